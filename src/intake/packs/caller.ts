import type {Pack} from './pack.ts'

/** Callers who are not calling about a new job, and what they want instead. Listened for in every trade. */
export const caller: Pack = {
  trade: 'caller',
  jobs: [
    {
      id: 'emergency-service',
      label: 'police or fire service calling',
      urgency: 'emergency',
      says: [
        '(this is|im|i am|its|calling) .. (officer|deputy|sergeant|lieutenant|captain|sheriff|trooper|firefighter|fire marshal|dispatcher|detective) ',
        '(with|from) the (police|fire|sheriffs|sheriff) (department|dept|office|station)?',
        '(police|fire department|fire dept|sheriff|sheriffs|911) (here|dispatch|calling|speaking)',
      ],
      unless: ['(call~|called|contact~) .. (police|fire department|sheriff)', '(report|alarm|check~) .. (police|fire)'],
    },
    {
      id: 'reschedule-same-day',
      label: 'reschedule, same day',
      urgency: 'urgent',
      says: [
        '(reschedul~|move|change|postpone|push|cancel|cant make|late) & (today|todays|this morning|this afternoon|tonight|this evening|in an hour|right now)',
      ],
      unless: ['(move|change|push|late) .. (water|pipe|valve|filter|lock|locks|oil|battery|furniture|car)'],
    },
    {
      id: 'reschedule',
      label: 'reschedule',
      urgency: 'standard',
      says: [
        '(swap|trade) .. (slot|day|time|appointment)',
        'instead of (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today)',
        'reschedul~',
        '(move|change|switch|push|bump|shift|postpone|delay) .. (appointment|appt|visit|time|date|day|slot|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|install|installation|service call)',
        '(postpone|push it|move it) .. (to|back|till|until)',
        '(another|different|other|later|earlier|better|new) (day|time|date|appointment|slot|week) .. (for|than|instead|work|appointment|come|if)',
        '(cant|cannot|wont|unable to|not going to be able to) .. (make|be home|be there|keep) .. (appointment|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
      ],
      unless: [
        '(change|switch|move) .. (lock|locks|filter|filters|oil|battery|water heater|outlet|outlets|thermostat)',
      ],
    },
    {
      id: 'cancel',
      label: 'cancel an appointment',
      urgency: 'standard',
      says: [
        '(dont|do not) send .. (anybody|anyone|somebody|someone)',
        'take me off .. (schedule|list|calendar|books)',
        'never mind about .. (appointment|service|visit)',
        '(dont|wont) need .. (plumber|electrician|technician|guy|it) anymore',
        'cancel~ .. (appointment|visit|service|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|my|the|our|it|everything)',
        '(dont|no longer|wont) need (you|them|the appointment|the service|anyone|anybody) .. (anymore|after all|to come|tomorrow|now)?',
        'cancel',
      ],
    },
    {
      id: 'eta-check',
      label: 'asks when the crew arrives',
      urgency: 'standard',
      says: [
        '(where|when) (is|are|will|was) .. (my|your|the) .. (technician|tech|guy|plumber|electrician|crew|truck|appointment)',
        '(supposed|scheduled|meant) to .. (be here|come|arrive|show up|show)',
        '(hes|youre|theyre|they are|you are|running|still) .. (late|on the way|coming today)',
        '(no one|nobody) .. (showed|came|called back)',
      ],
    },
    {
      id: 'damage-claim',
      label: 'complaint, damage claimed',
      urgency: 'urgent',
      says: [
        '(you|you guys|your guy|your guys|your tech|your technician|your crew|your plumber|they|he) .. (damaged|broke|flooded|ruined|scratched|cracked|destroyed|made it worse|injured|hurt)',
      ],
      unless: ['(he|they) .. (broke|broken) (in|into|out|up|down)', '(they|he) .. hurt .. (feelings)'],
    },
    {
      id: 'complaint',
      label: 'complaint',
      urgency: 'standard',
      says: [
        '(technician|tech|guy|plumber|electrician|crew) .. (rude|left .. mess)',
        '(third|second|fourth) time .. called .. same',
        '(never|wasnt) finished',
        '(complain~|unacceptable|ripped off|rip off|refund|better business|bad review|not happy with|unhappy with|disappointed|poor service|terrible service|awful service|horrible service|never coming back|speak to .. manager)',
      ],
    },
    {
      id: 'billing',
      label: 'billing question',
      urgency: 'standard',
      says: [
        '(invoice|billing|overcharged|double charged|charged twice|receipt|my statement|pay my|pay the|make a payment|past due|balance|my bill|question about .. bill|bill .. (wrong|high|charge))',
      ],
      unless: ['(water|electric|gas|power|utility|heating) bill', '(bill|balance) .. (killing|sheet|beam|spring)'],
    },
    {
      id: 'job-application',
      label: 'looking for work',
      urgency: 'low',
      says: [
        '(job|position|opening|ad) .. (on indeed|craigslist|ziprecruiter|still available|still open)',
        '(any|have|got) .. (positions|openings) (open|available)?',
        '(work|working) for (you guys|yall|your company)',
        '(get on|sign on) with (a|your|the) company',
        '(hiring|apply for|applying|application|resume|job opening|apprentice~|looking for (work|a job)|employment|open position~|job posting|job listing|help wanted)',
      ],
    },
    {
      id: 'sales',
      label: 'sales call',
      urgency: 'low',
      says: [
        '(offer|offering) your (company|business)',
        '(line of credit|first page of google|page of google|preapproved|pre approved|websites for (contractors|businesses|companies)|handles your (marketing|advertising|website|payroll|phones))',
        '(seo|search engine optimization|merchant services|card processing|business loan|working capital|lead generation|more leads|car warranty|extended warranty|payroll services|web design|rank higher|ranking on google|decision maker|business owner|marketing (agency|company|services)|press one|partnership|advertis~ (with|opportunity|package))',
        '(your|the) google (business)? (listing|profile) .. (verif~|claim~|expire~|updat~|rank~|not)',
        '(calling|call) (from|on behalf of|with) .. (marketing|media|solutions|capital|funding|yelp|angi|thumbtack|homeadvisor|distributors|wholesale)',
      ],
    },
    {
      id: 'wrong-number',
      label: 'wrong number',
      urgency: 'low',
      says: [
        'this the (dmv|school|pharmacy|bank|hospital|library|clinic|post office|dentist)',
        '(trying|meant) to (call|reach) (my|the|a) (sister|brother|mom|mother|dad|son|daughter|wife|husband|friend|doctor|bank|school|pharmacy|dentist|aunt|uncle)',
        '(isnt the|not the) (school|dmv|pharmacy|bank|hospital|doctor)',
        '(wrong number|wrong company|misdialed|dialed the wrong|butt dial~|pocket dial~)',
        '(is this|trying to reach|did i call|have i reached) .. (pizza|dominos|walmart|dentist|doctor|pharmacy|bank|hospital|salon|restaurant|church|library|post office|comcast|xfinity|verizon)',
      ],
    },
    {
      id: 'follow-up',
      label: 'asks how a matter stands',
      urgency: 'standard',
      says: [
        '(status|update|progress|news) (on|of|about)',
        '(following up|follow up|checking in|check in|circling back|checking on|check on) .. (on|my|our|the|about)',
        '(any|an) (news|update|word) (on|about)',
        '(called|spoke|talked|left a message|emailed) .. (nobody|no one|havent|never|hasnt|not) .. (heard|back|called|anything|returned)',
        '(where are we|how are we) .. (with|on)',
        '(said|supposed|going|told me) .. (call me|get back to me|call back|send me)',
        '(wondering|know) if (you|yall|they) .. (finished|ordered|got|heard|filed|submitted)',
        '(part|parts|permit) .. (come in|came in|arrive~|ready|finished|in yet|approved)',
        '(confirming|confirm|making sure) .. (coming|appointment|still on)',
        '(he|they|guy|you) .. (said|told) .. (be here|between|come)',
      ],
    },
    {
      id: 'supplier',
      label: 'supplier',
      urgency: 'standard',
      says: [
        '(supply house|supply company|parts warehouse|parts counter|distributor|wholesaler|purchase order|back ordered|backordered|will call)',
        '(supply|ferguson|johnstone|winsupply|hajoca|grainger|warehouse) .. (order|ready|pickup|invoice|return|compressor|part|parts)',
        '(your|you) .. (order|ordered) .. (ready|in|arrived|ship~|substitute|discontinued|delay~|back)',
        '(delivery|dumpster|shipment|package) .. (for you|your shop|at the shop|on its way|dropped|nobody)',
        '(order|parts|flanges|fittings) .. (came in|ready for pickup|ready to pick up)',
      ],
      unless: ['(part|parts) .. (you|yall) ordered for (me|us|my)', '(my|our) order'],
    },
    {
      id: 'insurance-adjuster',
      label: 'insurance adjuster',
      urgency: 'standard',
      says: [
        '(adjuster|claims department|state farm|allstate|insurance company) .. (calling|here|regarding|about|with|from)',
        'im (an|the) .. adjuster',
      ],
    },
    {
      id: 'inspector',
      label: 'inspector or city',
      urgency: 'standard',
      says: ['(city inspector|building inspector|code enforcement|permit office|building department)'],
    },
    {
      id: 'new-work',
      label: 'new work',
      urgency: 'low',
      says: [
        '(install|installs|installed|installing|installation|put in|upgrade|upgrading|remodel|remodeling|renovation|financing|finance)',
      ],
      unless: ['(just|you|recently|newly|they|was|were) (install~|put in)'],
    },
    {
      id: 'price-shopper',
      label: 'price question',
      urgency: 'low',
      says: [
        '(ballpark|ball park|price range|going rate|hourly rate|shopping around|calling around|comparing|compare|rough (number|idea|estimate|price)|price check|shop around|pricing)',
        '(how much|what) (do|would|does|is|are|you|will|might|s|did|ya) .. (charge|charging|cost|price|run|rate|fee)',
        '(how much) (to|for|is it to|would it be|is a|is it for|to have|are|it cost)',
        '(@want) (on|for|to|of)',
        '(get|give me|looking for|want|need|like) .. (a|an|some|your) .. (@want)',
        '(cheapest|affordable|free estimate~|free quote~|what are your rates|your rates|service (call)? fee|trip charge|diagnostic fee)',
        'cuanto (cuesta|cobran|sale|vale)',
      ],
    },
  ],
}
