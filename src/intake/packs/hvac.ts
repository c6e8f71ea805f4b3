import type {Pack} from './pack.ts'

export const hvac: Pack = {
  trade: 'hvac',
  jobs: [
    {
      id: 'refrigerant-leak-symptoms',
      label: 'refrigerant leak with symptoms',
      urgency: 'emergency',
      says: ['(refrigerant|freon|coolant|puron) & (@ill|breath~|cough~)'],
    },
    {
      id: 'no-heat',
      label: 'no heat',
      urgency: 'urgent',
      tags: ['essential', 'heating'],
      says: [
        '(no|without|lost|dont have|havent had|aint got|not getting|isnt any|not any|hasnt been any) (any|our|the)? (heat|heating)',
        '(heat|heating|heater|furnace|boiler|heat pump|radiator~|baseboard~|wall unit|mini split) .. (@dead|out|pilot|cold air|wont|blowing cold|cold|keeps shutting off|shuts off|error|code|click~|lockout|not heating|isnt heating|doesnt heat|not keeping up|cant keep up|not getting warm|not blowing|broke|broken|not kicking)',
        '(furnace|heater|heat pump|boiler|vents) .. (blow~|pushing|putting out|coming out) .. (cold|cool)',
        '(house|home|apartment|place|office|its|it is|room|inside) .. (freezing|getting cold|so cold|really cold|ice cold|very cold|cold in here|cold inside)',
        '(cold air) .. (vents|furnace|heater|heat)',
        '(furnace|heat|heater|boiler) (is|went|s|just|has)? (out|off|down|dead|gone)',
        'cant get .. (heat|furnace|heater|warm)',
        '(no hay|sin) (calefaccion|calor)',
        'calefaccion .. (no|descompuesta|apagada)',
      ],
      unless: [
        '(on and off|cycling|short cycling)',
        '(no|not) heat (pump)? (install|quote)',
        '(water heater)',
        '(heated|heating) floor',
        'heat wave',
        '(freezing|cold) (up|over|coil)',
      ],
    },
    {
      id: 'no-cool',
      label: 'no cooling',
      urgency: 'urgent',
      tags: ['essential', 'cooling'],
      says: [
        '(no|without|lost|dont have|havent had|aint got|not getting|isnt any) (any|our)? (ac|a c|air|cooling|air conditioning|air conditioner|cool air|cold air)',
        '(ac|a c|air|air conditioner|air conditioning|aircon|central air|heat pump|mini split|cooling|condenser|compressor|unit|system) .. (@dead|out|not cooling|isnt cooling|doesnt cool|wont cool|warm|blowing hot|hot air|not keeping up|cant keep up|not cold|broke|broken|not blowing|isnt blowing|stopped cooling|quit cooling|not cooling down)',
        '(blow~|pushing|putting out|coming out) .. (warm|hot|room temperature|lukewarm)',
        '(house|home|apartment|place|office|its|it is|inside|upstairs) .. (boiling|so hot|really hot|very hot|hot in here|burning up|sweltering|ninety|hundred|like an oven|sauna|unbearable|sweating)',
        '(ac|a c|air conditioner|air conditioning|air) (is|went|s|just|has)? (out|off|down|dead|gone)',
        '(no hay|sin) aire',
        'aire acondicionado',
      ],
      unless: [
        '(on and off|cycling|short cycling)',
        'hot water',
        '(no|without) air (in|pressure|filter)',
        '(air|ac|unit) .. (tune up|maintenance|filter|quote)',
      ],
    },
    {
      id: 'condensate-leak-through',
      label: 'unit leaking through the ceiling',
      urgency: 'emergency',
      tags: ['water'],
      contained: 'urgent',
      says: [
        '(ac|a c|air handler|unit|furnace|attic unit|condensate|drain pan) & (ceiling|light|pouring|flooding|through the)',
        'water .. (ceiling|ceiling vent|vents) ',
      ],
      unless: ['ceiling (fan|vent|unit|mounted)'],
    },
    {
      id: 'condensate-leak',
      label: 'unit leaking water',
      urgency: 'urgent',
      tags: ['water'],
      says: [
        '(ac|a c|air handler|unit|furnace|condensate|drain pan|drain line|air conditioner|heat pump|hvac|system|boiler) & (leak~|drip~|water|puddle|wet|overflow~|pan is full)',
        '(water|puddle|leak~|drip~) .. (around|under|by|from|near) .. (furnace|air handler|unit|ac|air conditioner|boiler)',
      ],
      unless: ['(water heater|hot water|refrigerant leak)'],
    },
    {
      id: 'refrigerant-leak',
      label: 'refrigerant leak',
      urgency: 'urgent',
      says: [
        '(refrigerant|freon|coolant|puron) .. (leak~|hiss~|low|out)',
        '(leak~|low on|out of|hiss~) .. (refrigerant|freon|coolant)',
      ],
    },
    {
      id: 'first-heat-smell',
      label: 'smell when the heat came on',
      urgency: 'urgent',
      says: [
        '(dusty|dust|musty|weird|funny|strange|odd) & (@smell)',
        '@smell .. (dusty|dust|weird|funny|strange|odd|musty)',
      ],
    },
    {
      id: 'commercial-cooling',
      label: 'commercial cooling down',
      urgency: 'urgent',
      tags: ['food'],
      says: [
        '(walk in|walkin|cooler|freezer|server room|data center|ice machine|reach in) .. (@dead|warm|hot|not cooling|overheating|temp~|degrees|rising)',
      ],
    },
    {
      id: 'performance-fault',
      label: 'system not running right',
      urgency: 'standard',
      unless: ['(sorry|excuse) .. noise'],
      says: [
        '(unit|coil|coils|lines|line|ac|a c|outside unit|heat pump|condenser) .. (frozen|iced|ice|freezing up|froze|frosted)',
        '(short cycl~|cycling|weak airflow|low airflow|no airflow|barely blowing|not much air|loud|noise|noisy|bang~|rattl~|squeal~|screech~|grind~|humm~|vibrat~|whistl~|clunk~|buzz~|knock~) .. (ac|furnace|unit|system|heater|blower|vents|air|fan|boiler)?',
        '(breaker|fuse) .. (trip~|blow~|keeps|popped|flips) .. (ac|furnace|unit|air|heat|system)?',
        '(ac|a c|furnace|unit|air|system|heat|heater|blower|boiler) .. (loud|noise|noisy|bang~|rattl~|squeal~|screech~|grind~|humm~|vibrat~|whistl~|clunk~|trip~|cycling|keeps (turning|going|shutting|running)|short cycl~|wont shut off|runs (constantly|all)|not working right|acting (up|weird|funny)|weak|on and off)',
      ],
    },
    {
      id: 'comfort-issue',
      label: 'comfort issue',
      urgency: 'standard',
      unless: ['fireplace (quote|estimate|install~)'],
      says: [
        '(thermostat|fireplace)',
        '(one|upstairs|back|bed|some|certain|couple|few) (room|rooms|bedroom|bedrooms|floor) .. (cold|hot|warm|colder|hotter|warmer|no air|uneven)',
        '(uneven|humidity|humid|humidifier|dehumidifier|air quality|musty)',
      ],
    },
    {
      id: 'replacement-quote',
      label: 'replacement quote',
      urgency: 'low',
      says: [
        '(@want|@install|second opinion|financing|size) .. (furnace|ac|a c|air conditioner|unit|system|heat pump|boiler|mini split|hvac|ductwork|ducts|central air|thermostat|humidifier)',
        'new (furnace|ac|a c|air conditioner|unit|system|heat pump|boiler|mini split|hvac)',
        '(second opinion|replace .. (furnace|ac|unit|system|heat pump))',
      ],
    },
    {
      id: 'maintenance',
      label: 'maintenance',
      urgency: 'low',
      says: [
        '(tune up|tuneup|tune ups|maintenance|annual|yearly|seasonal|check up|checkup|inspection|inspected|serviced|filter|filters|duct cleaning|ducts cleaned|clean the ducts|maintenance plan|service plan|winterize)',
      ],
    },
  ],
}
