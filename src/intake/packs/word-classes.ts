import type {WordClasses} from '../understanding/phrase.ts'
import {spanishClasses} from './es/word-classes-es.ts'

/** Classes of words that the packs and the hazards share. */
export const classes: WordClasses = {
  ...spanishClasses,
  smell: 'smell~|stink~|stank|reek~|odor|odors|odour|whiff|fumes|stench',
  water: 'water|leak~|flood~|rain|rainwater',
  strong:
    'pour~|gush~|spray~|shoot~|flood~|stream~|spew~|rush~|spurt~|squirt~|geyser|fountain|waterfall|niagara|everywhere|rising|blast~|cascad~|dump~|emptying|spilling|drench~|torrent|submerged|soaking everything',
  moving:
    'coming|running|flowing|going|leaking|dripping|seeping|pouring|raining|falling|getting|backing|filling|spilling|trickling',
  cantstop:
    '(wont|cant|cannot|doesnt|not|couldnt|unable to|never) .. (stop|closed|slowing|shut|turn it off|turn off|shut off|control|contain)|keeps (coming|running|going|flowing|pouring|filling)|nonstop|non stop',
  ceiling: 'ceiling|ceilings|drywall|light fixture|wall|walls',
  /** What carries or holds water, and what people call it who do not know its name. */
  pipe: 'pipe|pipes|piping|hose|hoses|line|lines|valve|valves|fitting|fittings|connector|coupling|tank|water heater|heater|faucet|faucets|tap|taps|spigot|spicket|hydrant|plumbing|main|nozzle|joint|elbow|washer|washing machine|dishwasher|toilet|commode|sink|tub|bathtub|shower|radiator|boiler|icemaker|ice maker|shutoff|supply|manifold|sprinkler head in the ceiling|fish tank|aquarium|waterbed|water softener|cap|thing|thingy|handle|knob|bolt',
  esPipe:
    'tubo|tubos|tuberia|tuberias|pipa|pipas|caneria|manguera|llave|valvula|linea|conexion|lavadora|lavaplatos|taza|inodoro|escusado|excusado|regadera|tina|boiler|calentador|fregadero|lavabo|lavamanos|tinaco|bomba',
  esBroke:
    'revent~|romp~|rota|roto|rotos|quebr~|tron~|explot~|partio|partida|zafo|zafada|desprendi~|solto|agujer~|boto',
  esRun:
    'sale|salen|saliendo|saliendose|tira|tirando|chorre~|brot~|cae|cayendo|escurr~|entra|entrando|entro|baja|bajando|derram~|desbord~|rebos~|subiendo|sube|corriendo|regres~|metiendo|mete|metio|sigue|llego|pasando|llenando',
  esWhere:
    'piso|pisos|casa|cocina|bano|sala|cuarto|cuartos|recamara|sotano|garaje|cochera|alfombra|techo|pared|paredes|plafon|pasillo|escaleras|vecino|vecina|departamento|apartamento|negocio|tienda|restaurante|todos lados|todas partes|lampara|foco|abajo|toda|todo',
  /** Came apart. */
  broke:
    'broke|broken|burst~|bust|busted|snapped|split|splits|cracked|blew|blown|exploded|ruptured|popped|let go|lets go|let loose|gave way|gave out|came apart|came off|come off|came loose|come loose|comes off|fell off|fallen off|broke off|broken off|shot off|flew off|tore|torn|ripped|sheared|separated|disconnected|punctured|pierced|failed|opened up|came out of the wall|in my hand|in two|in half|nail through|screw through|drilled|drill bit',
  /** How water runs that nobody can mistake for a drip. */
  gush: 'squirt~|spray~|spew~|gush~|pour~|shoot~|shot|blast~|jetting|geyser|fountain|flood~|stream~|rush~|spurt~|cascad~|dump~|raining|waterfall|river|torrent|spitting water|throwing water|pumping water|pumping out|flowing|everywhere|all over|fire hose|firehose|full blast|niagara|like a river|like a faucet|hosing|spilling',
  /** Goes on, and nobody can end it. */
  unstopped:
    '(wont|cant|cannot|doesnt|not|couldnt|unable to|never|isnt|aint|dont know how to|no idea how to|not sure how to|dont know where to|having trouble) .. (stop|stopping|quit|quitting|shut|turn it off|turn off|turn it|shut off|shut it|control|contain|close it|get it to|make it|slow|slowing|slow down|slowing down|close|closed|closing|shut|give|let up|letting up|get it off|get it closed|end)|(nothing|nobody) .. (stops|stop) it|keeps (coming|running|going|flowing|pouring|filling|rising|spraying)|nonstop|non stop|wont quit|still (coming|running|pouring|going|spraying|flowing|leaking)|getting worse|getting bigger|getting faster|coming faster|faster and faster|spreading|rising|getting deeper|getting higher|gaining on|(cant|couldnt|not able to) keep up',
  /** Rooms, and what stands or lies in them, that water belongs nowhere near. */
  indoors:
    'floor|floors|hallway|hall|stairs|stairway|stairwell|closet|carpet|carpets|rug|rugs|hardwood|hardwoods|laminate|baseboard~|ceiling|ceilings|wall|walls|kitchen|bathroom|bedroom|bedrooms|living room|dining room|family room|basement|garage|den|office|laundry room|laundry|utility room|nursery|lobby|cabinets|cabinet|counter|counters|pantry|attic|downstairs|upstairs|unit below|apartment below|neighbors|neighbor|house|apartment|condo|trailer|mobile home|store|shop|restaurant|building|elevator|light fixture|light|lights|bed|couch|furniture|foyer|entryway|crawl space|crawlspace|room|rooms|drywall|sheetrock|slippers',
  foul: 'sewage|raw sewage|sewer|sewer water|poop|poo|feces|waste|toilet water|toilet paper|crap|shit|turds|turd|doo doo|number two|black water|brown water|nasty water|dirty water|gray water|grey water|stinky water|smelly water|brown stuff|black stuff|nasty stuff|gross stuff|brown junk|sludge|gunk|muck|filth|nasty|funky water|murky water|brown|black|gross|disgusting|stinks|stinking|foul|smells awful|smells terrible|everything we flush|what we flush|dirty',
  drainhole:
    'drain|drains|floor drain|basement drain|toilet|toilets|commode|commodes|tub|tubs|bathtub|bathtubs|shower|showers|shower drain|sink|sinks|shower pan|cleanout|clean out|basement|utility sink|laundry sink|washer drain|standpipe|hole in the floor|bowl|bowls|urinal|urinals|pipes',
  upward:
    'backing up|backed up|backs up|back up|comes up|coming up|came up|come up|coming back|comes back|coming back up|bubbling up|bubbling over|throwing up|spitting up|spitting out|spewing|pushing up|puking|puking up|vomiting|burping|burping up|belching|regurgitat~|erupting|overflow~|over the edge|over the top|over the rim|over the side|rising|oozing|ooze|oozes|gushing|shooting up|spilling over|filling up|fills up|pushing back|flowing back|kicking back|boiling up|welling up|creeping|coming out of|coming in through',
  device:
    'outlet~|panel|breaker~|breaker box|fuse box|fusebox|switch|switches|socket~|receptacle~|plug|plugs|plug in|wire|wires|wiring|electrical box|electric box|gray box|grey box|electric panel|subpanel|junction box|power strip|surge protector|extension cord|cord|charger|light fixture|fixture|ceiling fan|chandelier|light|lights|lamp|wall plate|cover plate|thermostat|doorbell|meter|meter box|disconnect|transformer|dimmer|gfci|conduit|baseboard heater|space heater',
  /** What electricity does only where something is wrong. */
  arcing:
    'spit~|spark~|sizzl~|crackl~|arcing|arced|arcs|zapping|zapped|flash~|smok~|smolder~|melt~|scorch~|singed|sooty|soot|charred|char marks|black mark|black marks|blackened|black around|turned black|turning black|turned brown|turning brown|brown mark|brown around|burn mark|burn marks|burnt|burned up|burning|glow~|fizz~|frying|fried|sputter~|red hot|too hot to touch|hot to the touch|hot to touch|really hot|super hot|real hot|very hot|so hot|warm to the touch|getting hot|gets hot|feels hot|is hot|was hot|shot out|blew out of|blue light|blue flash|boom|exploded|blew up',
  tingle:
    'tingl~|tingly|buzz|buzzed|buzzes|buzzing|shock|shocks|shocked|shocking|zap|zaps|zapped|zapping|jolt|jolted|jolts|knocked back|knocked me|numb|bit me|bites me|bit him|bit her|pins and needles|electric feeling|little current|current|vibrating feeling|lit me up|lit him up|threw me|threw him|threw her|thrown|electrocut~|prickl~|yelped|ants biting|bees biting|stinging their|stings her hand|feels like biting',
  material:
    'ceiling|ceilings|roof|floor|floors|wall|walls|sheetrock|drywall|plaster|joist~|beam|beams|rafter~|truss~|deck|porch|stairs|staircase|balcony|foundation|chimney|retaining wall|carport|awning|overhang|soffit',
  deforming:
    'sag~|bulg~|bellied|belly|bellying|bowed|bowing|bows|droop~|swell~|swollen|balloon~|bubbl~|bubbled|buckl~|cave|caved|caving|caves|collaps~|coming down|came down|dipping|dips|hanging down|hanging low|hanging|pregnant|like a pillow|bending|bent|giving way|gave way|giving out|sunk|sinking|shifting|shifted|creak~|groan~|moan~|cracking|splitting|about to (go|come|fall|give|drop|collapse)|going to (go|come down|fall|give|drop|collapse)|gonna (go|come down|fall|give|drop|collapse)|ready to (go|come down|fall|burst|pop|give|drop)|falling|fell in|fell down|fell on|fallen|leaning|pulling away|separating|full of water|heavy with water|holding water|low in the middle',
  mishap:
    'trapped|stuck|locked in|locked inside|locked himself|locked herself|locked themselves|shut in|shut himself|shut herself|pinned|crushed|cant get out|cant get in to|cant open it|cant get it open|cant unlock|cant get to (him|her|them)|wont open|locked in the|locked inside the|turned the lock|cant open the door|jammed',
  closed:
    'car|truck|van|suv|minivan|jeep|vehicle|backseat|back seat|car seat|trunk|bathroom|bedroom|closet|room|garage|pantry|basement|office|house|apartment|freezer|cooler|elevator|safe|shed|dryer|crate',
  unwell:
    'sick|dizzy|nauseous|nausea|nauseated|queasy|headache|headaches|head hurts|heads hurt|head is pounding|heads pounding|head pounding|splitting head|throwing up|threw up|vomit~|puking|puked|lightheaded|light headed|passed out|passing out|fainted|faint|unconscious|confused|loopy|drowsy|sleepy|woozy|groggy|wobbly|ill|collapsed|cant stay awake|cant wake|short of breath|trouble breathing|chest hurts|flu like|drunk|tipsy|spacey|foggy|brain fog|feel funny|feeling funny|feel weird|feeling weird|feel off|feels off|feeling off|out of it',
  swelling:
    'swell~|swole~|puff~|hives|blew up|blown up|blowing up|twice the size|double the size|wheez~|cant breathe|trouble breathing|hard to breathe|breathing funny|breathing weird|throat|tongue|lips|closing up|closing|itching all over|welts all over|faint|dizzy|passed out|passing out|anaphyla~|cant swallow|eye is shut|eyes are shut|eye swollen|turning blue|turning red all over',
  inside:
    'house|home|basement|kitchen|bathroom|bedroom|living room|hallway|floor|floors|carpet|garage|apartment|room|crawlspace|crawl space|laundry room|attic|tub|shower|bathtub|sink|toilet|inside|building|office|store|restaurant|downstairs|upstairs|den|condo|unit',
  dead: 'wont come on|doesnt come on|dont come on|not coming on|refuses to (start|run|turn on|light|come on)|gave up|kicked the bucket|bit the dust|croaked|toast|went kaput|wont fire up|wont light|wont ignite|never comes on|doesnt kick on|no longer works|dont work|arent working|wont power on|wont do a thing|not doing a thing|conked|petered out|gave up the ghost|dead|out|down|off|broke~|busted|died|dies|quit|failed|gone|stopped|kaput|not working|isnt working|doesnt work|wont work|aint working|not running|wont run|wont start|wont turn on|not turning on|wont kick on|not coming on|wont come on|stopped working|went out|gave out|quit working|conked out|shut down|crapped out|isnt doing anything|not doing anything|wont do anything|doesnt do anything|nothing happens|quit on me|on the fritz|not starting|isnt running|doesnt turn on|not kicking on|isnt coming on|messed up|acting up',
  electrics:
    'outlet~|panel|breaker~|breaker box|fuse box|fusebox|switch|switches|wire|wires|wiring|socket~|receptacle~|light|lights|light fixture|fixture|electrical|electricity|plug|plugs|circuit|meter|cord|extension cord|junction box|power strip|chandelier|light switch|electrical box|electric panel|subpanel|ceiling fan',
  child:
    'baby|babies|infant|infants|newborn|newborns|toddler|toddlers|kid|kids|child|children|son|daughter|grandson|granddaughter|grandchild|grandkid|twins|year old|years old|yearold|month old|months old|little one|little girl|little boy|nephew|niece|boy|girl',
  person:
    'someone|somebody|person|man|woman|guy|husband|wife|mother|mom|father|dad|grandma|grandmother|grandpa|grandfather|he|she|hes|shes|worker|employee|coworker|neighbor|tenant|brother|sister|friend|uncle|aunt|me|customer|lady|resident|roommate|technician|helper|him|her',
  pet: 'dog|dogs|puppy|cat|cats|kitten|pet|pets',
  ill: 'sick|dizzy|nauseous|nausea|headache|headaches|throwing up|vomiting|lightheaded|light headed|passed out|fainted|unconscious|confused|faint|drowsy|woozy|ill|nauseated|collapsed|queasy|groggy',
  drains: 'drain|drains|sink|sinks|toilet|toilets|tub|tubs|shower|showers|fixtures|plumbing|pipes',
  cold: 'freezing|cold|frigid|below zero|single digits|below freezing|twenty degrees|ten degrees|zero degrees|fifty degrees|forty degrees|thirty degrees|icy|snow|snowing|blizzard|winter storm|ice storm|polar vortex',
  want: 'quote|quotes|estimate|estimates|price|prices|pricing|bid|bids|cost|costs|how much|ballpark|shopping for|thinking about|thinking of|interested in|looking into|considering|in the market for',
  install: 'install~|instal|replac~|putting in|put in|upgrade|upgrading|add|adding|new',
  night:
    'night|midnight|dark|alone|by myself|middle of the night|late|side of the road|highway|stranded|parking lot|unsafe|sketchy|bad neighborhood|roadside|freeway|interstate|gas station',
}
