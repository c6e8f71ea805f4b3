import type {Phrase} from '../understanding/phrase.ts'

export interface HazardData {
  /** Mentioned, unless denied, long past or somewhere else. */
  readonly says: readonly Phrase[]
  /** Holds a denial itself ("not breathing"), or must never be argued away. */
  readonly always?: readonly Phrase[]
  /** Words around which the mention means something else ("no" of reason): a quote, a bill, a low battery. */
  readonly unless?: readonly Phrase[]
}

/** What endangers people, by the ids of the alert. The order is the order in which the first one names the sentence. */
export const hazardData: Readonly<Record<string, HazardData>> = {
  gas_smell: {
    says: [
      '@smell .. (gas|propane|sulfur|sulphur|methane|natural gas|rotten egg|rotten eggs)',
      '(rotten|bad) (egg|eggs)',
      '(gas|propane|sulfur|sulphur|rotten egg) (@smell)',
      '(gas|propane) (line|pipe|meter|main|valve|tank|hose) .. (leak~|hiss~|ruptur~|broke~|cut|hit|struck|damaged|cracked|severed|ripped|punctured|blowing)',
      '(hit|cut|struck|broke|nicked|severed|ruptured|punctured|damaged|clipped|dug into|dug through|snagged|sliced|busted|hitting) .. (gas|propane) (line|pipe|main|meter)?',
      '(gas|propane|carbon monoxide|natural gas) (is|was|are)? (leak|leaks|leaking|escaping|coming out|blowing)',
      '(leak~|hiss~|escaping) .. (gas|propane) ',
      '(hissing|hiss) & (gas|meter|furnace|stove|water heater|tank|range|propane|gas line)',
      '(huele|huelo|oliendo|olor) .. gas',
      '(fuga|escape) de gas',
      'gas (odor|fumes|alarm|detector .. going off)',
      'taste gas',
    ],
    unless: [
      '(out of|ran out of|need|low on|deliver~|refill~) (gas|propane)',
      'gas (bill|fireplace quote|station|grill (install|quote)|mileage|company bill)',
      '(want|need|like|get|looking) .. (@want) .. gas (line|fireplace|stove|range|logs|grill)',
      '(refrigerant|coolant|freon) (gas)?',
      'leak~ .. (water heater|gas water heater|gas furnace|gas boiler)',
      '(car|truck|mower|lawnmower|generator|chainsaw) .. (out of gas|gas can)',
    ],
  },
  co_alarm: {
    says: [
      '(carbon monoxide|carbon dioxide|c o|co|co2|monoxide|carbon monoxide thing|co thing) & (going off|goes off|went off|alarm~|beep~|sound~|chirp~|blar~|scream~|trigger~|detected|reading|levels|poison~|leak~|ringing|buzzing|high|ppm|four times|keeps going)',
      '(alarm|detector|it) .. beep~ four times',
      '(carbon monoxide) (leak|poisoning|in the)',
      '@ill & (furnace|boiler|generator|gas heater|space heater)',
      '(headache|headaches|dizzy|sick|nauseous|nausea) & (furnace|boiler|heater|generator|car running|whole family|everyone|everybody|all of us|we all)',
      '(everyone|everybody|whole family|we all|all of us|kids) .. (feels|feel|feeling|got|are|is|getting|has) .. (@ill)',
      'monoxido de carbono',
    ],
    unless: [
      '(install~|replac~|put in|quote|buy|add|new|expired|sell|hook up|wire) .. (carbon monoxide|co|c o|monoxide|detector~)',
      '(carbon monoxide|co|c o|monoxide|detector) .. (expired|expires|low battery|install~|quote|replaced|outdated)',
      '(once|every|one chirp) .. (a|every|per)? (minute|thirty seconds|sixty seconds|few minutes|30 seconds|so often)',
      '(low battery|new batteries|battery)',
      '(chirp|chirps|chirping) .. (every|once|battery)',
    ],
  },
  fire_smoke: {
    says: [
      '(on fire|in flames|flames|flaming|caught fire|catching fire|caught on fire|theres a fire|there is a fire|its burning|is burning|burning up|house fire|chimney fire|grease fire|electrical fire|small fire|house is burning|started a fire|a fire in)',
      '(smoke|smoking|smoky|smokey|fire) & (outlet~|panel|dryer|furnace|oven|stove|attic|wall|walls|vent~|wire|wires|wiring|switch|fan|motor|unit|breaker|coming|from|washer|dishwasher|microwave|fridge|refrigerator|opener|pump|heater|ceiling|basement|room|house|kitchen|light~|appliance|condenser|outside|filling|full of|chimney|ac|garage|machine|compressor|cord|plug)',
      '(see|seeing|saw|smell|smelling|smelled|smells|theres|there is|theres some|lots of|lot of|black|white|billowing|of|like|is|its) (smoke|smoking|smoky)',
      '@smell & (burning|burnt|burn|smoke|smoky|melting|scorch~|singed)',
      '(burning|burnt|smoky|scorch~) @smell',
      '(starting|started|starts|begun|began|keeps|kept|was|were|are|is) (to)? (smoke|smoking|smolder~|burning)',
      '(smolder~|charred|scorched|sparks and smoke|blew up|exploded|explosion)',
      '(hay|sale|saliendo|veo|mucho) (humo|fuego)',
      '(incendio|se quema|quemando|llamas)',
      'smells (hot|burnt|smoky|charred)',
    ],
    unless: [
      '(smoke|fire) (alarm|alarms|detector|detectors) .. (chirp~|battery|install~|replac~|expired|beep~ once|every)',
      '(chirp~|install~|replac~|hardwire~|new) .. smoke (alarm|alarms|detector|detectors)',
      '(fire|smoke) (damage|cleanup|clean up|restoration|extinguisher|pit|place|department came|inspection|code|escape|rated|door|marshal)',
      '(fireplace|firewood|fire pit|fire ants|fire ant|fired|smoke free|burning question|burn out|burnt out|burned out (bulb|light)|light bulb burned|burning calories)',
      '(fire|smoke|flames) .. (last (week|month|year)|is out|was out|its out|put out|put it out|already out|been out|out now|days ago|weeks ago)',
      '(after|from) (the|a|our|last) .. fire',
      '(gas|propane|charcoal|barbecue) (grill|smoker)',
      '(dusty|dust) (smell|burning)',
      'pilot light (is|was) .. (out|off)',
      '(i|dont|he|she|we) smoke',
      'acid burn',
      '(wont|not|doesnt|isnt|to|will|didnt|never) (fire|fires|light)',
      '(fire|fires|fired|firing) (up|off|it)',
      'fire sprinkler~',
    ],
  },
  electrical_arcing: {
    says: [
      '(spark|sparks|sparked|sparking|arcing|arced|arc|zapping|crackl~|sizzl~) & (@electrics|pump|motor|furnace|unit|dryer|washer|oven|stove|dishwasher|fridge|refrigerator|microwave|disposal|heater|ac|opener|pole|line|machine|appliance|fan|box|when|i|it|from|pool|plugged)',
      '(buzz~|popp~|humming|crackl~|sizzl~|zapp~|hiss~) & (panel|breaker box|outlet~|breaker~|fuse box|light switch|switch|meter|electrical|socket~|receptacle~|electric box|wall)',
      '(panel|breaker|outlet|switch|socket|plug|wall|cord|wire|receptacle|breaker box|fuse box|cover) .. (hot|melt~|scorch~|burn~|warm|brown|black|charred|discolor~|smok~)',
      '(hot|melt~|scorch~|burn~|charred|blackened|warm|smok~) .. (panel|outlet~|switch|socket~|plug|wire|wires|wiring|receptacle~|cord|breaker~|fuse box)',
      '(burning|burnt|burn|melting|melted|hot|fishy|electrical) (plastic|rubber|electrical|wire|wires|wiring|insulation|fish|smell|odor)',
      '@smell .. (plastic|electrical|rubber|fishy|fish|wires|ozone)',
      '(electrical|fishy|plastic|electric) .. @smell',
      '(chispas|chispazos|echando chispas|corto circuito|cortocircuito)',
      '(sparks|sparking|arcing)',
      'exposed (live)? (wire|wires|wiring)',
      'live (wire|wires)',
      '(chew~|gnaw~) .. (wire|wires|wiring) & (burn~|smell~|spark~|smok~)',
    ],
    unless: [
      'burning (question|desire|calories|up my)',
      '(spark (plug|plugs|up|joy|arrest~|ignit~|interest)|sparkling|sparkle|sparks (street|avenue|road|nevada))',
      '(gas grill|grill|igniter|ignitor|pilot|lighter|burner) .. spark~',
      'spark~ .. (igniter|ignitor|grill|burner|to light|pilot)',
      'hot tub .. (panel|outlet|install)',
      '(hot|warm) (water|air|day|outside|weather)',
      'hot .. (wire|tub)',
      '(fish|fishy) (tank|pond|eye)',
      '(install|new|replace|add) .. (outlet~|switch|panel) ',
    ],
  },
  electric_shock: {
    says: [
      '(got|get|gets|getting|was|been|were|being|gives|gave|give|keeps|a|an|bad|felt|feel|feels) .. (shock|shocked|shocks|shocking|electrocut~|zapped|zap|jolt|jolted|buzzed)',
      '(electrocut~|electric shock|electrical shock)',
      '(tingl~|tingly|zap|zapped|shock~|jolt|current|prickl~) & (water|pool|shower|faucet|tub|tap|hot tub|sink|ladder|handrail|swim~|touch~|spa|spigot|light|lights|appliance|washer|dryer|metal|hand|hands|fingers|handle)',
      '(me dio|toque|descarga) .. (corriente|electrica)',
    ],
    always: [
      '(not|isnt|wont|hes not|shes not) (responding|responsive|moving|breathing|waking up|wake up)',
      '(unresponsive|unconscious|collapsed)',
    ],
    unless: [
      '(static|sticker|shell|culture) (shock|electricity)',
      'shock absorber~',
      '(shock|shocked) .. (price|bill|cost|quote|how|that|at|by how)',
      '(bill|price|quote) .. shock~',
      'shock (treatment|treat|the pool|chlorine|it)',
      '(pool|chlorine) shock',
      'shock~ (to|at) (see|hear|find)',
    ],
  },
  power_line_down: {
    says: [
      '(power|electric|electrical|cable|phone|utility|live|overhead|telephone|transmission|service) (line|lines|wire|wires|pole|cable|drop) .. (down|fell|fallen|on|hanging|low|lying|laying|snapped|broke~|ripped|pulled|touching|sagging|drooping|tangled|loose|swinging|arcing|dangling|across|sparking|torn|leaning)',
      '(wire|wires|line|lines|cable|cables) (is|are|came|come|has|have|fell|lying|laying|hanging|thats|that|s)? .. (down|fallen|on the ground|on my car|on the car|on the fence|on the roof|in the yard|on my roof|in the street|on the driveway|across)',
      '(down|downed|fallen|hanging|dangling|low hanging) (power|electric|electrical|utility|live|cable|phone)? (line|lines|wire|wires|cable)',
      '(tree|limb|branch|branches|trees|limbs|trunk) .. (on|in|into|touching|against|across|over|through|onto|hit|took out|pulled|caught in|tangled|hanging on|leaning on|resting on|took down|hitting) .. (power|electric|electrical|cable|phone|utility|wire|wires|line|lines|service drop|the lines|pole)',
      '(meter|service mast|weatherhead|mast|weather head|meter box) .. (ripped|pulled|torn|came off|fell|off the|hanging|detached|knocked|bent|yanked)',
      '(ripped|pulled|tore|torn|knocked|yanked) .. (meter|service mast|weatherhead|mast|power line|service line)',
      '(hit|struck|knocked down|took out|cut) .. (power pole|utility pole|telephone pole|electric pole|power line|light pole|underground (power|electric))',
      'transformer .. (blew|exploded|spark~|fire|popped|humming|boom)',
    ],
    unless: [
      '(sewer|gas|water|drain|main|clothes|fence|property|tree|bottom|refrigerant|supply|return|septic|hair|phone) (line|lines) .. (down|broke~|clog~|back~|leak~)',
      'garage .. (cable|wire)',
      '(cable|cables) .. (garage|door|spring)',
      'down the (line|drain)',
      'trim~ .. near',
    ],
  },
  water_and_electricity: {
    says: [
      '(@water|drip~|wet|soaked|pour~|gush~|spray~|flooded|coming|underwater|submerged) & (@electrics)',
      '(@electrics) (is|are|got|getting|was|were) (wet|soaked|under water|underwater|submerged|flooded)',
      '(flood~|standing water|water) .. basement .. (power|electricity|furnace) .. (still)? on',
      'agua .. (panel|enchufe|electricidad|caja|luz)',
    ],
    unless: [
      '(hot water heater|water heater|water pump|well pump|sump pump|tankless|water softener) .. (breaker~|light|lights|pilot light|fuse|outlet|switch|electrical|electric|wiring|circuit)',
      '(breaker~|light|lights|fuse|outlet|switch|circuit|electrical|electric|wire|wiring|plug) .. (water heater|water pump|well pump|sump pump|tankless|water softener|hot water)',
      '(traffic|pilot|sky|day|night|flood|indicator|red|green|blinking|amber|warning|pool|alarm|leak) (light|lights)',
      '(light|lights) (rain|leak|drip|switch on the|is on|is blinking|blinking|came on)',
      '(flood|security|motion) lights',
      'water .. meter',
      '(meter|water meter|switch (it|the|to|companies|over|plumb~)|switch .. (off|water)|the plug|drain plug|plug (it|the|up)|unplug~|wire (transfer|brush|money)|light (brown|colored|pink|blue))',
      '(need|want|install~|add|quote) .. (outlet~|light~|electrical|panel|switch)',
      'electric (company|bill|heater|water|stove|range|car)',
      '(gas|electric) meter .. (is|was) .. (fine|ok)',
      '(ac|air conditioner|furnace|hvac) .. (trip~|breaker)',
    ],
  },
  structural: {
    says: [
      '(ceiling|roof|floor|wall|walls|joist~|beam|deck|porch|foundation|chimney|retaining wall|stairs|staircase|balcony|drywall|sheetrock) .. (sag~|bulg~|bow~|cav~|collaps~|coming down|fell|falling|came down|giving way|gave way|buckl~|drop~|about to|going to|gonna|ready to|sinking|creak~|shifting|cracking|leaning|ballooning|ripped|moving|swoll~|swell~|drooping|hanging down|bubbl~|pregnant)',
      '(sag~|bulg~|bow~|collaps~|caving|buckl~|swollen) .. (ceiling|roof|floor|wall|walls|beam|drywall|foundation)',
      '(ceiling|roof|floor|wall) .. (collapse|cave)',
      '(tree|limb|branch|trunk|oak|pine|maple) .. (through|into|crashed|crushed|on top of|thru|smashed|came through|went through|punched|landed on|fell on|fallen on|fell onto|onto|hit) .. (roof|house|home|bedroom|attic|kitchen|living room|garage|ceiling|apartment|trailer|mobile home|sunroom)',
      '(roof|house|building) .. (creak~|groan~|popping)',
      '(hole opened up|floor opened)',
      'se (cae|cayo|esta cayendo) el techo',
    ],
    unless: [
      '(hairline|old|small|tiny) crack~',
      '(floor|wall) (drain|outlet|tile|unit|heater|furnace|oven)',
      'ceiling fan .. (fell|falling|drop~|hanging|moving)?',
      '(tile|paint|shingle~|gutter~|temperature|water level|pressure|wallpaper|siding|trim) .. (fell|falling|drop~|came down|coming down|moving)',
      '(water|rain|leak~|drip~|drops) .. (falling|coming down|dropping|drops) .. (ceiling|wall|floor|roof)',
      '(floor|wall|ceiling) .. water .. (coming down|falling)',
      '(ceiling|wall|roof) .. (drip|dripping|leaking) .. (about|moving)',
      'garage door',
      '(need|want) .. (wall|floor) (removed|moved)',
    ],
  },
  person_trapped: {
    says: [
      '(@child|@pet) .. (locked|trapped|stuck|shut) (in|inside|himself|herself|themselves)',
      '(@child|@pet) (is|are|got|gets|s)? .. (in|inside) (the|my|a|our|her|his) (locked|hot)? (car|truck|van|vehicle|suv|bathroom|closet|bedroom|room|garage|trunk) .. (locked|cant|keys|and|with)',
      '(locked|lock|shut|trapped|left) (my|the|our|a|her|his|up)? .. (@child|@pet) (in|inside)',
      '(locked|trapped) .. (car|truck|van|suv|vehicle|bathroom|room|bedroom|closet) (with|and) .. (@child|@pet) (inside|in it|in there|still in)',
      'keys .. (car|truck|van) .. (with|and) .. (@child|@pet) .. (inside|in it|in there|in the back|in his|in her)',
      '(@child|@pet) .. (inside|in the back|in the back seat|in her car seat|in the car seat) .. (locked|keys)',
      '(stuck|trapped|pinned|caught|stranded) .. (elevator|under|underneath|between|inside the garage|in the garage|inside|beneath|in the chimney|in a (hole|trench|tank)|in the (tank|trench|attic|crawlspace|bathroom|septic|vault|freezer|cooler|basement))',
      '(@person|@child|finger~|hand|foot|arm|leg) .. (pinned|crushed|trapped|stuck under|caught in|stuck in)',
      '(door|garage|tree|limb|spring) .. (fell|came down|landed|dropped|crashed|came crashing|slammed|hit|closed|snapped) .. (on|onto) .. (me|@person|@child|@pet|foot|leg|arm|head|hand)',
      '(fell|fallen|slipped|dropped|went) .. (in|into|down|through) .. (septic|tank|trench|hole|pit|well|pool|manhole|cesspool)',
      '(@child|@person|@pet) .. (in|inside) .. (septic tank|tank|trench|manhole|septic)',
      'cant (breathe|get (out|him out|her out|them out))',
      '(drown~|under the water|bottom of the pool|face down|went under)',
    ],
    unless: [
      '(locked out|lock~ (me|us|ourselves|myself) out|out) .. with (my|a|the) .. (@child|@pet)',
      '(car|truck|van) (is)? (trapped|stuck) (in|inside) the garage',
      '(empty car|nobody (is)? inside|no one (is)? (inside|in it))',
      '(water|leaves|debris|squirrel|raccoon|bat|bird|mouse|rat|rats|possum|snake|animal|skunk|opossum|ring|toy|phone|key) .. (stuck|trapped|fell) ',
      '(toy|phone|ring|diaper|wipes|doll|spoon|cup|brush|dropped) .. (down|in|into) .. (toilet|drain|sink|septic|disposal)',
      '(my)? (car|truck|van) .. (trapped|stuck) .. (inside|in) ',
      'stuck (open|closed|shut|up|halfway|on|at home|here|waiting)',
      '(rat|mouse|animal|possum) .. trapped',
    ],
  },
  medical_dependence: {
    says: [
      '(oxygen|o2) (machine|tank|concentrator|generator|dependent)',
      '(on|needs|uses|use|need|has|have|using|depends on) .. (oxygen|cpap|c pap|ventilator|bipap|dialysis|nebulizer|feeding tube|breathing machine|life support|medical equipment|concentrator|oxygen concentrator|home oxygen|medical device)',
      '(insulin|medicine|medication|medications|vaccines|breast milk) & (fridge|refrigerator|freezer|warm|cold|spoil~|going bad|power|ruin~)',
      '(dialysis|ventilator|oxygen concentrator|life support)',
    ],
    unless: [
      '(everything is (fine|working)|tune up|maintenance|just a quote|works fine|routine)',
      '(oxygen sensor|oxygenat~)',
    ],
  },
  sewage_exposure: {
    says: [
      '(sewage|poop|feces|raw sewage|human waste|crap|shit|sewer water|toilet water|black water) & (@child|pregnant|elderly|sick|ill|grandma|grandmother|disabled|wheelchair|immune|cancer|chemo)',
      '(only|one) (one)? (toilet|bathroom) & (sewage|sewer)',
      '(aguas negras|drenaje) .. (saliendo|subiendo|bano|casa)',
    ],
    unless: ['(smell outside|outside smell|slow drain)'],
  },
  carbon_fuel_indoor: {
    says: [
      '(running|run|using|use|have|has|lit|got|burning|started|with|brought) .. (generator|grill|charcoal|propane heater|camp stove|kerosene heater|hibachi|barbecue|bbq) .. (inside|indoors|in the (garage|basement|house|kitchen|living room|apartment)|in my (garage|basement|house|kitchen|living room|apartment)|in here)',
      '(generator|charcoal) (is|was|running) .. (inside|indoors|in the (garage|basement|house))',
    ],
    unless: ['(install~|quote|estimate|want|wire|hook up|sell|buy|transfer switch|new)'],
  },
  allergic_reaction: {
    says: [
      '(stung|sting|stings|bit|bitten|bite|bees|wasps|hornets|yellow jackets|hornet|wasp|fire ants) & (cant breathe|trouble breathing|swell~|swollen|throat|hives|anaphyla~|breathing|faint~|dizzy|passed out|hard to breathe|wheezing|puffy|face|tongue)',
      '(throat|tongue|face|lips) .. (swell~|swollen|closing|puff~)',
      '(allergic reaction|anaphyla~|epipen|epi pen)',
    ],
    always: ['(cant|cannot|hard to|trouble|struggling to|difficulty|couldnt) (breathe|breathing|breath)'],
    unless: [
      '(afraid|scared|terrified) of (bees|wasps|spiders)',
      'allergic .. (someone|somebody|nobody|in case|to (dust|mold|cats|dogs|pollen|shellfish|nuts))',
      '(he|she|i|my|im|son|daughter|wife|husband) .. (is|am|are|s) .. allergic',
      'allergic to (bees|wasps|stings|them)',
      'in case',
    ],
  },
  bite_or_exposure: {
    says: [
      '(bat|bats) & (bedroom|sleeping|asleep|woke|bed|crib|baby|child|nursery|kids room|bit~|daughters room|sons room|room|slept)',
      '(bitten|bit|bite|scratched|bites) .. (by)? .. (bat|raccoon|rat|snake|squirrel|skunk|fox|coyote|possum|opossum|mouse|copperhead|rattlesnake|black widow|brown recluse|spider)',
      '(bat|raccoon|rat|snake|squirrel|skunk|fox|coyote|possum|opossum|copperhead|rattlesnake|black widow|brown recluse) (just)? (bit|bitten|scratched|attacked)',
      '(swallow~|ate|drank|eaten|eating|ingest~|licked|chewed|got into|drinking|inhaled|sprayed in) .. (poison|bait|pesticide|pellets|rat poison|insecticide|chemical~|chlorine|bleach|spray|antifreeze|acid|ant trap|roach bait|mouse poison)',
      '(pesticide|spray|chemical~|insecticide|bleach|chlorine|acid) .. (eyes|eye|face|mouth|skin)',
      '(poisoned|poisoning|poison control)',
    ],
    unless: [
      'bats? (outside|in the (attic|barn|garage|tree|eaves))',
      '(bed bug|bedbug|bed bugs|mosquito|flea|ant|tick|bug) (bite|bites|bitten)',
      '(carbon monoxide) poisoning',
      'baseball bat',
    ],
  },
  chemical_exposure: {
    says: [
      '(chlorine|chemical|acid|bleach|ammonia|muriatic) .. (gas|cloud|fumes|mixed|spill~|spilt|burning|explod~|reaction|smoking|leak~|vapor)',
      '(mixed|mixing|combined) .. (chemicals|chlorine|bleach|acid|ammonia|drain cleaner|pool chemicals)',
      '(breath~|inhal~|cough~|eyes|throat|lungs|choking) & (chlorine|chemical~|fumes|acid|bleach|ammonia|drano|drain cleaner|refrigerant|freon)',
      '(refrigerant|freon|coolant) & (@ill|breath~)',
    ],
  },
  violence_or_intrusion: {
    says: [
      '(someone|somebody|a man|guy|guys|person|people|stranger|intruder|they|he|burglar|ex) (is|are|s|was|trying|hes)? .. (breaking in|break in right now|breaking into|trying to (get in|break in|kick|force|get into)|inside my house|in my house|in the house right now|kicking|pounding on|climbing|at my window|prowl~)',
      '(intruder|home invasion|burglar|being robbed|robbing|prowler)',
      '(threaten~|going to (hurt|kill|hit)|gonna (hurt|kill|hit)|has a (gun|knife)|hit me|hitting me|beating|attacked me|attacking|domestic violence|abus~|stalk~|hurting me|restraining order|afraid of him|choked me|punched me)',
      'hes (outside|back|coming|here) .. (gun|knife|hurt|kill|scared)',
    ],
    unless: [
      '(broke|broken) in .. (last|yesterday|ago|while|over the weekend)',
      '(burglar|burglary) .. (last|yesterday|ago|alarm|bars|proof)',
      '(squirrel|raccoon|animal|bear|rat|rats|mice|bats|ants|bees|water|rain|animals|raccoons|squirrels|skunk)',
      '(pounding|hitting|attacking) .. (pipe~|wall~|furnace|water hammer|noise)',
      '(stalk~) .. (plant~|corn)',
    ],
  },
  self_harm: {
    says: [
      '(kill|hurt|harm|hang|shoot) (myself|himself|herself)',
      '(end|ending|take|taking) (my|his|her) (own)? life',
      '(suicid~|want to die|dont want to live|better off dead|end it all)',
    ],
    unless: ['(hurt|cut|burned) (myself|himself|herself) (on|trying|fixing|when|while|carrying|lifting|with the)'],
  },
}
