import {hear, type Listener, listenFor, type Phrase} from './phrase.ts'
import {hearPurposes} from './purpose/hear-purposes.ts'
import {spanishWants} from './spanish-wants.ts'
import {quote, type Span, type Utterance} from './utterance.ts'
import type {Push, Want} from './want.ts'

export interface WantClaim {
  readonly want: Want
  readonly words: string
}

const someone =
  '(someone|somebody|anyone|anybody|a guy|your guy|you guys|guys|him|them|technician|tech|techs|plumber|electrician|roofer|crew|truck|person|people|a man|locksmith|exterminator|you|they|he)'

const phrases: Readonly<Record<Push, readonly Phrase[]>> = {
  price: [
    '(what|whats|how much) .. (damage|gonna be|going to be|run me|hit me|put me out|set me)',
    'how (pricey|expensive|much|costly|cheap)',
    '(is|are) (it|that|you|there|they) (expensive|pricey|free|cheap|costly)',
    '(what kind of|how much|what sort of) money',
    '(do|would|will|does|can) (you|yall|you guys|it|they|that) .. (charge|cost|bill)',
    '(minimum|hourly|flat|base|standard|going|day|weekend|night) (charge|rate|fee|price|cost)',
    '(know|say|tell me|have|give me) .. (roughly|a range|a rough)',
    '(people|others|folks|customers|everybody) .. (pay|paying|paid)',
    '(other|another) (company|guy|guys|place|plumber|outfit) .. (told|quoted|charged|charges|wants|wanted)',
    '(for free|free of charge)',
    'set .. back',
    '(get|give|offer|have) .. (a break|discounts|any discounts|breaks)',
    '(knock|take) .. off',
    '(compare|comparing) prices',
    '(are you|you guys|are yall) (expensive|reasonable|cheap|affordable|pricey)',
    '(what|how) .. you (guys)? charge',
    '(whats|what is) (your|the) minimum',
    'price list',
    '(trip|service|diagnostic|visit|call out|callout|dispatch|minimum|emergency|weekend|after hours|extra|travel) (charge|charges|fee|fees)',
    '(is there|any|a|what|whats|are there) .. (charge|fee|fees) (for|to|if|just|on|when)?',
    '(have|need|got|going|gonna) to (pay|charge) ',
    '(money wise|cost wise|price wise|price range|on a (fixed income|budget)|my budget|out of my budget)',
    '(more|less|under|over|around|about|at least) (than)? .. (bucks|dollars|grand)',
    '(what|how much) .. (goes|going) for',
    '(what|whats|what does|what would|what do|whatd|what is|what are) .. (run (me|you|about|for|these|nowadays|to|on|usually|typically)|run|runs|go for|get for|going for|charge|cost|costs|ask for|total|come out to|come to|looking at|pay for|set me back)',
    '(what|how much) (do|would|will) (you|yall|you guys) .. (get|want|need|take|ask|charge) (for|to) ',
    '(hourly|by the hour|per hour|(much|charge|bucks|dollars|rate|rates) .. an hour|flat rate|flat fee|by the job|per foot|square foot|per square|per room|per tree|per visit|each visit)',
    '(price~|pricing|cost~|discount~|deal|deals|special|specials|coupon~|promo~|financ~|quote|quotes|quoted|estimate|estimates|ballpark|affordable|inexpensive|reasonable|overpriced|cheap~|expensive|pricey)',
    '(beat|match) (that|it|their|the|his|this)',
    '(bucks|dollars) .. (what|right|is that|are we)',
    '(minimum|at least tell me|monthly payment|payments|financing|finance|bid|bids|beat (that|their price|it)|match (that|their price|it)|out of pocket|deposit|charge extra|extra charge)',
    'what .. (unit|one|heater|job|system|door|roof|panel|toilet) run',
    '(what are we talking|whats the damage|whats it gonna be|whats it going to be)',
    '(and|so|but|okay|no|well|really|just|about|roughly|exactly|then|yeah) (really)? how much',
    'how much (a|an|per|altogether|total|monthly|is|are|would|will|does|do|for|to|you|its|it|might|could|am|did|roughly|about)',
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
    '(am i|are we|is it|am i all|so im) (booked|scheduled|confirmed|locked in)',
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
    '(is|are) (the|this|that|it|these) .. (gonna be|going to be) (ok|okay|alright|safe|dangerous|a problem|bad|worse)',
    '(is|are) (the|this|that|it|these) .. (dangerous|safe|poisonous|harmful|toxic|contagious)',
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
    '(somebody|someone|anybody|anyone|thats|whos) .. (not|isnt|aint) (a|an)? (recording|machine|robot|computer|bot|answering machine)',
    '(can|could|would|will) (somebody|someone|anybody|anyone|a person) (just)? (answer|talk|speak|help|pick up)',
    '(dont|not|wont|do not) (want|wanna|like|need|going|care) .. (talk|speak|deal|chat|talking|dealing) .. (machine|robot|computer|recording|bot|ai|this thing|automated)',
    '(flesh and blood|warm body|someone alive|live body|somebody alive|live human|living person|breathing)',
    '(get|take) me (out of|off) this (menu|machine|system|thing)',
    '(skip|enough with|forget|done with|tired of) (the|this) (robot|bot|computer|machine|menu|recording)',
    '(whoever|whos|who is|who) (in charge|running|runs|the boss|owns) ',
    '(get|reach|find|want|need|have|hear|prefer|rather) (me|us)? (a|an|some|to)? .. (human|live person|real person|operator|actual person|person on|somebody real|someone real|supervisor)',
    '(put|get|give|hand|grab) (me|us|him|her)? (to|on|with|over to)? (a|an|the|your) (human|owner|boss|manager|dispatcher|foreman|secretary|supervisor|receptionist|real person|person)',
    '(somebody|someone|anybody|anyone) (in|at) (the|your) office',
    '(someone|somebody|a person|anyone|anybody) on the (phone|line|other end)',
    '(somebody|someone|anyone|will you|can you|please) .. (answer|pick up) (the|this|your)? phone',
    '(transfer|forward) (this|the|my) call',
    '(actual|real|live) (employee|employees|worker|human being|staff|people)',
    '(get|put) .. on the (line|phone|horn)',
    '(holler at|talk to|speak with|speak to|talk with) .. (boss|owner|manager|somebody|someone|people|secretary)',
    '(only|rather) (talk|speak) (to|with) ',
    '(let me|can i|could i|may i|id like to|i want to|i need to|id rather|rather|i would like to|prefer to|prefer|just want to|like to|want to|need to|just let me) (talk|speak|talking|speaking|chat) (to|with) ',
    '(agent|supervisor|manager|operator|representative|human|customer service|live agent|receptionist|secretary|dispatcher|dispatch) (please|now)?',
    '(somebody|someone|anybody|anyone|a person|you) (pick|picking) up',
    '(put|patch|transfer|connect|send|get) (me|us) .. (through|over|to|with|person|human|owner|manager)',
    '(anybody|anyone|somebody|someone|a real|any|an actual|a live) .. (there|around|available|in the office|home|i can)',
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
    '(artificial intelligence|fake voice|computer voice|just software|a software|some software)',
    '(what|who) am i (talking|speaking) (to|with)',
    '(is this|this) (just|only)? (a)? (message|software|program|automated|voicemail)',
    '(not|arent) .. real (person|human|lady|guy|voice)',
    '(answered|answering) .. (ai|robot|machine|computer)',
    '(a|another|the|some|stupid|some kind of) (robot|bot|chatbot|computer voice|automated)',
    '(robot|bot|chatbot|chat gpt|chatgpt|ai|automated|computer generated|prerecorded|pre recorded)',
    '(got|get|getting|reach|reached|hit) (a|an|the|your) (machine|recording|answering machine|voicemail)',
    '(sound|sounds|seem|seems) (so|very|kind of|kinda)? (real|fake|automated|robotic|human|like a)',
    '(real|actual) (voice|receptionist|person|human|secretary|lady|man|woman)',
    '(youre|you are|this is|its|is this|are you|is it|you must be|this isnt|it is) .. (bot|robot|machine|computer|recording|recorded|ai|automated|automation|answering machine|voicemail|artificial|siri|alexa|program)',
    '(real|actual|live|human) .. (or (a|an|what)|person or|are you)',
    '(you real|you human|you a person|you even real)',
    '(you|this|it) (sound|sounds|seem|seems) like .. (bot|robot|machine|computer|recording|ai)',
    '(are you|is this) .. (alexa|siri|chatgpt|chat gpt|google)',
    '(talk|talking|speak|speaking) to a (machine|robot|bot|computer|recording)',
    '(this|you) (isnt|arent|aint|not) .. (person|human|real)',
    '(are|is|am) (you|this|i) .. (robot|ai|computer|machine|bot|recording|human|real|person|automated|answering machine|voicemail|artificial)',
    '(is this|are you|am i) .. (robot|bot|ai|machine|computer|recording|automated|a real|real person)',
    '(hate|dont want|stupid|talking to) .. (robot|robots|machine|machines|computer|bot|ai)',
  ],
}

/** A turn of a word or two. */
const short: Readonly<Partial<Record<Push, Listener>>> = {
  price: listenFor(['(how much|price|cost|ballpark|rates)'], ['(cuanto|cuanto cuesta|precio)']),
  'arrival-time': listenFor(['(when|what time|how soon|how long|what day)'], ['(cuando|a que hora)']),
  person: listenFor(
    ['(person|human|operator|agent|representative|receptionist|manager|owner)'],
    ['(persona|humano|operadora|gerente|dueno|encargado|jefe)'],
  ),
}
const shortest = 5

function hearShort(want: Push, utterance: Utterance): Span | undefined {
  const listener = short[want]
  return listener === undefined || utterance.words.length > shortest ? undefined : hear(listener, utterance)
}

const listeners: readonly (readonly [Push, Listener])[] = (Object.entries(phrases) as [Push, readonly Phrase[]][]).map(
  ([want, said]) => [want, listenFor(said, spanishWants[want])],
)

/** Everything the caller asks for that the agent does not give, each once. `open`: nothing else was said that it could be. */
export function hearWants(utterance: Utterance, open: boolean): readonly WantClaim[] {
  const pushed = listeners.flatMap(([want, listener]): readonly WantClaim[] => {
    const span = hear(listener, utterance) ?? hearShort(want, utterance)
    return span === undefined ? [] : [{want, words: quote(utterance, span)}]
  })
  const isPushed = (wanted: Push) => pushed.some(({want}) => want === wanted)
  const least = !open || pushed.length > 0 ? 2 : 1
  const purposes = hearPurposes(utterance, least)
    // "Is this a recording?" is asked of nobody else.
    .filter(({purpose}) => purpose !== 'wrong-number' || !isPushed('robot'))
    .map(({purpose, span}): WantClaim => ({want: purpose, words: quote(utterance, span)}))
  const changes = purposes.some(({want}) => want === 'reschedule' || want === 'cancel')
  // Who moves an appointment asks for no new one.
  return [...purposes, ...pushed.filter(({want}) => !(changes && want === 'booking'))]
}
