import type {Pack} from './pack.ts'

export const roofing: Pack = {
  trade: 'roofing',
  jobs: [
    {
      id: 'roof-breach',
      label: 'roof open',
      urgency: 'emergency',
      says: [
        '(tree|limb|branch|oak|pine) .. (through|on|into|onto|crashed|punched|hit|fell|landed) .. (roof|house|home|garage|attic)',
        '(hole) .. (roof|ceiling|attic|sky|shingles)',
        '(roof|shingles|section|piece|part of the roof|decking) .. (blew off|blown off|blown open|ripped off|torn off|gone|peeled|came off|flew off|missing a|open to|wide open|caved)',
        '(see|seeing) .. (sky|daylight|outside|sunlight) .. (roof|ceiling|attic)',
        '(tornado|hurricane|storm|wind) .. (took|ripped|tore|peeled|blew) .. (roof|half|part|section)',
        'roof .. (half|part|most|section) .. (gone|off|missing)',
      ],
      unless: [
        '(trim|trimming) .. tree',
        'neighbor (had|got|has) .. (tree|limb|branch) .. (roof|house|garage)',
        '(few|some|couple|couple of|handful of|three|two|four|several) shingles .. (blew off|blown off|came off|off|missing|flew off|gone)',
        'shingles .. (blew off|came off|flew off|gone) (last|a while|in the)',
      ],
    },
    {
      id: 'active-roof-leak',
      label: 'roof leaking now',
      urgency: 'emergency',
      contained: 'urgent',
      tags: ['water'],
      says: [
        '(rain|water) .. (dump~|blow~|getting|falling|drip~) .. (in|inside|through|into)',
        '(water|rain|leak~) .. (pour~|gush~|stream~|running|rush~|coming) .. (in|through|down|into|from|out)',
        '(pour~|gush~|stream~|raining|flood~) .. (in|through|from|inside|down|into) .. (ceiling|roof|house|bedroom|attic|kitchen|living|light|wall|walls|room|rooms|skylight|everywhere)?',
        '(leak~|water|drip~) .. (several|multiple|two|three|four|five|many|every|all|different) .. (rooms|places|spots|room|bedrooms|areas)',
        '(ceiling|roof) .. (pour~|gush~|flood~|raining inside|waterfall|soaked|leaking (bad|badly|everywhere|really|all over|like crazy|a lot|right now))',
        '(leak~|drip~) .. (getting worse|spreading|worse|faster|everywhere|like crazy)',
        '(active|big|huge|major|massive|bad|terrible|severe) .. leak',
        '(bucket|buckets) .. (overflow~|cant keep up|filling|full)',
        '(esta lloviendo adentro|goteando mucho|entra agua|entrando agua)',
      ],
      unless: ['(drip~|leak~) .. (bucket|pan|pot) .. (fine|catching)'],
    },
    {
      id: 'snow-load',
      label: 'roof creaking under snow',
      urgency: 'emergency',
      says: ['(snow|ice) & (creak~|groan~|sag~|crack~|weight|heavy|collapse~|popping|bow~)'],
    },
    {
      id: 'ice-dam-leak',
      label: 'ice dam leaking',
      urgency: 'urgent',
      tags: ['water'],
      says: ['(ice dam|ice dams|ice damming)', '(snow|ice) & (leak~|water|drip~)'],
    },
    {
      id: 'storm-damage-open',
      label: 'storm damage, open to weather',
      urgency: 'urgent',
      says: [
        '(tarp|tarped|board up|exposed|bare wood|plywood|decking|underlayment) .. (roof|needed|need|put|asap|before|showing|on|over|up)?',
        '(need|get|put) .. tarp',
        '(shingles|roof|flashing|vent) .. (blew off|blown off|came off|ripped off|torn off|flew off) .. (rain|exposed|wood)',
        '(rain|storm) (is)? (coming|tonight|tomorrow|on the way)',
      ],
    },
    {
      id: 'contained-roof-leak',
      label: 'roof leak',
      urgency: 'urgent',
      tags: ['water'],
      says: [
        '(leak|leaks|leaking|leaky|drip|drips|dripping|water) & (roof|ceiling|attic|skylight|chimney|bucket|rain|rains|bedroom|living room|kitchen|wall|vent|flashing|upstairs)',
        '(wet|damp|water) (spot|spots|ceiling|insulation|ring)',
        '(roof|ceiling|skylight) (is|s|keeps|started|has been)? (leak~|drip~)',
        'gotera~',
      ],
      unless: [
        '(old|dry|yellow|brown) stain',
        '(fixed|repaired) .. leak',
        'gutter~ .. (leak~|drip~)',
        '(leak|leaks|leaking) .. (a while|years|months|old|last year|last winter|only when it rains hard)',
        'old leak',
      ],
    },
    {
      id: 'storm-damage',
      label: 'storm damage',
      urgency: 'standard',
      says: [
        '(hail|wind|storm|hurricane|tornado) .. (damage~|hit|took|dents|dented|storm)',
        '(missing|lost|loose|lifted|blown|damaged|cracked|curling|torn|broken) .. (shingle~|tile~|siding|flashing|ridge cap|ridge)',
        '(shingle~|tile~|siding|flashing) .. (missing|off|loose|blown|gone|fell|yard|lifted|came|damaged|cracked|curling|flapping|on the ground)',
      ],
    },
    {
      id: 'roof-repair',
      label: 'roof repair',
      urgency: 'standard',
      says: [
        '(stain|stains|spot|old leak|flashing|skylight|gutter|gutters|downspout~|moss|vent|vents|chimney|fascia|soffit|repair|patch|boot|squirrel~|raccoon~|nail pop~|leak~)',
        '(roof) .. (repair~|fix~|patch~|issue|problem|soft|aging|old|worn)',
        '(fix|repair|patch) .. roof',
      ],
    },
    {
      id: 'inspection-quote',
      label: 'inspection or quote',
      urgency: 'low',
      says: [
        '(@want|inspect~|replac~|new|reroof~|re roof~|selling|buying|certification|insurance|metal) .. (roof|roofing|shingles|gutters|siding|house|estimate|claim|gutter guards|skylight)',
        '(inspection|inspected|inspect|roof certification|metal roof|reroof|new roof|roof replacement|solar|gutter guards)',
        '(roof|gutters|siding) .. (@want|replac~|inspect~)',
      ],
    },
  ],
}
