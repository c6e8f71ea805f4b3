import type {WantHeard} from '../../contracts/generated/call-event.ts'
import {hear, type Listener, listenFor, type Phrase} from './phrase.ts'
import {spanishWants} from './spanish-wants.ts'
import {quote, type Utterance} from './utterance.ts'

export type Want = WantHeard['want']

export interface WantClaim {
  readonly want: Want
  readonly words: string
}

const someone =
  '(someone|somebody|anyone|anybody|a guy|your guy|you guys|guys|him|them|technician|tech|techs|plumber|electrician|roofer|crew|truck|person|people|a man|locksmith|exterminator|you|they|he)'

const phrases: Readonly<Record<Want, readonly Phrase[]>> = {
  price: [
    '(bucks|dollars) .. (what|right|is that|are we)',
    '(minimum|at least tell me|monthly payment|payments|financing|finance|bid|bids|beat (that|their price|it)|match (that|their price|it)|out of pocket|deposit|charge extra|extra charge)',
    'what .. (unit|one|heater|job|system|door|roof|panel|toilet) run',
    '(what are we talking|whats the damage|whats it gonna be|whats it going to be)',
    '(and|so|but|okay|no|well|really|just|about|roughly|exactly|then|yeah) (really)? how much',
    'how much (is|are|would|will|does|do|for|to|you|its|it|might|could|am|did|roughly|about)',
    '(how much|what) .. (cost|costs|charge|charges|run me|running|set me back)',
    '(price|prices|pricing|priced|ballpark|ball park|quote|quotes|estimate|estimates|hourly rate|rates|fee|fees|cost|costs|discount|coupon|special|cheap|cheaper|cheapest|expensive|going rate|price range|afford|budget)',
    '(what do|do) you (guys)? charge',
    '(your|the) rate',
    '(shopping|calling|checking|call|comparing) around',
    'get (a|some) (number|figure|idea) .. (cost|money|price|dollars)',
    '(rough|round|ball) (number|figure|idea)',
    '(is it|is that) (free|under|over|more than)',
  ],
  'arrival-time': [
    '(whats|what is|hows|is there) (the|a) wait',
    'wheres .. (truck|guy|tech|technician|crew|plumber|electrician)',
    '(is it|if its|whether its|will it be) (today|tomorrow|tonight)',
    '(will|is|are) (he|she|they|you|somebody|someone) .. (be here|coming|here)',
    'within (the|an|a) (hour|half hour|day|couple hours)',
    '(still|you) coming (today|tomorrow|tonight|out)',
    `(how soon|how fast|how quick|how quickly|how long|when|what time) .. (can|could|will|would|are|is|until|till|before|do|should) .. ${someone}`,
    `(can|could|will|would|are) .. ${someone} .. (be here|get here|come|make it|be out|get out|arrive|here) .. (by|before|today|tonight|now|this|tomorrow|within|right)`,
    '(how soon|how quickly|how fast|what time|eta|arrival|time frame|timeframe|soonest|earliest) ',
    '(be here|get here|come out|out here) (by|within|in) ',
    '(be here|get here|come out) before ',
    '(same day|asap)',
    '(come|get|be|send|somebody|someone|here|out) .. (right now|right away|tonight|asap)',
    'when .. (coming|arrive|arriving|show up|get here|be here|come out|expect)',
    'where (is|are) .. (guy|technician|tech|plumber|crew|truck|at|my)',
    '(supposed|was|were) .. (to be here|to come|to show up|between)',
    'on (his|their|the|your) way',
    'how far out',
  ],
  booking: [
    '(can|could|may|like to|want to|need to) (i|we)? (schedule|book)',
    '(pencil|put|squeeze|fit|sign|get|slot) (me|us) (in|down|on|up)',
    '(all set|good|confirmed|set|locked in) for (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|morning|afternoon|next week|next month)',
    'on the (calendar|schedule|books)',
    '(works|work) (great|fine|good|for me)',
    '(take|have|grab) the (first|next|earliest)',
    '(book|schedule|set up|make|need|get|want) (a|an|my|some|in)? (appointment|visit|time|slot|service call|inspection|consultation)',
    '(book|schedule) (something|it|this|someone|somebody|me|service|that|a)',
    '(on|in) (the|your) schedule',
    '(appointment|opening|openings|availability|available|slot|slots|squeeze me in|fit me in|get me in|put me down)',
  ],
  dispatch: [
    '(sending|dispatching) .. (someone|somebody|guy|tech|technician|plumber|electrician|truck|crew|him|them)',
    'get (your|a|the|some) .. (guy|tech|technician|plumber|person|crew) (over|out|here|on)',
    'get (over|out) here',
    `(send|dispatch) .. ${someone}`,
    `(get|need|have|want) ${someone} (out|over|here|to come|come|right)`,
    '(can|could|will|would|need|want|get|have|please|to|someone|somebody|guy|just|you) come (out|over|by|take|look|fix|see|and|here|right)',
    '(somebody|someone) (out here|over here|here|to come|needs to come)',
  ],
  advice: [
    '(which|what) way .. (turn|do|does|should)',
    '(can|should|do|must|could) (i|we) (pour|poke|need to|have to|call|put|use|keep|cover|mop|climb|drain|light|dig|tape|hit|kick|reset|clean|take|let)',
    '(gonna|going to|will it|could it|can it|does it) (make|hurt|kill|explode|catch|collapse|get worse|harm|spread)',
    '(is|are) (the|this|that|it|these) .. (gonna|going to|dangerous|safe|poisonous|harmful|toxic|contagious)',
    '(is|it) (it)? (safe|okay|ok|dangerous|bad|toxic|alright) (to|if|for|that)',
    '(is|are|am) (it|this|that|i|we|they) (still)? (safe|dangerous|in danger)',
    '(should|do|must|can) (i|we) (all)? (just|still|have to|need to)? (leave|evacuate|get out|go outside|stay|be worried|worry)',
    '(should|can|could) (i|we) (just|still|go ahead and)? (turn|shut|use|stay|leave|open|touch|flip|reset|swim|drink|eat|drive|run|pull|lift|cut|spray|clean|go|unplug|plug|relight|light|do|try|move|wait|sleep)',
    '(what|how) (should|do|can|would|could|am) (i|we) (supposed to)? (do|turn|shut|stop|fix|reset|get|unclog|know|tell|clean)',
    '(which|what|where) .. (valve|breaker|switch|shutoff|shut off|knob)',
    '(tell|walk|talk|help) me (how|through|what|which|where|find|turn|shut|fix)',
    '(do you|what do you) think (it is|its|is|it|the|that|i|could|might)',
    '(what|why) (could|would|might|is) .. (causing|cause|wrong|be|it)',
    'any (advice|tips|suggestions|idea what)',
    'how (do|can) .. (stop|fix|turn|shut) ',
  ],
  person: [
    'put .. on the (phone|line)',
    '(anyone|anybody|someone|somebody|manager|person|human) .. (i|we) can (talk|speak)',
    '(somebody|someone|person|human) real',
    '(is there|there) (a|any) (manager|person|human|owner)',
    'transfer me',
    '(talk|speak) to (your|the|a) (manager|boss|owner|technician|tech|dispatcher)',
    '(talk|speak|speaking|transfer|connect) .. (person|human|somebody|someone|owner|manager|operator|representative|rep|agent|real|boss|office|receptionist|anyone|supervisor|live)',
    '(real|live|actual) (person|human|people|someone)',
    '(get|give|put|want|need) .. (person|human|operator|representative|real person|live person|manager|owner|real human|actual person)',
    '(operator|representative)',
    'is .. (owner|manager|boss|anyone|anybody|somebody) (there|available|in|around)',
  ],
  robot: [
    '(you|this|it) (sound|sounds|seem|seems) like .. (bot|robot|machine|computer|recording|ai)',
    '(are you|is this) .. (alexa|siri|chatgpt|chat gpt|google)',
    '(talk|talking|speak|speaking) to a (machine|robot|bot|computer|recording)',
    '(this|you) (isnt|arent|aint|not) .. (person|human|real)',
    '(are|is|am) (you|this|i) .. (robot|ai|computer|machine|bot|recording|human|real|person|automated|answering machine|voicemail|artificial)',
    '(is this|are you|am i) .. (robot|bot|ai|machine|computer|recording|automated|a real|real person)',
    '(hate|dont want|stupid|talking to) .. (robot|robots|machine|machines|computer|bot|ai)',
  ],
  reschedule: [
    '(need|want|like|have|got|going|able) to (change|move|switch|push|swap) (that|it|this|things)',
    '(swap|switch|trade) .. (slot|day|time|appointment)',
    '(come|do|make it|have it|try|instead) .. instead of',
    '(can|could) (we|you|i|they|he) .. (make it|do|come|push it) .. (instead|later|earlier|the (morning|afternoon)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|morning|afternoon|next week|next month) ',
    'instead of (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|morning|afternoon|next week|next month)',
    '(reschedul~|re schedul~)',
    '(move|change|switch|push|bump|shift|postpone|delay) .. (appointment|visit|appt|time|date|day|slot|service|it|my|our|the|install|installation)',
    '(postpone|push back|push it|move it|change it)',
    '(another|different|other|later|earlier|better|new) (day|time|date|appointment|slot|week)',
    '(cant|cannot|wont|not|unable to) .. (make|be home|be there|do|keep) .. (appointment|tomorrow|today|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|oclock|am|pm)',
  ],
  cancel: [
    '(dont|do not|no need to) (send|come|bother) .. (anyone|anybody|somebody|someone|anymore|out|friday|monday|tuesday|wednesday|thursday|saturday|sunday|tomorrow|today|after all)',
    'take me off .. (schedule|list|calendar|books)',
    '(wont|dont|no longer) .. (need|needing) .. (it|you|them|anyone|the (plumber|electrician|technician|guy|appointment|service|visit)) (anymore|after all|now)?',
    'never mind about .. (appointment|service|visit|call)',
    '(fixed itself|already fixed it|fixed it (already|ourselves|myself))',
    '(cancel~) ',
    '(call off|dont need you|no longer need|wont need|not need|dont come)',
  ],
  complaint: [
    '(your|the) (guy|guys|tech|technician|plumber|electrician|crew|men|people) .. (rude|mess|late|damaged|broke|cracked|scratched|left .. (open|mess|dirty)|never|ruined|flooded|wrong)',
    '(you|you guys|your guy|your guys|your tech|he|they) .. (here|out|came|fixed|repaired|installed|put in|replaced) .. (back|again|already|still|leaks|broken|worse|doesnt|isnt)',
    '(paid|spent) .. (still|and it)',
    '(third|second|fourth|fifth) time .. (called|calling|same|out)',
    '(never|not|wasnt) (finished|completed|done right|fixed right)',
    '(you|he|they|guy) .. (cracked|damaged|scratched|ruined|destroyed) (my|our|the)',
    '(same problem|keep not|made it worse|got worse after|sloppy|unprofessional)',
    '(complain~|unhappy|not happy|upset|disappointed|terrible|awful|ridiculous|unacceptable|ripped off|rip off|scam|sue|lawyer|attorney|refund|bad review|bbb|better business|furious|pissed|disgusted|unprofessional)',
    '(never|nobody) (showed|showed up|fixed|came|called)',
    '(you guys|your guy|your technician|your tech|your crew|your plumber|you|they|he) .. (no showed|never showed|didnt show|didnt fix|messed up|broke|damaged|left a mess|scratched|ruined|made it worse|botched|overcharged)',
  ],
  billing: [
    '(send|mail|make|drop off|write) .. (check|payment)',
    '(pay|paying|paid) .. (bill|invoice|balance)',
    '(keep|still|being|getting) .. (billed|billing|charged|charging)',
    '(invoice|billing|overcharged|double charged|charged me|charged twice|receipt|statement|pay my|pay the|payment|past due|balance|credit card|make a payment|my bill|the bill|a bill|your bill)',
  ],
  'follow-up': [],
  'job-application': [
    '(job|position|opening|ad) .. (indeed|craigslist|posted|ziprecruiter|linkedin|still available|still open)',
    '(any|have|got) .. (positions|openings|jobs) (open|available)?',
    '(work|working) for (you|yall|your company)',
    '(get on|sign on|start) with (a|your|the) company',
    '(trade school|apprentice~|journeyman) .. (want|looking|interested|work|job)',
    '(hiring|put in an application|drop off a resume)',
    '(are you|you guys|you) (guys)? (hiring|looking for help|looking for workers)',
    '(apply|applying|application|resume|job opening|job openings|apprentice|apprenticeship|looking for (work|a job)|employment|job posting|job listing|open positions|position you|help wanted)',
  ],
  supplier: [],
  sales: [
    '(offer|offering|save|help) (your|you) (company|business|guys)',
    '(line of credit|first page|page of google|credit line|preapproved|pre approved|websites for|handles your|who handles|your website|your reviews|your electric bill|toner|insurance for your business|fleet)',
    '(five|couple|few) minutes of your time',
    '(seo|your google listing|your google business listing|search engine|marketing agency|advertising|merchant services|credit card processing|business loan|working capital|funding|payroll|lead generation|more leads|solar panels offer|extended warranty|car warranty|vendor|supplier|wholesale|rank|ranking|web design|website for|business owner|person in charge|decision maker|partnership|press one|press 1)',
    '(calling|call) (from|with|on behalf of) .. (google|yelp|angi|marketing|media|solutions|capital|insurance agency|energy|supply|distributors)',
    '(sell|selling|offer|offering) you',
  ],
  'wrong-number': [
    '(isnt|this isnt|this is not|is) this the (dmv|school|pharmacy|bank|hospital|library|clinic|post office|doctor|dentist|church)',
    '(trying|meant|looking) to (call|reach) (my|the|a) (sister|brother|mom|mother|dad|son|daughter|wife|husband|friend|doctor|bank|school|pharmacy|dentist|aunt|uncle|boss)',
    '(isnt the|not the) (school|dmv|pharmacy|bank|hospital|doctor)',
    '(wrong number|wrong company|wrong place|misdialed|dialed wrong|pocket dial|butt dial|dialed the wrong|by mistake|by accident i called)',
    '(is this|trying to reach|did i call|have i reached) .. (pizza|dominos|walmart|dentist|doctor|pharmacy|bank|hospital|salon|restaurant|school|church|library|post office|comcast|xfinity|verizon|at t)',
  ],
}

const listeners: readonly (readonly [Want, Listener])[] = (Object.entries(phrases) as [Want, readonly Phrase[]][]).map(
  ([want, said]) => [want, listenFor(said, spanishWants[want])],
)

/** Everything the caller asks for that the agent does not give, each once. */
export function hearWants(utterance: Utterance): readonly WantClaim[] {
  const claims: WantClaim[] = []
  for (const [want, listener] of listeners) {
    const span = hear(listener, utterance)
    if (span !== undefined) claims.push({want, words: quote(utterance, span)})
  }
  // Who moves an appointment asks for no new one.
  const change = claims.some(({want}) => want === 'reschedule' || want === 'cancel')
  return change ? claims.filter(({want}) => want !== 'booking') : claims
}
