import type {Pack} from './pack.ts'

export const garageDoor: Pack = {
  trade: 'garage-door',
  jobs: [
    {
      id: 'door-unstable',
      label: 'door unstable',
      urgency: 'emergency',
      says: [
        '(door|garage|panel|section|it|its) .. (hanging|leaning|dangling|swinging|crooked|about to (fall|come down)|going to fall|gonna fall|tilted|sideways|half off|off the wall|came off the wall|barely hanging|slanted)',
        '(cable|cables) .. (snapped|broke~|came off|hanging|swinging|frayed|loose|popped|dangling|off)',
        '(off|came off|out of|jumped|fell off|popped off|jumped off) (of)? (the|its|their)? (track|tracks|rail|rails|rollers|roller)',
        '(hit|backed into|ran into|drove into|crashed into|bumped) .. (door|garage)',
        'door .. (fell|came down|came crashing|slammed|crashed|dropped|collapsed|fell down)',
        '(snapped|broken|frayed) cable',
      ],
      unless: [
        '(chain|belt|wire|cable) (tv|internet|box)',
        '(remote|keypad|keys|opener|light) .. hanging',
        'door .. (slightly|little) crooked',
        '(hit|backed into|ran into|drove into|bumped) .. (door|garage) .. (dent|dented|panel|scratched|ding)',
        '(dented|scratched) .. (backed into|hit|bumped) .. (door|garage)',
      ],
    },
    {
      id: 'broken-spring-trapped',
      label: 'broken spring, needed urgently',
      urgency: 'emergency',
      says: [
        '(door|garage|car|spring|open|budge|van|truck) & (contractions|in labor|having a baby|water broke|hospital|emergency room|the er|surgery|dialysis|chemo|infusion|flight|airport|only way|only exit|seizure|ambulance|insulin|chest pain|chest pains)',
        '(spring|door|garage|wont open|cant open|stuck) & (hospital|surgery|dialysis|medical|emergency room|pregnant|in labor|flight|airport|only way out|only exit|chemo|doctor|wheelchair)',
        '(dialysis|in labor|emergency room|chemo)',
      ],
    },
    {
      id: 'broken-spring',
      label: 'broken spring or stuck door',
      urgency: 'urgent',
      says: [
        '(garage|door) .. (stuck|jammed|frozen|wedged) (shut|closed|down)',
        '(stuck|jammed) (shut|closed)',
        '(spring|springs|torsion|coil) .. (broke~|snapped|popped|bust~|gone|went|broken|cracked|off|bad|shot)',
        '(broken|snapped|busted|bad) (spring|springs|torsion)',
        '(loud|big|huge) (bang|boom|pop|noise|snap|crack)',
        '(heard|sounded like) .. (bang|boom|pop|gunshot|gun shot|snap|explosion)',
        '(car|truck|van|cars|vehicle|vehicles|suv) .. (stuck|trapped|cant get|in the garage|inside|blocked)',
        '(cant|cannot|wont|not|unable to|doesnt|couldnt) .. (get|lift|open|raise|move|go up|pull) .. (door|garage|car|truck|out|it|up|van)?',
        '(door|garage|it) .. (wont|not|doesnt|cant|isnt) (lift|open|raise|go up|opening|move|budge|lifting|going up|moving)',
        '(door|garage) .. (stuck|jammed|frozen) (shut|closed|down|half|halfway|in|and)?',
        '(wont|not) (open|budge|lift|go up|move)',
        '(heavy|weighs a ton|too heavy)',
      ],
      unless: [
        '(wont|doesnt|not|cant) (open|move|budge|lift|go up) & (by hand|manually)',
        '(opener|motor) (hums|runs|clicks) & (door|move)',
        '(lift|open|raise) .. by hand',
        '(motor|opener) .. (hums|runs|clicks)',
        '(wont|not|doesnt|cant|will not) .. (close|closed|shut|closing|go down|stay (down|closed)|open)',
        'stuck open',
      ],
    },
    {
      id: 'stuck-open',
      label: 'door stuck open',
      urgency: 'urgent',
      tags: ['security'],
      unless: [
        '(oven|fridge|freezer|refrigerator|dishwasher|washer|dryer|microwave|car|cabinet|closet|bedroom|bathroom|shower|front|back|screen|sliding|patio|gate|window|lid) (door)? .. (close|shut|closed|stay shut|latch|lock)',
        '(reverses|reverse) .. (but|then) .. closes',
        '(but|then) .. closes',
      ],
      says: [
        '(opens|goes up|up) (but|and) (it)? (wont|will not|doesnt|cant) .. (down|close|shut|closed)',
        'come (back)? down',
        '(wont|not|doesnt|cant|isnt|will not|cannot|refuses to|couldnt) (get it to|stay|go|all the way|fully|get|even)? .. (close|closed|shut|closing|go down|going down|come down|stay down|lock)',
        '(stuck|stays|left|wide|jammed|frozen) open',
        '(open|halfway|half way|up) and (wont|cant|it wont|stuck|will not)',
        '(door|garage) .. (stuck|stops|jammed) .. (halfway|half way|up|open|partway)',
        '(house|garage|home|everything|stuff|tools) .. (exposed|open to|wide open|unsecured|not secure)',
        '(reverses|goes back up|comes back up|back up|bounces back) ',
      ],
    },
    {
      id: 'opener-fault',
      label: 'opener fault',
      urgency: 'standard',
      says: [
        '(opener|remote|remotes|keypad|clicker|sensor|sensors|motor|button|wall button|chain|belt|light|gear|wifi|my q|myq|liftmaster|chamberlain|genie) .. (@dead|dead|blink~|not|wont|doesnt|flash~|beep~|grind~|battery|program~|lost|stripped|slip~|loose|broke~|making|fell)?',
        '(noisy|loud|squeak~|squeal~|grind~|rattl~|screech~|noise) .. (door|garage|opener)?',
        '(program|reprogram|sync|lubricate|reset) .. (remote|opener|keypad|car|door|clicker)',
        '(opens|closes) by itself',
      ],
    },
    {
      id: 'panel-damage',
      label: 'panel or seal damage',
      urgency: 'standard',
      says: [
        '(panel|panels|weather (seal|strip~)|weatherstrip~|seal|bottom seal|dent|dented|hinge|hinges|roller|rollers|window|trim|bracket|rust~|rot~|crack~) .. (door|garage|broke~|dented|replac~|bent|torn|damaged|fix~)?',
      ],
    },
    {
      id: 'quote-maintenance',
      label: 'quote or maintenance',
      urgency: 'low',
      says: [
        '(@want|@install|tune up|tuneup|maintenance|service|replac~|new) .. (door|doors|opener|garage|springs|panel)',
        'new (garage)? (door|doors|opener)',
        '(tune up|maintenance|lubricat~|insulated)',
      ],
    },
  ],
}
