import type {Phrase} from '../understanding/phrase.ts'

/**
 * Water that runs where it should not, as what carries it, how it runs and where it gets to, whichever words a caller
 * finds for each. A drip, a puddle and a bucket are not of it.
 */
export const runningWater: readonly Phrase[] = [
  '(fountain|geyser|river|waterfall|gusher) .. (where|out of|from|in|under|behind) .. (@pipe|@indoors)',
  '(holding|hand over|thumb over|finger over|squeezing|plugging) (it|the (pipe|hole|hose|line|valve)) .. (with|shut|closed|together) .. (thumb|hand|hands|finger|fingers|foot|towel|rag)',
  '(@indoors) .. (a|into a|like a) (lake|pond|river|swamp|swimming pool|wading pool|kiddie pool|fish pond|creek|bathtub)',
  '(water|wet|leak~) .. (coming|getting|running|pouring) (in|through|down|out) .. (not|isnt|wont) .. (slow~|stop~|quit~)',
  '(apartment|house|basement|kitchen|bathroom|room|place|hallway|garage|shop|store|office) (is|are|s)? .. (filling|fills|filled) (up)? .. (water)?',
  '(feet|socks|shoes|slippers) (are|got|is)? (wet|soaked|soaking) .. (floor|carpet|basement|hall|water)',
  '(water|its|it) .. (coming|shooting|spraying|pouring|leaking) out (of|from)? .. (places|spots|wall|walls|ceiling|floor|everywhere|light|vent|vents|cabinet|cabinets|outlet|joints|joint)',
  '(came|come|coming|comes) (in|through|down|out|up) .. (levels|floors|stories|units|walls|stairs|apartments)',
  '(water|rain|mud|creek|river|storm water|runoff) .. (coming|came|pouring|running|rushing|seeping|getting|blowing) (in|into|under|through|down|over) .. (door|doors|window|windows|window well|window wells|vents|steps|stairs|slab|wall|walls|house|basement|garage|shop|store)',
  '(@pipe) & (@gush)',
  '(water|wall|walls|ceiling|light|vent|vents) & (squirt~|spray~|spew~|gush~|pour~|shooting|geyser|fountain|flood~|streaming|rushing|spurt~|cascad~|raining|waterfall|river|running down|running out|pouring down|coming down|coming through|all over|everywhere|rising)',
  '(@pipe) .. (@broke) .. (water|spray~|gush~|everywhere|all over|cant|wont|hall|floor|wet|soak~|fountain|flood~|shoot~|hitting|hissing)',
  '(broke off|snapped off|shot off|popped off|came off|blew off|let go|let loose|burst|busted) & (water|fountain|spray~|gush~|everywhere|all over|hitting the|hissing)',
  '(water|stream|leak|something|its|it|flood) .. (coming|running|flowing|trickling|seeping|leaking|spreading|creeping|getting|moving|heading|going|dripping|raining|pouring|working its way) .. (down|through|into|under|out in|out into|toward|towards|onto|across|in|up through|from the) .. (@indoors)',
  '(water|leak~|tub|toilet|sink|hose|pipe|valve|floor|carpet|basement|kitchen) & (@unstopped)',
  '(over|up to|past|above|covers|covering) (my|the|our|his|her|your|their) (slippers|ankles|ankle|feet|socks|toes|boots|baseboard~|baseboards|knees|first step|bottom step|second step|outlets|shins|threshold|shoes|soles|mattress|couch)',
  '(inch|inches|foot|feet) (deep|of (it|water|standing|nasty|dirty|muddy))',
  '(about|like|maybe|got|has|almost|half|least) (a|an|one|two|three|four|five|six|couple)? (foot|feet|inch|inches) (in it|in there|in the basement|down there|on the floor)',
  '(stepped|step|stepping|standing|stand|walked|walk|wading|waded|came home|got home|woke up|came downstairs) .. (in|into|to|through|and) .. (puddle|lake|pond|water|soaked|squish~|squishy|swimming pool|swamp|flood~|inch|inches|wet carpet)',
  '(whole|entire|half) (the|my|our)? (floor|kitchen|kitchen floor|basement|bathroom|bathroom floor|hallway|house|place|downstairs|living room|garage|bedroom|room|carpet|laundry room|apartment) .. (water|wet|soaked|soaking|flood~|under water|drenched|swimming|squish~|puddle)',
  '(water|wet|puddle|leak~) .. (all over|everywhere|whole|entire|across the|every room|several rooms|half the|lots|ton|tons|loads|gallons|buckets of)',
  '(lots|lot|ton|tons|loads|gallons|bunch|so much|too much) (of)? water',
  '(towels|mop|mopping|shop vac|shopvac|buckets|bucket|pots|pans) & (cant keep up|cant keep|not enough|isnt enough|arent enough|out of|overflowing|not helping|not working|fast enough|running out|full already|keeps filling)',
  '(cabinets|carpet|floor|floors|rug|hardwood|drywall|ceiling|walls|wall|bed) (is|are|s|getting|all|totally|completely)+ (soaked|soaking|drenched|sopping|saturated|floating|squishing|squishy)',
  '(toilet|commode|tub|bathtub|sink|bowl|pan|tank|washer|dishwasher|pit|hole) .. (overflow~|over the (top|edge|rim|side|sides|lip)|running over|spilling|spilled over|flowing over|coming over|running onto|going onto)',
  '(neighbor|neighbors|tenant|tenants|guy|lady|people|unit|apartment) (below|downstairs|under|underneath|beneath)? .. (water|leak~|drip~|raining|wet) .. (ceiling|from (me|us|my|our|mine|above|upstairs)|through)',
]

/** Water out of doors ruins no floor. */
export const waterOutdoors: readonly Phrase[] = [
  '(septic|tank|septic tank|field) .. (overflow~|leak~|running over|flood~) .. (yard|lawn|outside|grass|field|driveway)?',
  '(yard|lawn|garden|flower bed~|driveway|street|pool|spa|hot tub|pond|sprinkler valve|sprinklers|irrigation|field|ditch) .. (leak~|gush~|spray~|shoot~|flood~|water|soggy|running|fountain)',
  '(leak~|gush~|spray~|shoot~|flood~|water|soggy|running|fountain) .. (yard|lawn|grass|drain field|drainfield|leach field|garden|flower bed~|driveway|street|pool|spa|hot tub|pond|sprinkler valve|sprinklers|irrigation|field|ditch)',
]

/** Words around which water is where it should be, or in no hurry. */
export const waterAsItShould: readonly Phrase[] = [
  '(basement|crawl space|crawlspace|garage|cellar|wall|floor) .. (when|whenever|every time|each time|anytime|any time) .. (rains|storms|pours|it rains|snow melts)',
  '(when|whenever|every time|each time|anytime|any time) it (rains|storms|pours) .. (water|wet|damp|leak~|seep~)',
  ...waterOutdoors,
  '(overflow~|drip~|leak~|running|going|spilling) .. (into|in) (a|the|my) (bucket|pan|pot|bowl|sink|tub|cup)',
  '(not|isnt|stopped|quit|no longer) (spraying|gushing|pouring|running|leaking|flowing|coming) .. (anymore|any more|now)?',
  '(water|heat|ac|air) .. (coming|running) .. (brown|yellow|rusty|discolored|slow|slowly|cold|hot|lukewarm|low|weak|cloudy|milky)',
  '(all over|everywhere) (town|the place online|else|i look|i call)',
  '(toilet|commode|water softener|softener) .. (running|runs|hiss~|fill~) .. (all|night|constantly|time|always|on its own|every)?',
  '(sprayer|spray|sprayers|shower) (thing|head|nozzle|hose|wand|attachment)',
  '(ants|ant|roaches|mice|bees|wasps|bugs|rats|mold|paint|wallpaper|crack|cracks|smoke|gas|music|light|noise|sound) .. (coming|getting|running|all over|everywhere|spreading|through)',
  '(drip|drips|dripping|dribbl~|trickle|puddle|damp|dampness|moist|bead~|sweat~|condensation|drop or two|few drops|tiny bit|little bit|slow leak|small leak|little leak|pinhole)',
  '(ice|cold|hot) shower',
  '(pilot|pilot light|flame|igniter) .. (going|goes|keeps|keep|wont|out)',
  '(ice|frost|snow|dust|dirt|mold|droppings) (all over|everywhere)',
  '(losing|lost|loses|lose) .. (inch|inches|foot|feet)',
  '(running|runs|run) (all|constantly|nonstop|non stop|on its own|by itself|like normal)',
]
