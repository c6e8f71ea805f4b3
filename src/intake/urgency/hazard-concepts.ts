import type {Phrase} from '../understanding/phrase.ts'

/**
 * Each danger as what it is about and what is wrong with it, whichever words a caller finds for either: a thing that
 * carries current, and a mark, a heat or a noise it should not have. On top of the phrases of `hazard-data.ts`, whose
 * `unless` blanks out what only sounds alike.
 */
export const hazardConcepts: Readonly<Record<string, readonly Phrase[]>> = {
  gas_smell: [
    '(@smell) .. (left the (stove|gas|burner) on|stove .. left on|burner .. left on|guess|skunk in the house)',
    '(gas man|gas company|gas guy|gas utility|gas people|gas department) .. (shut|turned|red tag~|tagged|cut|said|found|leak)',
    '(shut|turned) (us|our gas|the gas|my gas) off .. leak',
    '(gas) & (still smell|smell it again|smells again)',
    '(farts|fart|like gas)',
    '(rotten|bad|spoiled|rotting|old|boiled) (egg|eggs)',
    '(clipped|hit|cut|nicked|struck|broke|busted|snagged|dug|ripped|pulled|punctured|bumped|backed into|ran over) .. (yellow|gas) (pipe|line|hose|meter|tube|thing)',
    '(digging|dug|shovel|backhoe|excavator|trench~|fence post|post hole|auger|mower|rototiller) & (hiss~|whistl~|gas)',
    '(gas|gassy|propane|sulfur|sulphur|skunk spray but gas|mercaptan) .. (smell~|stink~|odor~|reek~|stench|whiff|fumes|leak~|hiss~)',
    '(smell~|stink~|odor~|reek~|stench|whiff|fumes) .. (gas|gassy|propane|eggs|egg|sulfur|sulphur)',
    '(hiss~|whistl~) & (gas|stove|range|furnace|water heater|meter|propane|yellow)',
  ],
  co_alarm: [
    '@unwell .. (leave|left|outside|fresh air|go out|goes away|get out|going outside|in the house|in here)',
    '(headache|headaches|dizzy|nausea|nauseous|queasy|sick) & (better|goes away|go away|leave the house|when we leave|when i leave|get outside)',
    '(headaches|headache|dizzy|queasy|nauseous) .. (when|whenever|every time) .. (home|house|inside|heat|furnace)',
    '(carbon monoxide|monoxide|co alarm|co detector|c o alarm|c o detector) .. (going|goes|went|off|screaming|scream~|shriek~|blar~|beep~|ringing|yelling|wont stop|wont shut up|keeps|sounding|says|alarm|saying|reading|hollering)',
    '@unwell & (furnace|boiler|generator|gas heater|heater|fireplace|gas stove|water heater|whole family|all of us|both of us|everyone|everybody|we all|both woke|all woke|since the heat|the dog too|car running|car was running)',
    '(we all|all of us|everyone|everybody|both of us|whole family|we both|weve all) .. (woke up|feeling|feel|feels|been|are|getting|got) .. @unwell',
  ],
  fire_smoke: [
    '(smoke|smoky|smoking|haze|hazy|flame|flames|embers|smolder~) & (register|registers|vents|vent|duct~|wall|walls|attic|outlet~|panel|basement|dryer|stove|oven|furnace|house|room|kitchen|garage|pouring|coming|fill~|rolling|see|seeing|again|ceiling|chimney|motor|unit|appliance|light|box|closet)',
    '(something|somethings|wires|thing|house|wall|motor|belt|plastic|rubber|hair) .. (is|s|are)? (burning|on fire|smoking|smoldering)',
    '(pan|towel|pot|curtain|grease|food|oil|toaster|microwave|oven|stove) .. (on fire|caught|flames|flaming|went up|in flames)',
    '(burning|burnt|smoky|scorched|singed|campfire|electrical fire) .. (smell~|odor|stink)',
    '(@smell) .. (hot (wire|wires|metal|rubber|plastic|electrical))',
    '(smell~|odor) .. (burning|burnt|burned|smoke|scorched|singed|campfire|hot metal|something hot|electrical fire)',
  ],
  electrical_arcing: [
    '@device & @arcing',
    '(electrical|melting|melted|burnt|burning|hot|burned) .. (plastic|rubber|wires|wire|insulation|fish|fishy|electrical|electronics)',
    '(box|wall|thing|cover) .. (garage|wall|hall|closet|basement|side of the house|outside) .. (sizzl~|crackl~|spark~|zapping|frying)',
    '(gray|grey|metal|electric|electrical|power|fuse|breaker) box .. (buzz~|humm~|sizzl~|crackl~|popping|snapping|hot|warm|smell~)',
    '(saw|seen|see|had|got|threw|throwing|shooting|shot|spit|spitting) .. (sparks|a spark|blue flash|flash of light|fireball)',
  ],
  electric_shock: [
    '(feels like|felt like|like) .. (ants|bees|needles|pins|something) .. (biting|stinging|poking) & (pool|water|light|ladder|hot tub|spa|faucet|shower)',
    '(dog|cat|kid|kids|swimmers|swimmer) .. (yelped|jumped back|got bit by|jerked) & (metal|water|pool|bowl|faucet|table|fence)',
    '(fork|knife|finger|fingers|screwdriver|toy|key|paper clip|tweezers) .. (outlet|socket|plug|receptacle)',
    '(touch~|grab~|reach~|turn~|wash~|hold~|stand~|swim~|plug~|wet|metal|water|faucet|pool|shower|hot tub|handle|dryer|washer|stove|fridge|fingers|hand|hands|arm|arms|feet|skin) & @tingle',
    '(knocked|threw|thrown|blew) (me|him|her|my .. ) .. (back|down|across|off) & (touch~|plug~|outlet|switch|dryer|wire~|panel|grab~|breaker)',
    '(felt|feel|feels|get|gets|got|getting|gives|gave|giving) .. (a|little|slight|bad|an)? (electricity|electric current|electric feeling|tingle|tingles|zap|zaps|jolt|jolts)',
  ],
  power_line_down: [
    '(wire|wires|power line|power lines|electric line|electric wire|utility line|cable line|lines) .. (laying|lying|on the ground|across the|hanging|dangling|drooping|down|low|off (my|the|our) (house|roof|pole)|in (my|the|our) (yard|street|driveway|lawn|pool|bushes|tree)|pulled|ripped|torn|snapped|fell|came down)',
    '(took|ripped|pulled|tore|knocked|yanked|snapped|brought) .. (wire|wires|power line|lines|electric line|pole|service) .. (off|down|out)',
    '(power|electric|electricity|electrical) .. (comes in|goes in|hooks up|pole|mast|hookup) .. (hanging|ripped|pulled|off|bent|broke~|down|torn)',
    '(tree|branch|limb|branches|limbs) .. (on|in|against|laying on|lying on|tangled|leaning|resting|took|pulling|pulled|touching|hung up) .. (wire|wires|line|lines|cable|cables)',
    '(pole|poles) .. (down|fell|snapped|broke|leaning|broken|cracked)  .. (wire~|power|street|yard)?',
  ],
  water_and_electricity: [
    '(@water|water|wet|drip~|rain|soak~|flood~|leak~|pour~|run~ down) & (@device)',
    '(foot|feet|inch|inches|flood~|underwater|under water|water) & (plugs|outlets|panel|breaker box|extension cord|power strip)',
    '(plugs|outlets|sockets|panel|breaker box|power strip|cords) (are|is)? .. (under|underwater|submerged|wet|soaked|dripping)',
    '(standing|stand|stood|walk~) .. water .. (plugged|power|electric~|cord~)',
  ],
  structural: [
    '@material .. @deforming',
    '(ceiling|sheetrock|drywall|plaster|floor|wall) .. (like a|looks like a) (water balloon|balloon|bubble|hammock|belly|pillow|trampoline)',
    '(big|giant|huge)? (bulge|bubble|belly|water bubble|sag) .. (ceiling|drywall|sheetrock|wall|paint)',
    '(chunk|chunks|piece|part|half|section) of (the|my|our) (ceiling|roof|wall|floor|porch|deck|plaster) .. (fell|falling|came|coming|gone|down|dropped|on the floor|on the bed|on top)',
    '(tree|limb|branch|trunk|oak|pine|maple|elm|palm) .. (through|in|into|came through|crashed|smashed|crushed|landed|fell|came down) .. (bedroom|roof|ceiling|kitchen|living room|attic|house|trailer|mobile home|nursery)',
    '(fell|falling|went|foot went|leg went|going) through .. (floor|ceiling|stairs|porch|deck)',
  ],
  person_trapped: [
    '(@child) & (hit the lock|pushed the lock|pressed the lock|locked the door|locked the car|locked it|locked all the doors|turned the lock)',
    '(@child) .. (car seat|carseat|back seat|backseat) & (lock|locked|lock button|keys|fob|standing here|cant get)',
    '(mom|mother|dad|father|grandma|grandmother|grandpa|grandfather|wife|husband|brother|sister|uncle|aunt|tenant|patient|resident|@child) .. (locked|shut|trapped|stuck|barricaded) (himself|herself|themself|themselves|in|inside)',
    '(grandma|grandmother|grandpa|grandfather|mom|mother|dad|father|wife|husband|roommate|tenant|lady|man|woman|patient|resident|she|he|hes|shes) (is|s|got|was|has)? (locked|trapped|stuck|shut|pinned) (in|inside|under|between|himself|herself)',
    '(mom|mother|dad|father|grandma|grandmother|grandpa|wife|husband|neighbor|she|he) .. (fell|fallen|collapsed) & (locked|cant get up|cant get in to|not answering|inside)',
    '(@child|@pet) & @mishap',
    '(@child|@pet) .. (is|are|s|still|sitting|strapped|asleep|crying|buckled) .. (in|inside) .. (car|truck|van|suv|vehicle|backseat|back seat|car seat|minivan|jeep) & (key|keys|lock~|cant|wont|fob)',
    '(key|keys|fob|lock~) .. (car|truck|van|seat|ignition|suv|vehicle|trunk|front seat|jeep|minivan|inside) .. (baby|infant|newborn|toddler|kid|kids|child|children|son|daughter|grandson|granddaughter|dog|puppy|year old|month old|little one)',
    '(locked|shut|closed|turned the lock|latched|bolted) .. (bathroom|bedroom|closet|car|room|door|truck) .. (cant|wont) .. (get|open|out|reach)',
    '(@child|@pet) .. (in|inside|behind) .. (locked|shut|closed|hot) (car|door|room|bathroom|truck|house)',
    '(@person|@child|foot|leg|arm|hand|finger|fingers|head) .. (under|underneath|caught|pinned|stuck) .. (door|tree|limb|garage door|opener|panel|spring|machine|elevator|car)',
    '(elevator|lift) .. (stuck|stopped|between|wont open|wont move) .. (people|person|somebody|someone|us|we|inside|in it|guest|tenant|resident)',
    '(@person|@child|@pet) (is|s|just|has|have|had)? .. (fell|fallen|falling|slipped|stepped) .. (in|into|down|through)',
  ],
  allergic_reaction: [
    '(stung|sting|bit|bitten) & (pale|cant talk|cant speak|slurring|limp|shaking|not right|sweating|clammy|turning)',
    '(stung|sting|stings|bit|bitten|bite|bee|bees|wasp|wasps|hornet~|yellow jacket~|yellowjacket~|fire ants|nest|spider|ants) & @swelling',
    '(face|lips|tongue|throat|eyes|eye|whole arm|neck) .. (swell~|swole~|puff~|closing|blow~ up|blew up|huge)',
  ],
  bite_or_exposure: [
    '(chewing|chewed|chew|licking|licked|eating|ate|drinking|drank|mouthing|sucking|swallowed) & (trap|traps|bait|poison|pellets|tablet|tablets|bait station|granules)',
    '(@child|@pet) .. (chewing|chewed|chew|licking|licked|eating|ate|drinking|drank|mouthing|sucking|swallowed|got into|had in his mouth|had in her mouth|playing with) .. (trap|traps|bait|poison|pellets|block|blocks|tablet|tablets|chlorine|station|granules|chemical~|stuff under the sink|spray|powder)',
    '(bat|bats) & (woke|asleep|sleeping|slept|bed|crib|bedroom|nursery|baby|room with)',
    '(ate|eaten|swallowed|drank|licked|chewed|put .. in (his|her|their) mouth|got into|getting into|mouthful|found .. eating) .. (poison|bait|pellets|rat stuff|mouse stuff|roach stuff|ant stuff|traps|granules|block|blocks|powder|chemicals|chlorine|tablet|tablets|antifreeze)',
    '(poison|bait|pellets|rat poison|mouse poison|granules|spray|chlorine|chemical~) .. (mouth|ate|eaten|swallow~|eyes|licked|chewed|drank)',
    '(bit|bitten|scratched|attacked) .. (me|him|her|us|my|by|our|on the|the baby|hand|leg|arm|face) .. (bat|raccoon|rat|snake|squirrel|skunk|fox|coyote|possum|opossum|copperhead|rattlesnake|spider|mouse)?  & (bat|raccoon|racoon|rat|snake|squirrel|skunk|fox|coyote|possum|opossum|copperhead|rattlesnake|black widow|brown recluse|mouse)',
  ],
  chemical_exposure: [
    '(yellow|green|white|toxic|chlorine|chemical) (cloud|gas|smoke|fog|mist|vapor~|fumes)',
    '(eyes|throat|lungs|chest|nose|skin) .. (burn~|sting~|on fire|watering|hurt~) & (cloud|chemical~|chlorine|fumes|stuff|mixed|poured|dumped|acid|bleach|pool|shock|powder|ammonia|spray)',
    '(mixed|mixing|combined|dumped|poured|put) .. (together|wrong|acid|bleach|ammonia|chlorine|chemicals|tablets|drain cleaner) & (cloud|fumes|gas|smok~|burn~|cough~|breath~|eyes|explod~|reaction|boiling|bubbling)',
  ],
  violence_or_intrusion: [
    '(guy|man|someone|somebody|stranger|ex) .. (followed|following|stalking|chasing|waiting for) (me|us|my)',
    '(someone|somebody|man|guy|he|stranger|they) .. (trying|tried) to (open|get|come|break|force) .. (door|window|in|lock|house) & (now|right now|back|again|outside|still|all night|tonight|hes)',
    '(someone|somebody|man|guy|stranger|intruder|ex|boyfriend|husband|people|he|burglar) .. (in my house|in the house|inside the house|trying to get in|trying to come in|banging on|breaking the|breaking down|breaking through|jiggling|at my door right now|outside my window|wont leave|messing with (my|the) (door|lock|window))',
    '(he|she|they|man|guy|ex|husband|boyfriend) .. (going to|gonna|said hed|says hell|wants to|trying to|threatened to) (hurt|kill|shoot|stab|beat)',
  ],
}
