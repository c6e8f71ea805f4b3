import type {Phrase} from '../understanding/phrase.ts'

/** Circumstances, by their ids. What each does stands in `raised-by.ts`. */
export const modifierData: Readonly<
  Record<string, {readonly says: readonly Phrase[]; readonly unless?: readonly Phrase[]}>
> = {
  'vulnerable-occupant': {
    says: [
      '(baby|babies|infant|newborn|newborns|toddler|toddlers|pregnant|elderly|disabled|handicapped|wheelchair|bedridden|hospice|chemo|cancer|asthma|premature|preemie|paralyzed|heart condition|copd|alzheimers|dementia)',
      '(small|little|young) (kids|children|child|ones)',
      '(grandmother|grandma|grandfather|grandpa|nana|abuela)',
      '(mother|mom|father|dad|husband|wife|parents|he|she|im|i am|neighbor) .. (is|s|in|hes|shes|whos|are)? .. (eighty|ninety|seventy|80|85|90|95|75|82|83|84|86|87|88|89|91|92|93|78|79|years old|sick|ill|disabled|frail)',
      '(old|older|elderly|senior) (person|people|lady|man|woman|parents|couple|citizen|citizens|mother|father|folks)',
      '(week|weeks|month|months) old',
      '(sick|ill) (child|kid|kids|mother|mom|dad|father|husband|wife|person)',
      '(bebe|embarazada|anciana|anciano|mi abuela|ninos)',
    ],
    unless: [
      '(water heater|furnace|unit|roof|house|system|ac|boiler|door|it) .. (months|years|weeks) old',
      '(baby|kids) (bathroom|room|gate|monitor|shower|pool)',
      'sick of',
    ],
  },
  'extreme-temperature': {
    says: [
      '(below zero|below freezing|(hands|feet|lips|fingers) .. (ice|blue|numb|freezing)|see our breath|freezing (outside|out|temperatures|rain|tonight|weather)|zero degrees|single digits|negative|minus|blizzard|ice storm|polar vortex|heat wave|heatwave|heat advisory|heat index|triple digits|boiling|sweltering|hundred degrees|subzero|sub zero|frostbite|hypotherm~|heat stroke|see my breath|see our breath|dangerously)',
      '(hundred|ninety|nineties|forties|thirties|twenties|teens) .. (degrees|outside|inside|in here|in the house)',
    ],
    unless: ['(freezing|frozen|freezes) (up|over|coil|line|lines|pipe|unit|food)', 'unit .. (frozen|freezing)'],
  },
  'water-active': {
    says: [
      '(water|leak~|it|its|still|flood~|pour~) & (@cantstop)',
      'still (coming|running|pouring|leaking|flowing|spraying|gushing|dripping|rising|flooding|going|raining)',
      '(@strong) .. (in|out|everywhere|down|from|through|into|all)',
      '(rising|getting deeper|getting higher|spreading|getting worse|getting bad|getting really bad|way worse|faster and faster|wont slow|not slowing)',
    ],
    unless: ['(toilet|faucet) .. (running|dripping)', '(turn|shut) .. off .. (phone|lights|alarm)'],
  },
  contained: {
    says: [
      '(shut|turned|cut|shutting|closed|switched|killed|cranked) .. (off|the valve|valves|valve|water|main) ',
      '(valve|valves|main|water|everything) (is|its|s|was|got)? (shut|closed|off|turned off|cut off|shut off|killed)',
      '(its|seems) (holding|under control|contained)',
      '(water|valve|main|supply|line|feed|everything|it) (is|s|its|has been|got|was|are|all)? (now|all|already)? (off|shut|closed|dead|capped|isolated) .. (now|at the (main|meter|street|curb|wall|valve|house|source)|so|already|since|for now|but)',
      '(shut|cut|turn|turned|switch|switched|close|closed|kill|killed|knocked|valved) (it|that|the water|the valve|the main|everything|the supply|water|this|the house|the line|the whole house) (all)? (off|down|closed)',
      '(off|shut|closed|stopped) (it)? at the (main|meter|street|curb|wall|valve|house|source|tank|fixture)',
      '(capped|clamped|plugged|taped|wrapped|crimped|isolated|bypassed|patched|tied|emptied) (it|the|off|up|that) ',
      '(drained|emptied) (it|the (tank|heater|line|pool))',
      '(stopped|quit|not) using (it|that|the|this)',
      '(only|just) .. (when|whenever|if|while) (i|we|you|someone|somebody|it|the|they|shes|hes) .. (run|runs|use|uses|flush|flushes|shower|showers|turn|drain|drains|wash|rains|rinse)',
      '(not|nothing|isnt|aint|no longer|dont see any) .. (active|actively|any more water|more water|new water)',
      '(overflowed|leaked|flooded|spilled|backed up) .. (yesterday|the other day|last week|(days|day) ago)',
      '(mopped|cleaned|dried|vacuumed|sucked|soaked|squeegeed|wiped) .. (up|out|dry)',
      '(barely|slow|slowly|tiny|small|little|minor|slight) (leak~|drip~|seep~|trickl~|weep~|drop)',
      '(valve|valves|main|water|supply|everything) (is|s|has been|got|was|are)? (now|all)? (shut|closed|off|turned off|cut off|shut off)',
      '(shut|turned|closed|cut|got|have|had|killed) .. (valve|main|water|supply|stopcock) .. (off|closed|shut)',
      '(pan|pot|bowl|bucket|buckets|tub|tote|trash can|garbage can|container|towel|towels|bin|cooler|pail|tupperware|cup|dish) .. (under|underneath|beneath|below|catching|to catch|down there|there for now)',
      '(under it|underneath|catching|catch it|caught|into|in) .. (a|the|some|my) (pan|pot|bowl|bucket|tote|trash can|garbage can|container|towel|towels|bin|cooler|pail|cup)',
      '(nothing|not) (coming|leaking|dripping|running) (out)? (anymore|now|any more|right now)',
      '(its|everythings|floor is|all) (dry|dried|dried up|dry now)',
      '(stopped|quit|slowed) (leaking|dripping|running|coming|pouring|spraying|on its own|by itself|when we|once we|after we|now|down|to a drip)',
      '(just|only|down to|barely) .. (drip|dripping|trickle|drop|drops|dribble)',
      '(leak|it|pipe) (is|was|got|has been)? (fixed|repaired|plugged)',
      '(shut off|turned off|is off|its off|stopped|contained|under control|not leaking (anymore|now|right now)|isnt leaking (anymore|now)|no longer leaking|bucket .. (catching|holding|under)|catching it|got it stopped|mopped|cleaned it up|dried it|soaked it up|vacuumed it|capped|patched|duct tape|only (when|drips when|leaks when)|slowed)',
    ],
    unless: [
      '(turned|turn|switched) .. (back)? on',
      '(where|how|clue|idea) .. (shut|turn|cut|close|stop)',
      '(cant|cannot|couldnt|wont|not|dont|doesnt|unable|didnt|isnt|hasnt|never|havent|wasnt|how) .. (shut|turn|turned|stop|stopped|off|cut|close|closed|contained)',
      '(ac|heat|furnace|power|heater|car|opener|pump|fridge|unit|system|breaker) (just|keeps|keep|has|got|went|always)? (is off|shut off|turned off|its off|stopped|shuts off|turns off)',
      '(stopped|stop) (working|up|draining|flushing|heating|cooling|running|by|in)',
      '(shut off|shutoff|cut off) valve',
    ],
  },
  'only-fixture': {
    says: [
      '(only|just) (have|got|one|the)? (one|a single)? .. (toilet|bathroom|shower)',
      '(all|every|none) .. (drains|drain|toilets|fixtures|faucets|of them)',
      '(whole|entire) (house|building|home|place)',
    ],
  },
  'reaches-structure': {
    says: [
      '(@water|drip~|coming|soaked|spread~) .. (through|into|from|down) .. (ceiling|wall|walls|downstairs|unit below|apartment below|neighbor~|unit above|floor below|basement ceiling|light)',
      '(ceiling|walls) (is|are)? .. (leak~|drip~|wet|soaked|stain~)',
    ],
  },
  'goods-at-risk': {
    says: [
      '(grand|thousand|hundred|thousands|dollars|bucks|worth|pounds|whole) .. (meat|food|product|stock|inventory|fish|seafood|flowers|vaccines|groceries|beef|produce)',
      '(insulin|breast milk|breastmilk|medicine|medication|medications|meds|vaccine|vaccines)',
    ],
  },
  unsecured: {
    says: [
      '(cant|cannot|wont|doesnt|not able to|unable to|couldnt) .. (lock|secure|close|shut) .. (door|house|it|garage|window|shop|store|up|properly|anymore|gate)?',
      '(stuck open|wide open|hanging open|kicked in|door .. broken|smashed|busted in|exposed)',
      '(window|door|lock) .. (broke~|smashed|shattered|kicked|pried)',
    ],
    unless: ['(cant|wont|not) .. (shut|close|lock) .. (water|valve|off)'],
  },
  exposed: {
    unless: ['(about to|before it|going to|gonna|gets|getting) (get|gets)? dark', 'before dark'],
    says: [
      '(followed|following|chasing) (me|us)',
      '(alone|by myself|dark|side of the road|roadside|stranded|middle of the night|middle of nowhere|unsafe|bad (area|neighborhood|part)|sketchy|highway|freeway|interstate|shoulder of|two in the morning|three in the morning|one in the morning|midnight|freezing|no coat|no jacket|no shoes|barefoot|raining|snowing|below zero|its cold|storm)',
    ],
  },
  'stove-on': {
    says: [
      '(stove|oven|burner|candle~|iron|fireplace|something cooking|food) .. (on|lit|burning|cooking)',
      '(cooking|pot|pan) .. (on the stove|stove)',
      'left .. (stove|oven|candle) ',
    ],
  },
  commercial: {
    says: [
      '(dorm|dormitory|shelter|students|residents|patients|whole (building|floor|complex))',
      '(diner|pizzeria|deli|grill|pub|tavern|cafeteria|butcher|market|brewery|catering|banquet|group home|retirement home|senior center|memory care|vet clinic|animal hospital)',
      '(restaurant|cafe|bakery|bar|daycare|day care|school|nursing home|assisted living|care home|hospital|clinic|hotel|motel|server room|data center|grocery store|supermarket|kitchen line|food truck|church kitchen|walk in (cooler|freezer))',
    ],
    unless: [
      '(across from|next to|near|by|behind|past) (the|a) (restaurant|school|church|hospital|hotel|bar|store|daycare|day care|bakery)',
      '(wet|mini|grab|breakfast|tow|crow) bar',
      '(kids|kid|at|from|to) school',
      'guests (are)? (coming|arriving|over|staying)',
      '(bar|guest) (sink|bathroom|room|house|bath)',
    ],
  },
  'our-visit': {
    says: [
      '(you|you guys|your guy|your guys|your tech|your technician|your plumber|your crew|they|guy) (were|was|came|just|already)? .. (just here|here (today|yesterday|this morning|last week|earlier)|came out (today|yesterday|this morning|earlier)|just (fixed|repaired|installed|left)|out here (today|yesterday|this morning))',
      '(after|since) (you|your|the) .. (left|visit|repair|tech|technician|guy|guys|service call|installed|fixed)',
      '(under|still under) warranty',
      '(same|again) .. (you|your guy|your guys) .. (fixed|repaired)',
    ],
  },
  'says-emergency': {
    says: ['(emergency|emergencia|emergent|urgent|urgently|urgency|urgente|desperate|dire)'],
    unless: [
      '(nothing|not|isnt|no|non|aint|wasnt|nowhere near|hardly) (a|an|really|that|super|too|exactly|necessarily|very|so)? (a|an)? (emergency|urgent)',
      'emergency (shutoff|shut off|room|exit|light|lights|kit|fund|fee|rate|rates|number|line|release|contact|charge|generator)',
      '(charge|extra|fee|do you|have|offer|is this) .. emergency (service|call|calls|rate|services|visit|line)',
    ],
  },
  distress: {
    says: [
      '(help|hurry|please hurry|pouring|cant breathe|oh my god|omg|quick|quickly|right away|panick~|freaking out|terrified|asap|ayuda|rapido)',
    ],
    unless: [
      '(can|could|you|to|you can|if you|someone|need|may|your|some|i) help',
      'help (me)? (with|you|out|find|figure|wanted)',
      'quick (question|quote|price|estimate|call)',
      '(no|not in a) (hurry|rush)',
    ],
  },
  /** Something comes to harm; where no job was recognised, it cannot wait. */
  damage: {
    says: [
      '(flood~|gush~|pour~|spray~|spurt~|burst~|collaps~|caving in|caved in|falling (down|apart|off|in)|fell (down|off|in|through)|about to (fall|come|give|burst|collapse|blow)|getting worse|everywhere|trapped|ruin~|destroy~|on fire|shattered|smashed|kicked in|broke in|broken into|stranded|no (power|water|heat)|leaking|overflow~)',
    ],
    unless: ['(no|not|isnt|stopped|without) .. (flood~|leaking)', '(if|in case) .. (burst~|leaks|floods)'],
  },
  'medical-dependence': {
    says: [
      '(oxygen|ventilator|cpap|c pap|bipap|dialysis|nebulizer|breathing machine|life support|concentrator|insulin|medical equipment|medical device|feeding tube)',
    ],
    unless: ['oxygen sensor'],
  },
}
