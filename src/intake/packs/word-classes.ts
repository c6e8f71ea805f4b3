import type {WordClasses} from '../understanding/phrase.ts'

/** Classes of words that the packs and the hazards share. */
export const classes: WordClasses = {
  smell: 'smell~|stink~|stank|reek~|odor|odors|odour|whiff|fumes|stench',
  water: 'water|leak~|flood~|rain|rainwater',
  strong:
    'pour~|gush~|spray~|shoot~|flood~|stream~|spew~|rush~|spurt~|squirt~|geyser|fountain|waterfall|niagara|everywhere|rising|blast~|cascad~|dump~|emptying|spilling|drench~|torrent|submerged|soaking everything',
  moving:
    'coming|running|flowing|going|leaking|dripping|seeping|pouring|raining|falling|getting|backing|filling|spilling|trickling',
  cantstop:
    '(wont|cant|cannot|doesnt|not|couldnt|unable to|never) .. (stop|shut|turn it off|turn off|shut off|control|contain)|keeps (coming|running|going|flowing|pouring|filling)|nonstop|non stop',
  ceiling: 'ceiling|ceilings|drywall|light fixture|wall|walls',
  inside:
    'house|home|basement|kitchen|bathroom|bedroom|living room|hallway|floor|floors|carpet|garage|apartment|room|crawlspace|crawl space|laundry room|attic|tub|shower|bathtub|sink|toilet|inside|building|office|store|restaurant|downstairs|upstairs|den|condo|unit',
  dead: 'dead|out|down|off|broke~|busted|died|dies|quit|failed|gone|stopped|kaput|not working|isnt working|doesnt work|wont work|aint working|not running|wont run|wont start|wont turn on|not turning on|wont kick on|not coming on|wont come on|stopped working|went out|gave out|quit working|conked out|shut down|crapped out|isnt doing anything|not doing anything|wont do anything|doesnt do anything|nothing happens|quit on me|on the fritz|not starting|isnt running|doesnt turn on|not kicking on|isnt coming on|messed up|acting up',
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
