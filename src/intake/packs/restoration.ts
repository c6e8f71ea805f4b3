import type {Pack} from './pack.ts'

export const restoration: Pack = {
  trade: 'restoration',
  jobs: [
    {
      id: 'category3-water',
      label: 'sewage or flood water inside',
      urgency: 'emergency',
      tags: ['essential'],
      says: [
        '(sewage|sewer|septic|black water|toilet water|feces|poop|human waste|raw sewage|backup|backed up) & (@inside|house|carpet|everywhere|floor~|up|backed)',
        '(river|creek|storm water|stormwater|flood water|floodwater|flash flood|storm surge|hurricane|lake) .. (in|inside|through|into|water|came|flood~)',
        '(sewage|sewer|septic) .. (back~|overflow~|came|coming|in|up)',
      ],
    },
    {
      id: 'water-active',
      label: 'water coming in',
      urgency: 'emergency',
      contained: 'urgent',
      tags: ['water'],
      says: [
        '(up to|over|past) (my|our|the) (ankles|ankle|knees|knee|shoes|shins|waist|outlets)',
        '(standing|wading|walking|stepped|stepping) (in|through|into) .. water',
        'water (keeps|kept) (coming|rising|running|pouring|getting)',
        '(coming|bubbling|pushing|shooting|seeping) up (through|from|out of) the (floor|slab|ground floor|foundation)',
        '(soaking|ruining|drenching|destroying) (everything|my|our|the)',
        '(flood~|underwater|under water|submerged|standing water|inches of water|inch of water|foot of water|feet of water|ankle deep|knee deep|waist deep|swimming)',
        '(water) .. (everywhere|all over|coming in|pouring|rising|gushing|still|spreading|rushing|coming through|coming down|coming up|seeping in|running|pooling)',
        '(pipe|hose|water heater|washing machine|sprinkler|dishwasher|toilet|supply line|line|tank|fish tank|sump pump) .. (burst~|bust~|broke~|exploded|failed|overflow~|split|ruptured|went off|flood~)',
        '(burst|broken|busted) (pipe|hose|line|water heater)',
        '(running|coming|pouring|flowing|rushing|getting) into (my|our|the) (house|store|basement|garage|home|building|shop|restaurant|office|apartment|unit)',
        '(basement|house|room|store|garage|kitchen) .. filling (up|with)',
        '(hydrant|water main) .. (broke~|burst~|hit)',
        '(ceiling|walls) .. (leak~|pour~|drip~|water|wet|soaked)',
        '(basement|house|kitchen|bathroom|floor|office|store) (is|s|got|getting|has) .. (flood~|water|wet|soaked)',
        '(inundacion|inundando|inundado|agua por todas)',
      ],
      unless: [
        '(week|weeks|month|months|days) ago',
        'last (week|month|year|winter|summer|spring|fall)',
        '(flood light~|flood lights|flood insurance|flood zone|flood plain)',
        'sprinkler (head|heads)',
        '(sprinkler|irrigation|pool) (line|pipe)',
        'flood~ .. (yard|backyard|lawn)',
        '(losing|lost|loses) .. (inch|inches) of water',
        'water heater .. leak~',
      ],
    },
    {
      id: 'open-structure',
      label: 'building open after damage',
      urgency: 'emergency',
      tags: ['security'],
      says: [
        '(board up|boarded up|boardup|boarding up|tarp) .. (need~|tonight|now|window~|door~|house|store|roof|after|today|right)?',
        '(car|truck|vehicle) .. (drove|crashed|ran|hit|went) .. (into|through) .. (house|home|building|store|garage|wall|living room|front)',
        '(hole|open|exposed) .. (wall|roof|side of|to the weather|elements)',
        '(need|get) .. (board up|boarded|boarding)',
      ],
      unless: ['(mold|crawl space) .. exposed'],
    },
    {
      id: 'water-contained',
      label: 'water damage, stopped',
      urgency: 'urgent',
      says: [
        '(wet|soaked|damp|saturated|water damage~|waterlogged|soggy|buckl~|warp~) .. (carpet|floor|floors|drywall|wall|walls|ceiling|basement|hardwood|cabinets|baseboard~|insulation|subfloor|rug|room|kitchen|bathroom)?',
        '(carpet|floor|floors|hardwood|drywall|walls|ceiling|basement) .. (wet|soaked|damp|saturated|buckl~|warp~|soggy|squishy|water)',
        '(leak|leaked|leaking|overflow~|water|spill~|flooded) .. (yesterday|today|this morning|last night|overnight|stopped|shut off|dry|drying|dehumidif~|extract~|clean up|cleanup)',
        '(dry out|drying|water extraction|extract~|dehumidif~|water mitigation|dry it out|cleanup|clean up)',
        '(leak|leaks|leaked|leaking|water damage|dripping)',
      ],
      unless: [
        '(old|week|weeks|month|months) .. (water damage|leak~|wet)',
        '(week|weeks|month|months) ago .. (wet|leak~|carpet|water)',
        '(fire|smoke|trauma|crime) .. (cleanup|clean up)',
        '(wet|damp|leak~) .. (last (week|month|year)|weeks ago|months ago|week ago)',
      ],
    },
    {
      id: 'fire-cleanup',
      label: 'fire or smoke clean-up',
      urgency: 'urgent',
      says: [
        '(fire|smoke|soot|ash) .. (damage~|cleanup|clean up|clean~|out|everywhere|restoration|smell~|odor|walls|department left|last|covered|put out|contents|residue)',
        '(after|had|have|from|was|a|the|kitchen|house|grease|electrical|small|apartment) .. fire',
        '(soot|puff back|puffback|smoke odor|smoke smell)',
      ],
      unless: ['(not|no) (a)? fire'],
    },
    {
      id: 'biohazard',
      label: 'biohazard clean-up',
      urgency: 'urgent',
      says: [
        '(biohazard|blood|trauma|crime scene|suicide cleanup|unattended death|passed away|decomposition|hoard~|body|died in|death in|homicide|overdose|bodily fluid~)',
      ],
    },
    {
      id: 'late-water',
      label: 'old water damage or musty smell',
      urgency: 'standard',
      says: [
        '(musty|mildew|moldy|mouldy|old water|water stain~|stain)',
        '(wet|water|leak~|flood~|damp) .. (last (week|month|year)|weeks ago|months ago|week ago|a while)',
        '(week|weeks|month|months) ago .. (wet|leak~|water|flood~|carpet)',
        'last (week|month) .. (wet|leak~|water|flood~|carpet)',
      ],
    },
    {
      id: 'mould',
      label: 'mould',
      urgency: 'standard',
      says: [
        '(mold|mould|black stuff|fungus|moho|black mold|toxic mold|spores|air test|air quality test|mold test~|asbestos|crawl space|crawlspace|remediat~)',
      ],
    },
    {
      id: 'claims-admin',
      label: 'insurance or estimate question',
      urgency: 'low',
      says: [
        '(insurance|claim|deductible|adjuster|estimate|estimates|quote|storage|contents|coverage|covered|invoice|paperwork|certificate of)',
      ],
    },
  ],
}
