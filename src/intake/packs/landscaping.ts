import type {Pack} from './pack.ts'

export const landscaping: Pack = {
  trade: 'landscaping',
  jobs: [
    {
      id: 'tree-on-structure',
      label: 'tree on a structure',
      urgency: 'emergency',
      says: [
        '(tree|trunk|oak|pine|maple) .. (leaning|tilting|hanging|tipping) .. (over|toward|towards|at|against|onto) .. (bedroom|house|roof|room|door|home|trailer)',
        '(tree|limb|branch|trunk|oak|pine|maple|trees|limbs|it) .. (on|onto|through|into|hit|crushed|crashed|landed on|fell on|fallen on|came down on|on top of|smashed|leaning (on|against)|resting on|fell onto|fell over on|laying on|lying on) .. (house|home|roof|car|truck|garage|shed|van|porch|deck|trailer|building|vehicle|bedroom|fence|driveway with)',
        '(tree|trunk) .. (hanging|dangling|about to|hung up|barely|going to fall|gonna fall|ready to fall|swinging) .. (over|above|door|walk|walkway|sidewalk|driveway|house|roof|kids|play|street|fall|come down|on|car|yard)?',
        '(limb|branch|limbs|widowmaker|widow maker) .. (hanging|dangling|about to|cracked|split|hung up|snapped|barely|going to fall|gonna fall|ready to fall|swinging) .. (over|above|door|walk|walkway|sidewalk|driveway|house|roof|kids|play|street|fall|come down|on|car|yard)?',
        '(arbol) .. (cayo|caido) .. (casa|techo|carro)',
      ],
      unless: [
        '(hanging|grow~|overhang~|lean~) over .. (fence|yard|neighbor~|roof|house) .. (trim~|cut|quote|price|estimate)',
        '(trim~|prun~|cut) .. (hanging|overhang~)',
        '(fence|shed) .. (trim|quote)',
        'neighbor (had|got|has) .. (tree|limb|branch) .. (roof|house|garage|car)',
        'branches (are)? (hanging|touching|overhanging|growing)',
      ],
    },
    {
      id: 'tree-urgent',
      label: 'tree leaning or blocking',
      urgency: 'urgent',
      says: [
        '(tree|trees|trunk|oak|pine|maple|limb|stump) .. (lean~|uproot~|roots|lifting|split|cracked|fell|fallen|down|came down|blew over|tipping|blocking|unstable|dangerous|storm|snapped|toppl~|knocked over|tilted|falling)',
        '(block~|across) .. (driveway|road|street|door|gate|garage|entrance)',
        '(fallen|downed|uprooted|leaning|storm damaged|split|broken|dangerous|cracked) (tree|trees|limb|branch|oak|pine|limbs)',
      ],
      unless: [
        '(tree) .. (last (month|year|week)|all cleaned up)',
        '(last|a) (month|year) .. (cleaned up|gone|stump)',
        '(all|its) cleaned up',
        '(neighbor|neighbors) .. (his|her|their)',
        '(cut|take|taken|bring|get|want|need|have|having|chop) .. (tree|trees|limb) .. down',
        '(tree|trees) .. (taken|cut|brought) down',
        'fallen leaves',
      ],
    },
    {
      id: 'irrigation-break',
      label: 'irrigation line gushing',
      urgency: 'urgent',
      says: [
        '(sprinkler|irrigation|sprinklers|drip line|water line|hose bib|pipe|valve|backflow) & (broke~|burst~|gush~|geyser|shooting|spray~|flood~|wont (shut|turn)|stuck on|leak~|busted|running nonstop|cant turn|broken)',
      ],
      unless: [
        '(sprinkler|sprinklers) (is|are)? .. (wrong way|sidewalk|wrong direction|too far)',
        '(wrong way|sidewalk|wrong direction|too far|not far enough)',
        '(wrong way|sidewalk|wrong direction|too far|not far enough|driveway instead)',
        '(sprinkler|head) .. (adjust~|aim~|replace~)',
        'sprinkler (head|heads) .. (broke~|broken|leak~)',
      ],
    },
    {
      id: 'dead-tree-near-house',
      label: 'dead tree near the house',
      urgency: 'standard',
      says: [
        '(dead|dying|rotten|diseased|hollow|rotting) .. (tree|trees|oak|pine|limb|branch|ash|elm) .. (house|roof|near|close|over|by|next to|driveway|power)',
      ],
    },
    {
      id: 'tree-quote',
      label: 'tree work',
      urgency: 'low',
      says: [
        '(trim|trimmed|trimming) (it|them|back)',
        '(trees|tree|limbs) (taken|brought|cut) (down|out|off|back)',
        '(trim~|prun~|remov~|cut|cutting|grind~|take down|taken down|chop~|top|topping|shape|thin) .. (tree|trees|stump|stumps|hedge|hedges|bush~|shrub~|limb~|branch~|palm~|oak|pine|maple)',
        '(tree|trees|stump|stumps|hedge|hedges|bushes|shrubs|limbs|branches|palm) .. (trim~|prun~|remov~|cut~|grind~|taken|ground|gone|down|shaped|quote|estimate|dead)',
        '(stump grinding|tree removal|tree trimming|tree service|arborist|land clearing|lot clearing)',
      ],
    },
    {
      id: 'landscape-quote',
      label: 'landscape quote',
      urgency: 'low',
      says: [
        '(haul|hauled|hauling|remove|removal) .. (brush|debris|branches|logs|dirt|junk)',
        '(want|looking|like|need) to (redo|design|landscape|re landscape|update)',
        '(looking for|need|want|hire) (a|an|some) (landscaper|gardener|lawn guy|yard guy|landscaping company) .. (patio|weekly|mow~|design|regular|every)?',
        '(every other|once a|weekly|each) (week)? .. (mow~|lawn|yard|cut)',
        '(@want|@install|design~|plant~|build~|redo|lay) .. (landscap~|yard|lawn|patio|pavers|retaining wall|sod|garden|mulch|sprinkler~|irrigation|fence|flower~|beds|rock|drainage|walkway|turf|deck|mowing|lighting|shrubs|trees)',
        '(landscape design|retaining wall|pavers|hardscap~|sod install~|weekly mowing|lawn care plan|fertiliz~|aerat~|overseed~)',
      ],
    },
    {
      id: 'landscape-service',
      label: 'garden work',
      urgency: 'standard',
      unless: [
        '(sprinkler|sprinklers|sprinkler head) .. (went off|activated) ',
        'redo the',
        '(looking for|hire) .. landscaper',
        '(every other|once a|each) (week|month)',
      ],
      says: [
        '(mow~|lawn|grass|yard|weeds|weed~|leaf|leaves|clean up|cleanup|mulch|sod|sprinkler~|irrigation|drainage|garden|landscap~|snow (removal|plow~)|plow~|flower bed~|flower beds|edging|fertiliz~|gutter~|debris|puddle~|grading|zone)',
      ],
    },
  ],
}
