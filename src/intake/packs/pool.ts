import type {Pack} from './pack.ts'

export const pool: Pack = {
  trade: 'pool',
  jobs: [
    {
      id: 'pool-leak-into-building',
      label: 'pool leaking into a building',
      urgency: 'emergency',
      contained: 'urgent',
      tags: ['water'],
      says: [
        '(water|leak~|flood~|pouring|draining) .. (into|in|inside|toward|towards|against|under) (my|our|the|a|their|neighbors|neighbor|his|her) (house|home|basement|garage|living room|kitchen|foundation|neighbors|neighbor|crawl space|building)',
        '(pool|spa|hot tub|water|pump|pipe|liner) & (into the house|into my house|into our house|into the basement|in the basement|into the garage|in my basement|flooding the house|neighbors house|neighbors basement|foundation|flooding my|flooding our|toward the house)',
      ],
    },
    {
      id: 'barrier-failure-entered',
      label: 'child got into the pool area',
      urgency: 'emergency',
      says: [
        '(@child) (got|gotten|gets|went|climbed|wandered) in',
        '(@child) .. (got|gotten|been|went|climbed|fell|found|was) .. (in|into|by|through|over) .. (pool|gate|fence|water|pool area)',
      ],
    },
    {
      id: 'barrier-failure',
      label: 'gate, fence or cover broken',
      urgency: 'urgent',
      tags: ['security'],
      unless: ['(used to) .. (gate|fence|cover)', 'broken gate its fixed', '(used to|its fixed|fixed now|was fixed)'],
      says: [
        '(gate|fence|latch|safety cover|cover|barrier|pool alarm|net) .. (broke~|broken|wont (close|latch|lock|shut)|doesnt (close|latch|lock)|not (closing|latching|locking)|torn|ripped|down|fell|open|missing|stuck open|collapsed|loose|blew)',
        '(broken|torn|missing|ripped|busted) .. (gate|fence|latch|safety cover|pool cover|cover)',
      ],
    },
    {
      id: 'pool-leak-active',
      label: 'pool losing water',
      urgency: 'urgent',
      tags: ['water'],
      says: [
        '(water level|level|pool|water|spa|hot tub) .. (dropp~|losing|loses|going down|dropping fast|lost|low|drain~|leak~|leaking|emptying|down) .. (inch~|fast|quick~|foot|feet|water|day|overnight|level|rapidly|bad|every)?',
        '(losing|lost|loses) .. water',
        '(pipe|line|pump|filter|valve|plumbing|union|heater|return|skimmer|liner) .. (burst~|bust~|broke~|leak~|gush~|spray~|crack~|split|shooting|flood~|torn|rip~)',
        '(flood~|gush~|spray~|shooting|pouring) .. (yard|backyard|pool|equipment|pad|pump|everywhere|water)?',
        '(leak|leaks|leaking)',
      ],
      unless: [
        '(skimmer|filter|pump) (basket|lid|gauge) .. (crack~|broke~)',
        '(leak) (detection|test) (quote|price)',
        'lost (power|prime|my)',
      ],
    },
    {
      id: 'pool-pump',
      label: 'pump or breaker trouble',
      urgency: 'urgent',
      unless: ['(pump out|septic|hace .. ruido)'],
      says: [
        '(pump|motor|breaker|timer|equipment|automation|filter pump|variable speed) .. (@dead|dead|trip~|hum~|loud|noise|noisy|screech~|grind~|scream~|wont prime|losing prime|lost prime|seized|overheating|hot|wont|not|leak~|surg~|squeal~|burned out|burnt)',
        '(no|low|weak) (flow|circulation|suction)',
      ],
    },
    {
      id: 'water-quality-event',
      label: 'water quality before an event',
      urgency: 'urgent',
      says: [
        '(green|cloudy|algae|murky|swamp|brown|black|milky) & (party|tomorrow|today|tonight|this weekend|saturday|sunday|event|wedding|birthday|guests|graduation|barbecue|bbq|cookout|fourth of july|memorial day|labor day|reunion)',
      ],
    },
    {
      id: 'water-quality',
      label: 'water quality',
      urgency: 'standard',
      says: [
        '(green|cloudy|algae|murky|swamp|stain~|black spots|milky|foam~|smell~|dirty|brown|cloudiness|chlorine|ph|chemicals|chemical|salt|salt cell|balance|test|rash|itchy|eyes|tint|slimy|debris|leaves|frogs)',
      ],
    },
    {
      id: 'pool-equipment',
      label: 'equipment repair',
      urgency: 'standard',
      says: [
        '(skimmer basket|basket|pump lid|net|brush|vacuum head) .. (crack~|broke~|torn|lost)',
        'heater (wont|doesnt|not) fire',
        '(heater|pool heater|spa heater) .. (wont|doesnt|not) (fire|light|ignite|heat|kick|come)',
        '(heater|filter|light|lights|cleaner|robot|polaris|salt cell|chlorinator|jets|spa|hot tub|skimmer|valve|timer|cover|liner|tile|ladder|diving board|slide|automation|gauge|cartridge|vacuum) .. (@dead|not|wont|broke~|error|code|repair~|fix~|leak~|replac~|crack~|clog~|stuck|stopped|heating|cold|lukewarm|weak|rip~|loose|out)',
        '(fix|repair|replace|look at) .. (heater|filter|light|pump|cleaner|liner|tile|cover|jets|hot tub|spa)',
      ],
    },
    {
      id: 'pool-service-quote',
      label: 'service or quote',
      urgency: 'low',
      says: [
        '(open~|clos~|winteriz~|weekly|monthly|biweekly|maintenance|cleaning|clean|resurfac~|replaster~|remodel~|@want|@install|inspect~|acid wash|drain and|refill~|build|new pool|service) .. (pool|spa|hot tub|heater|lights|service|season|liner|cover|deck|salt|pump|it)?',
        '(pool|spa|hot tub) .. (opened|closed|opening|closing|service|cleaning|cleaned|winterized|maintenance|inspection|quote|resurfac~|remodel~)',
      ],
      unless: ['wont (open|close)'],
    },
  ],
}
