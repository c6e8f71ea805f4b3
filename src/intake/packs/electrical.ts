import type {Pack} from './pack.ts'

export const electrical: Pack = {
  trade: 'electrical',
  jobs: [
    {
      id: 'partial-outage',
      label: 'part of the house without power',
      urgency: 'emergency',
      tags: ['essential'],
      unless: [
        '(bright|brighter) (bulb|bulbs|light|lights|white|enough|outside|colors)',
        '(want|need|install|like) .. bright~',
      ],
      says: [
        'half (of)? (my|the|our)? (lights|house|power|outlets|rooms|circuits) .. (work|works|working|flicker~|dim|dimming|on)',
        'lights & (bright|brighter|surging)',
        '(half|part|portion|one side|several rooms|some of|most of|some|side) .. (house|home|power|lights|rooms|circuits|outlets|building) .. (@dead|no power|without power|not have|lost|off|out)',
        '(half|part|one side|several) .. (lost power|no power|without power|out)',
        '(lost|losing|no) power .. (half|part|one side|several|some of)',
        'lights .. (bright|brighter|surge~|surging|real bright|super bright)',
        '(lights|some|ones) .. (dim|dimmer|dimming) .. (others|some|other ones|and then) .. (bright|brighter)',
        '(lost|loose|bad|open) neutral',
        '(several|multiple|bunch of|lot of|couple of) (circuits|breakers|rooms|outlets) .. (@dead|out|dead)',
        '(voltage|power) .. (surg~|fluctuat~|spik~)',
      ],
    },
    {
      id: 'full-outage',
      label: 'no power in the house',
      urgency: 'emergency',
      tags: ['essential'],
      says: [
        '(the|my|our|all|all the) (lights|power|electricity) (just|all)? (went|are|is|go|gone|have gone|shut) (out|off|down|dark)',
        'nothing .. (comes on|came on|turns on|works|working|will turn on) .. (house|anywhere|here|now)?',
        '(house|place|everything) (is|went|has gone|just went) (dark|black|pitch black|dead)',
        '(whole|entire|all) .. (house|home|building|power|apartment|place|store) .. (@dead|no power|without power|out|dark|off|lost (power|electricity|everything)|electricity)',
        '(no|lost|without|dont have|losing|havent had|aint got) (any|all|our|my|the)? (power|electricity|electric)',
        'power (is|went|just|has|s|keeps going)? (out|off|down|gone|cut|completely out)',
        '(neighbors|neighbours|street|everyone else|everybody else|block) .. (have|has|got|still) .. power',
        '(power|electricity) .. (is|went|gone) .. (out|off)',
        '(no hay|sin|se fue la) (luz|electricidad)',
        'nothing (works|is working|turns on)',
      ],
      unless: [
        'lost water',
        '(no|lost|without) power .. (to|in|at|on) (the|one|this|that|a|an|my|our) (outlet|room|bedroom|bathroom|kitchen|garage|plug|socket|switch|light|circuit|oven|stove|dryer|washer|fridge|shed|furnace|dishwasher|microwave|fan)',
        'power .. (out|off|down) .. (street|neighborhood|block|subdivision|area)',
        '(turn|turned|shut|cut) .. power .. off',
        '(power|electric) .. (off|out) .. (to|in|at) (one|the|my|an) (outlet|bathroom|room|garage|bedroom|kitchen)',
      ],
    },
    {
      id: 'utility-outage',
      label: 'outage in the neighbourhood',
      urgency: 'urgent',
      says: [
        'power .. (out|off|down) .. (street|neighborhood|block|subdivision|area)',
        '(neighbors|neighbours|street|whole block|neighborhood|block|subdivision) .. (out too|also out|are out|is out|dont have power|no power|dark)',
      ],
    },
    {
      id: 'lightning',
      label: 'lightning strike',
      urgency: 'emergency',
      says: [
        '(lightning|lightening|thunderbolt) .. (hit|struck|strike|strikes)',
        '(struck|hit) by (lightning|lightening)',
      ],
    },
    {
      id: 'detector-service',
      label: 'smoke or CO detector',
      urgency: 'standard',
      says: [
        '(smoke|fire|carbon monoxide|co|c o|monoxide) (alarm|alarms|detector|detectors|thing|things|sensor) .. (chirp~|beep~|battery|going off|replace~|expired|hardwired|install~|no reason|sound~)',
        '(chirp~|beep~|replac~|install~|hardwire~) .. (smoke|carbon monoxide|co) (alarm|alarms|detector|detectors|thing)',
        '(detector|detectors) .. (chirp~|beep~)',
      ],
    },
    {
      id: 'breaker-trip-persistent',
      label: 'breaker will not hold',
      urgency: 'urgent',
      says: [
        '(breaker|breakers|fuse|main) .. (trip~|keeps tripping|wont reset|wont stay|wont set|wont hold|keeps popping|popping off|flips|flipping|blow~|pops|tripped|wont turn back|wont go back)',
        '(trip~|popp~|flipp~|blow~) .. (breaker|breakers|fuse|fuses|main)',
        '(cant|wont|unable to|couldnt) .. (reset|flip) .. breaker',
      ],
    },
    {
      id: 'whole-house-flicker',
      label: 'lights flicker everywhere',
      urgency: 'urgent',
      says: [
        '(all|whole|every|entire|everywhere|throughout) & (flicker~|blink~|dimm~|pulsing)',
        '(flicker~|dimm~|blink~) .. (whole|all over|every room|throughout|constantly|everywhere|all the lights|nonstop)',
      ],
    },
    {
      id: 'circuit-fault',
      label: 'dead outlet or circuit',
      urgency: 'standard',
      says: [
        '(outlet|outlets|socket|plug|plugs|receptacle|switch|switches|light|lights|circuit|room|gfci|gfi|ceiling fan|fan|bathroom|bedroom|kitchen|fixture|doorbell|dimmer) .. (@dead|dead|out|no power|not working|doesnt work|wont|trip~|flicker~|blink~|loose|broken|stopped|quit|half the time|cracked|hum~)',
        '(dead|bad|broken|loose|flickering) (outlet|outlets|socket|plug|switch|light|lights|circuit|gfci|gfi|receptacle)',
        '(no|lost|without) power .. (to|in|at|on) .. (outlet~|room|bedroom|bathroom|kitchen|garage|plug~|socket|switch|light~|circuit|oven|stove|dryer|shed|fan|wall)',
        '(flicker~|gfci|gfi|dimmer)',
        '(fix|repair|replace|change) .. (outlet~|switch|switches|light~|fixture|wiring|breaker|fan|gfci)',
      ],
    },
    {
      id: 'install-quote',
      label: 'installation or quote',
      urgency: 'low',
      says: [
        '(hang|mount|put up) .. (chandelier|fan|fixture|light|lights|tv)',
        '(finishing|finish) .. (basement|garage|attic|shed)',
        '(need|want|get) .. (wired|rewired)',
        '(outlet|outlets|lights|circuit|plug) (added|put in|installed|moved)',
        '(hundred|two hundred|one fifty|four hundred|200|400) (amp|amps)',
        '(ev|e v|tesla|car|electric vehicle|electric car) charg~',
        '(@install|@want|hook up|hookup|run|wire|rewire|rewir~|upgrade~|relocat~|mount~) .. (panel|generator|fan|fans|light|lights|lighting|outlet|outlets|circuit|service|hot tub|fixture~|chandelier|switch~|dimmer~|charger|recessed|can lights|subpanel|breaker|camera~|doorbell|wiring|house|220|240|two twenty|two forty|transfer switch|surge protector|landscape lighting)',
        '(panel|service) (upgrade|replacement|change)',
        '(rewire|rewiring|recessed lights|can lights|whole house generator|standby generator|surge protector|knob and tube|aluminum wiring|inspection|two hundred amp|200 amp)',
      ],
    },
  ],
}
