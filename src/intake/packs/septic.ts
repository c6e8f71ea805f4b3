import type {Pack} from './pack.ts'

export const septic: Pack = {
  trade: 'septic',
  jobs: [
    {
      id: 'septic-backup-inside',
      label: 'sewage backing into the house',
      urgency: 'emergency',
      tags: ['essential', 'drain'],
      says: [
        '(sewage|sewer|septic|poop|waste|toilet water|raw sewage|crap|shit|feces|black water|stuff|it|everything|water|toilet~|tank) .. (backing|backed|back|backs|coming|overflow~|bubbling|coming back|flooding|came|rising) (up|back up|out|in|into|over)? .. (house|basement|tub|shower|toilet~|drain|bathtub|floor|bathroom|sink~|drains|home|up|inside)',
        '(tub|shower|toilet~|floor drain|basement|bathtub|sink~) .. (back~|overflow~|fill~|coming up|sewage|bubbling up|flood~)',
        '(sewage|septic) .. (in|inside|all over|everywhere|on the floor|basement|house)',
        '(backed up|backing up|backup|back up)',
        'aguas negras',
      ],
      unless: [
        'aguas negras .. (patio|jardin|yarda|afuera|encharcadas)',
        '(sewage|it|water|stuff|septic) .. (back yard|backyard|yard|grass|outside|field|lawn)',
        '(tank|septic) .. (inspection|quote|pumped|install~)',
        '(sewage|septic|water) .. (yard|outside|lawn|field)',
        '(house|home) (inspection|sale)',
        '(door|garage|opener) .. (up|open|down)',
        'goes back up',
        'clean water',
      ],
    },
    {
      id: 'open-tank',
      label: 'tank open or ground fallen in',
      urgency: 'emergency',
      unless: [
        '(panel|outlet|switch|plate|pool|vent|light|window|spa|hot tub|seat|bed|dust|ac) (cover|lid)',
        '(toilet|grill|trash|washer|dryer|pot|jar) (lid|cover)',
      ],
      says: [
        '(lid|cover|riser|manhole|tank top) .. (broke~|missing|cracked|gone|collapsed|off|caved|rotted|open|loose|broken|rusted|fell|sunk|shattered|exposed)',
        '(broken|missing|cracked|no|open|loose|rusted) .. (lid|cover|septic lid|tank lid|riser|manhole)',
        '(ground|yard|hole|sinkhole|tank|lawn|soil|grass) .. (collaps~|caved|sunk|sinking|opened|gave way|sinkhole|cave in|caving|big hole|dropped)',
        '(sinkhole|hole in the (yard|ground|lawn))',
        '(drove|driven|backed|ran) .. (over|on|onto|into) .. (tank|septic)',
      ],
    },
    {
      id: 'septic-alarm',
      label: 'tank alarm',
      urgency: 'urgent',
      says: [
        '(alarm|red light|alarm light|warning light|yellow light|buzzer|warning|panel light|light on the (panel|tank|septic|box|pole)) .. (going off|sound~|beep~|on|flash~|blink~|buzz~|blar~|came on|ringing|red|septic|pump|tank|went off|wont stop|high water|lit)',
        '(septic|pump|tank|aerobic|grinder) .. (alarm|red light|buzzer|warning light|beep~)',
        'high (water|level) (alarm|light)?',
      ],
      unless: ['(smoke|fire|burglar|car|carbon monoxide) alarm', 'light (bill|switch|bulb)'],
    },
    {
      id: 'surfacing-effluent',
      label: 'sewage in the yard',
      urgency: 'urgent',
      says: [
        '(wet|soggy|mushy|swampy) .. (smelly|stinky|area|spot|grass) .. (field|tank|drain field|septic|bigger|big)',
        '(smell|smells|stink) (and|with) (wet|soggy) (grass|ground|yard)',
        '(sewage|septic|effluent|poop|nasty water|stinky water) .. (back yard|backyard|yard|grass|lawn|field)',
        '(sewage|effluent|septic water|poop) .. (in|on|over|across|around) .. (yard|lawn|field|grass|ground|drain field|leach field|drainfield)',
        '(sewage|septic|sewer|waste|effluent|black water|stinky water|water|wet|liquid|poop) .. (pool~|puddl~|surfac~|coming up|standing|bubbling|seeping|leak~|soggy|running|leaching) .. (yard|lawn|ground|drain field|drainfield|leach field|grass|field|driveway|ditch|outside|tank|well)?',
        '(yard|lawn|drain field|drainfield|leach field|ground|grass|field) .. (soggy|wet|sewage|flooded|standing|mushy|puddl~|swampy|spongy|saturated|smell~ .. sewage|squishy|soaked)',
      ],
      unless: ['(water softener|softener|toilet|faucet)', 'wet spot', '(small|little) (wet|damp) (spot|area)'],
    },
    {
      id: 'septic-slow',
      label: 'all drains slow',
      urgency: 'urgent',
      unless: ['(sink|kitchen|one|tub|bathroom) (drain)? .. (slow|sluggish|clog~)'],
      says: [
        '(all|every|multiple|both|house|our|whole house) .. (drain~|toilet~|sink~|tub~|shower~|plumbing) .. (slow|gurgl~|sluggish|wont drain|not draining|bubbl~|stopped)',
        '(slow|gurgl~|sluggish|bubbl~) .. (drain~|toilet~|sink~|tub~|shower~|flush~|throughout|everywhere|whole house|draining)',
        '(drain~|toilet~|sink~|tub~|shower~) .. (slow|gurgl~|sluggish|bubbl~|wont flush|not flushing|wont drain|clog~)',
        '(tank|septic) (is|s|might be|must be)? (full|overflow~)',
      ],
    },
    {
      id: 'septic-fault',
      unless: ['(schedule|book|set up) .. (pumping|pump)', 'pump (out|it|the tank|my tank|our tank|ours|mine)'],
      label: 'smell, wet spot or pump',
      urgency: 'standard',
      says: [
        '(@smell) .. (outside|yard|septic|sewage|sewer|bathroom|tank|house|rotten)?',
        '(wet spot|damp spot|pump|aerator|compressor|float|blower|baffle|filter|effluent pump|grinder pump|spray head~|sprinkler head~) .. (@dead|not|broke~|fix~|repair~|replace~|run~|noise|noisy)?',
        '(root~|baffle|drain field|drainfield|leach field|lateral~) .. (problem|fail~|bad|issue|repair~|replac~)?',
      ],
    },
    {
      id: 'pump-inspection-soon',
      label: 'inspection before a closing',
      urgency: 'standard',
      says: [
        '(clos~|sale|inspection) .. (tomorrow|monday|tuesday|wednesday|thursday|friday|two days|three days|this week|day after|in a few days)',
      ],
      unless: ['(next|in two|in three|few) (week|weeks|month|months)'],
    },
    {
      id: 'pump-inspection',
      label: 'pump-out or inspection',
      urgency: 'low',
      says: [
        '(schedule|book|set up|arrange) .. (pumping|pump out|pump)',
        '(pump out|pumped out|pumping)',
        '(pump~|empty|emptied|empties|clean~|service|serviced|inspect~|locat~|permit|perc|install~|replac~|certif~|find|finding|maintenance) .. (septic|tank|system|grease trap|cesspool|holding tank|out|riser~|drain field|where)?',
        '(pump out|pumped|pumping|inspection|grease trap|septic (service|cleaning|pumping|inspection|install~|permit)|holding tank|port a potty|perc test|selling|riser~)',
      ],
      unless: ['pump .. (alarm|@dead|broke~)', '(effluent|sump|grinder|septic|well) pump'],
    },
  ],
}
