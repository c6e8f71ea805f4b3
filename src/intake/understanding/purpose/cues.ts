import type {Phrase} from '../phrase.ts'

/**
 * What a turn may hold that tells what the call is for: what is done (moved, called off, asked after, complained of,
 * sold, applied for), to what (an appointment, a part, a bill, a position), when (arranged, past), and who speaks (a
 * customer, a company). No cue decides by itself unless `weights.ts` says so; they count together.
 */
export const cues = {
  // Appointments.
  arranged: [
    '(im|i am|were|we are|its) (the|your) (@hour)',
    '(what|than|when|like|from) (we|you|i|yall) (set|said|agreed|planned|scheduled|had|talked|picked|booked)',

    '(my|our|the|that|this|todays|tomorrows) (@day)? (@appt)',
    '(appointment|appt|visit|booking) (on|for|at|tomorrow|today|this|next|with|scheduled)',
    '(scheduled|booked|supposed|slated|lined up|signed up|penciled in|expecting|coming|coming out) .. (@day|come|be here|install|(@hour))',
    '(im|were|i|we) (scheduled|booked|signed up|supposed|set up|on the (schedule|books|calendar)|on your (schedule|books|calendar)|down for)',
    '(youre|you are|you guys are|hes|theyre|he is|they are|someone|someones|somebody|somebodys|a (@tech)|the (@tech)) (is|was|are|were)? (still)? (coming|booked|scheduled|supposed|due|slated|set)',
    '(you|you guys|yall) (were|was|guys are|had said|are) (still)? (coming|booked|scheduled|supposed|due|gonna|going)',
    '(have|had|got|put|has|having) (me|us|you|yall|you guys|you all|somebody|someone|a (@tech)|the (@tech)) (down|on|in|scheduled|booked|coming|set|out|penciled)',
    '(my|our|that|the) (@hour) (oclock|thirty|fifteen|am|pm)?',
    '(i|we|ive|weve|id) (have|had|got|made|scheduled|booked|set up|asked for|requested) .. (appointment|appt|visit|something|service|estimate|slot|window|cleaning|tune up|install|installation|inspection|@day)',
    '(like we (said|planned|discussed)|as planned|that we (set|made|talked about|agreed))',
  ],
  'move-strong': [
    '(wrong|bad|incorrect) (day|date|time slot|slot|week)',
    '(set up|schedule|find|do|work out) (something|anything) (else|different|later)',

    '(reschedul~|re schedul~|postpone~|rebook~|rain check|raincheck)',
    '(move|change|switch|push|bump|shift|slide|delay|adjust|swap|trade|put off|hold off on|push back|rearrange|rework|redo|back up|kick|bring) (up|back|out)? (my|our|the|that|this|your|todays|tomorrows|tomorrow|today|(@day)|her|his|me|us|it|from) .. (@appt|@day|date|time|times|day|hour|later|earlier|(@hour) oclock)',
    '(move|push|bump|shift|slide|kick|put) (it|that|this|things|me|us) (back|out|off|up|to|till|until|down|forward|over|around|a)',
    '(delay|delaying|put off|putting off|hold off|push back|push out|wait on) .. (till|until|to|for|week|weeks|month|days|(@appt)|job|work|project|next|after)',
    '(pick|find|choose|get|need|want|set|look at|come up with|figure out|work out|try|do|have|give me|make it|schedule) .. (another|a different|some other|a new|a better|a later|an earlier|different|a new) (day|time|date|week|slot|appointment|window|month|arrangement)',
    '(come|do it|be here|schedule|make it|have it) .. (another|a different|some other|a later|an earlier) (day|time|date|week)',
    '(make|do|have|call) (it|that|this|them|him) .. (later|earlier|sooner|(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow)) (instead)?',
  ],
  move: [
    '(move|change|switch|push|bump|shift|slide|delay|adjust|swap|trade|rearrange|put off|put it off|hold off|wait on)',
  ],
  'other-time': [
    '(can|could|would|might) (we|you|i|they|he|yall) .. (try|shoot for|aim for|switch to|do) .. (@day|later|earlier|sooner)',
    '(hoping|wanted|like|want|wanting|prefer|wondering|able|chance|possible|way) .. (do|have|make it|get in|get here|come|be seen|take) .. (@day|sooner|earlier|later)',
    '(sooner|earlier|later) than',
    '(till|until) (after|next|the|later|another|@day)',

    '(another|different|other|new|better|later|earlier|some other|alternate) (day|time|date|week|slot|appointment|window|hour|month|arrangement)',
    '(instead|rather than|in place of|as opposed to)',
    '(later|earlier|sooner) (in the|than|that|on|this|next|in|time|instead|if|or)',
    '(make|do) (it|that|this) (the|a|an|on|at|after|before|in the)? (later|earlier|next week|next month|following|afternoon|morning|(@day)|week after|twenty|thirty|(@hour))',
    '(do|have|be|take|become|turn into|come|move to) (a|an|on|the|at)? (little|bit)? (later|earlier|next week|next month|following|week after)',
    '(rather|prefer|better for (me|us)|work better|works better|easier) .. (than|instead|if|@day|later|earlier|on)',
    '(that|it|this) be (the|on|a) ',
    '(into|to) (a|an) (@hour) ',
    '(sometime|anytime|any time|some time) (next|later|after|this|in)',
    '(off|back|out|over) (a|an|one|two|a couple|another|by) (week|weeks|day|days|month|hour|hours|bit)',
    'whats (the)? next (available|opening)',
  ],
  'cannot-make': [
    '(not|isnt|arent|wasnt) (going to|gonna) (make|happen|work|be able|be (home|there|here|back|around|available|ready|in))',
    '(wont|cant|not) (be|going to be) (home|there|here|around|ready|available|in town)',

    '(cant|cannot|wont|not|unable|isnt|aint|doesnt|dont|no longer|never|not going|not gonna|wont be able) .. (make it|make the|make that|make my|be home|be there|be here|be back|be around|be available|work|do (that|it|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(@hour)|the)|keep (my|the|our|that)|get off|get there|get home|get back)',
    '(something|things|stuff) (came|has come|have come|just came|comes) up',
    '(conflict|double booked|overbooked|called in to work|called into work|stuck at|stuck in|out of town|held up|tied up|emergency came up|got to work|have to work|gotta work|running late|running behind|be late|in the hospital|schedule changed|plans changed|had a change|not ready for you|got sick|is sick|are sick|have covid)',
    '(no good|is out|are out|doesnt work|wont work|not good|not a good|bad time|bad day) ',
    '(somewhere|someplace) (else)? (i|we) (have|need|got)',
  ],
  'backs-out': [
    '(changed (my|our) (mind|minds)|having second thoughts|not going (forward|through with|ahead)|(wont|not) be (going|moving|proceeding) (forward|ahead|through)|not (moving|going) forward|decided (against it|against|not to (do|go|move|have|get)|to go with (someone|somebody|another|a different))|going with (someone|somebody|another|a different)|went with (someone|somebody|another|a different))',
  ],
  'price-asked': ['(price~|cost~|how much|quote for|charge|estimate for)'],
  clock: ['(@day|next week|next month|this week)', '(at|by|after|before|around) (@hour)'],
  'cancel-strong': [
    '(wont|dont|no longer|not|didnt|dont think (i|we)|not going to|not gonna) (be)? (need|needing|want|require) (you|you guys|yall|your (@tech)|the (@tech)|him|them|anybody|anyone|somebody|someone|a (@tech)|your services|the service|the appointment|the visit) .. (after all|anymore|now|tomorrow|today|any more|to come|thanks|thank|today)',
    '(dont|wont) (need|want) (you|you guys|yall|them|him|the (@tech)) (anymore|after all|to come|now)',
    '(take|get|remove|pull|scratch|strike|wipe) .. (off|out of|from) (the|your|my|our) (books|schedule|calendar|list|route|lineup|system|board)',
    '(dont|do not|please dont) (order|start|do|schedule|book) (anything|it|the|any)',
    '(not|wont be|arent) (renew~|continuing)',
    '(no|any) reason to (come|send|show|stop)',

    '(cancel|canceling|cancelling|cancellation|call (it|this|that|the|everything) off|call off|backing out|(to|gonna|must|ill|just) back out|scratch|scrap|nix|discontinue|terminate|end my|ending my)',
    '(take|taken|get|remove|pull|scratch|cross) (me|us|my name|our name|my address|that|this|it) (off|out|from) .. (list|schedule|calendar|books|book|route|system|rotation|lineup|this|plan|program|contract)',
    '(take|taking) (me|us|my name) off',
    '(stop|drop|end|quit|get out of|close|shut down) (the|my|our|your) .. (service|services|plan|contract|agreement|membership|account|subscription|spraying|mowing|treatments|deliveries|visits|program|maintenance)',
    '(tell|let) .. (not to (come|bother|show)|dont come|stay home|no need|know not to)',
    '(dont|do not|no need to|please dont|you neednt|not to|doesnt need to|dont need to|dont have to|does not have to|doesnt have to|neednt|need not|no reason to|nobody needs to|no one needs to|nobody has to|no one has to|shouldnt|wont need to|dont even) (bother)? (send~|come|coming|bother|show up|show|go out|dispatch) ',
  ],
  'not-needed': [
    '(dont|do not|wont|no longer|not|didnt|doesnt|wouldnt) (be|really|actually|think i|think we|gonna|going to|even|think ill)? (need|needing|want|require|interested|needed) .. (it|that|you|you guys|yall|him|them|anyone|anybody|someone|somebody|a (@tech)|the (@tech)|the (@appt)|the service|the work|anymore|any more|after all|now|come|out|done|to come|services|appointment)',
    '(dont|no longer|wont) (need|want) (it|that|you|them|him|the|this|anyone|anybody|your)',
    '(forget|never mind|nevermind|disregard|ignore|skip|pass on) (about)? (it|that|this|coming|tomorrow|today|the|my|our|what)?',
    '(decided (against|not to|to (go with|hold|wait|do it|use|hire))|going (with|a different|in a different|another) .. (someone|somebody|another|different|direction|company|else|guy|quote|bid)|went with|gone with|found (someone|somebody|another|a guy|a different)|hired (someone|somebody|another)|(got|using|have|getting) (someone|somebody|another|a different) (else|company|guy|@trade)?)',
    '(no need|not necessary|no longer necessary|were good now|im good now|were all good)',
    '(landlord|warranty|insurance|husband|wife|son|brother|dad|father|neighbor|friend|maintenance|hoa|building|super) .. (handling|taking care|going to do|sending|took care|is doing|will do|doing it|fixed|got)',
  ],
  resolved: [
    '(fixed|resolved|cleared|unclogged|corrected|sorted|straightened|worked) (itself|itself out|it|on its own|out|up)',
    '(got|have|had|gotten) (it|that|this|everything|the (toilet|sink|heat|ac|furnace|door|leak|water|power)) (fixed|working|going|running|resolved|taken care|done|handled|figured|unclogged|sorted|back on)',
    '(already|just|finally) (fixed|taken care|handled|done|did it|solved|resolved|had (it|someone)|got)',
    '(figured it out|took care of|working (again|now|fine)|works (again|now|fine)|came back on|back on now|stopped on its own|turns out|turned out|problem is gone|went away|did it (himself|myself|herself|themselves|ourselves))',
    '(fixed|handled|did) it',
    '(selling|sold|moved out|moving) (the|my|our|out|away|to)',
  ],
  // How an earlier matter stands.
  'ask-after': [
    '(check~|touching base|touch base|following up|follow up|circling back|circle back|inquiring|inquire) (in|on|with|about|back|the|my|our|to see|to find|if|whether|up)',
    '(status|update|progress|latest|eta|timeline|news|word|holdup|hold up|delay) (on|of|about|for|with|from|regarding|yet)',
    '(any|an|the|some) (update|updates|news|word|progress|idea (when|where)|eta|movement|luck)',
    '(where|how) (are|is|do|does|did|am) (we|things|it|that|my|our|the|you|everything|i) .. (with|on|coming|going|stand|at|looking|turn out|progressing|in line)',
    '(hows|wheres|whens|how is|where is|when is) (my|our|the|that|this|everything|it|things|work) ',
    '(whats|what is|what was|what) (going on|happening|the story|the deal|up|the status|the holdup|the word|the latest|the situation|happened|became|came) (with|on|to|of) ',
    '(wondering|know|see|find out|calling to see|calling to find|curious|ask|asking|hear|tell me|told) (if|whether|when|about|how|where|what) (you|yall|you guys|youve|they|theyve|he|the|my|our|that|anyone|somebody|its|it) .. (finished|finish|ordered|order|got|get|gotten|heard|hear|filed|submitted|come in|came in|in|arrived|ready|done|here|approved|back|sent|send|shipped|scheduled|coming along|figured|found|made|had a chance|received|called)',
    '(did|have|has|is|are|was|were) (you|yall|you guys|my|our|that|the|they|he|your (@tech)|anybody|anyone|somebody|someone) .. (ever|yet|ready|in yet|here yet|arrive|arrived|order|ordered|get that|get my|get a chance|get to|hear back|heard|approved|gone through|finished|done|back from|find out|found out|ship|shipped|make (it|a decision)|decide|figure out|file|filed|submit)',
    '(still) (waiting|havent|no|not|need) ',
    '(when|how soon|how long) (will|is|are|can i expect|should i expect|before|until|till) (my|our|it|that|the|its) .. (be|ready|done|in|here|finished|arrive|get here|come in|start|started|gets|comes|expect~)',
  ],
  'thing-awaited': ['(my|our|the|that|a|an|for|on|about) .. (@thing)'],
  'when-crew': [
    '(when|what time|wheres|whens|where|how far|how long|how soon|what day|eta) (is|are|will|does|was|were|do|did|on|for)? (the|my|your|our|that|this) .. (@tech) ',
    '(when|what time|where|how far out|how long till|how long before) (is|are|was|were|will|do|does|did|should) (he|she|they|you|you guys|yall|my|your|the|someone|somebody|we) .. (coming|be here|get here|arrive|show|expect|supposed|getting|at|start~|gonna|going|on|be there|due|come)',
    '(is|are|will|was|did|has) (he|she|they|the (@tech)|my (@tech)|your (@tech)) .. (still|on (his|her|their|your|the) way|en route|be here|here yet|coming|running|showing|left|leave|lost|close|nearby|headed)',
    '(is|are|will) (somebody|someone|anybody|anyone|you|you guys|yall|we|it|that|the) (still) ',
    '(am i|are we|im|were|is it|is that|are things|is everything|we|i) (still) (on|good|set|scheduled|happening|coming|confirmed)',
    '(still) (coming|on for|good for|planning|showing up|on track|on schedule|happening|a go|on the schedule)',
    '(confirm~|verify~|double check~|making sure|make sure|reconfirm~) .. (appointment|time|tomorrow|today|coming|visit|still|@day|window|schedule~)',
    '(on|are|is) (his|her|their|the) way',
    '(hasnt|havent|not|isnt|nobody|no one|nobodys) .. (here yet|shown up yet|arrived yet|gotten here|showed up yet|here)',
    '(waiting|been waiting|sitting here|waiting around) (on|for|here) .. (@tech|you|you guys|him|them|somebody|someone|her)?',
    '(running) (late|behind) ',
  ],
  'crew-promised': [
    '(said|told|tells|supposed|promised|was going|were going|was gonna|were gonna|quoted) .. (be here|come|arrive|show up|be there|coming|stop by|be by|be out|come by|come out|swing by|be back|come back|start)',
  ],
  'contact-awaited': [
    '(supposed|going|gonna|meant|were|was|due) (to)? (call~|email~|text~|send~|get back|let me know|reach out|follow up|order~|contact~|mail~|get in touch|get a call|hear) ',
    '(said|told|promised|told me|told us|assured|figured|thought) .. (id|hed|theyd|youd|shed|someone|somebody|he|they|you|she|i|it) (would|was|were|will|is|are|should|could|gonna|going to|get|be)? .. (call~|email~|text~|send~|get back|let me know|reach out|get a call|hear back|follow up|come back|order~|contact~|mail~|get in touch|schedule~|drop~ off|stop by|start~)',
    '(havent|hasnt|never|didnt|hadnt|have not|still havent|yet to) .. (heard|hear|gotten|received|get|got|seen) .. (back|anything|from|call|callback|thing|word|nothing|anybody|anyone|the|my|it|a|one)',
    '(nobody|no one|noone|nobodys|none of you|not one person) .. (called|calls|call|calling|returned|responded|answered|gotten back|got back|gets back|reached|contacted|replied|emailed|texted|told)',
    '(waiting|waited) (on|for|to) .. (hear|call|callback|phone call|somebody|someone|answer|response|reply|email|quote|estimate|part|parts)',
    '(havent|hasnt|never|didnt|not) (been)? (called|returned|responded|contacted|called back|call back|call me|gotten back|got back|get back)',
    '(returning|return) (a|your|his|her|their|the|somebody|someone|your company|sam|mike|missed|[a-z]+) .. (call|voicemail|message|text)',
    '(returning|return) .. call',
    '(someone|somebody|you|you guys|yall|he|she|they|a (@tech)|your office|your (@tech)|this number|dispatch) .. (called|left|tried (to)? (call|reach)|texted|emailed) (me|us|a message|my|earlier|this morning|yesterday)',
    '(left|leaving) (a|two|three|several|some|another|multiple|you|couple) .. (message|messages|voicemail|voicemails)',
    '(called|spoke|talked|emailed|wrote|reached out|chatted|submitted|filled out|filled|sent in|left) (in|to|with|you|about|earlier|yesterday|last|a|the|on|this|before|twice|back|over) .. (yesterday|earlier|week|morning|day|days|ago|before|monday|tuesday|wednesday|thursday|friday|saturday|sunday|month|about|already|form|request|time)',
    '(got|have|had|missed|saw) (a|your|this|the) (missed)? (call|voicemail|text|message|email) (from (you|your|this|yall)|about|saying|this)?',
  ],
  'picked-up-already': [
    '(dropped off|drop off|picked up|pick up|brought in|took in|left (my|our|it)) .. (ready|done|finished|pick|week|ago|there|shop)',
    '(is|are) (my|our|it|the) .. (ready|done|finished)',
    '(in|here|ready|done|finished|approved|arrived|back|ordered|shipped|scheduled) yet',
  ],
  // Displeasure with work done.
  'our-work': [
    '(the|that|your|this) (work|job|repair|install|installation|project|service|fix) (was|is|you|they|isnt|wasnt|never|didnt|still|yall|he|hasnt|from)',
    '(@us) .. (was|were|came|did|done|fixed|repaired|installed|replaced|put in|put|worked|sprayed|serviced|cleaned|snaked|been|left|painted|cut|treated|charged|hooked up|wired|patched|tore|backed|hit|drove|finished|rebuilt|redid|sold|told|sent|pumped|trimmed|planted|out here|showed up|set|laid|built|dug|went|ran)',
    '(work|job|repair|thing|part|parts|faucet|roof|unit|install|installation|heater|furnace|door|toilet|pipe|lock|pump|system|@tech) (that|which)? (you|you guys|yall|your (@tech)|he|they|your company|was) (put in|put on|put|installed|did|fixed|replaced|repaired|sold|sent|built|laid|done|worked|used|left|hung|planted)',
    '(had|got|have) (you|you guys|yall|your (@tech)|this) .. (out|fixed|installed|done|here|put in|replaced|do|repaired|over)',
    '(just|already) (paid|had (it|this) (fixed|done|repaired|replaced)|spent)',
    '(paid|spent|gave) (you|you guys|him|them|over|a|all|good|four|five|six|two|three|one|eight|seven|nine|[0-9]+) ',
  ],
  'went-wrong': [
    '(again|is back|are back|came back|come back|came right back|back again|still (leak~|not|doesnt|isnt|broken|clogged|wont|drip~|does|doing|the same|making|having|there|no|out|dead|stuck|bad|smells|have|got|cant|see|seeing|it)|worse|same (thing|problem|issue|exact|spot|leak|noise)|already (broke~|leak~|went|broken|failing|stopped|quit|out|clogged|dead|bad|not))',
    '(leaking|leaks|leaked|broke|broken|busted|damaged|cracked|scratched|ruined|tore up|torn up|backed over|ran over|mess|dirty|filthy|gouged|dent|dented|stained|flooded|flat tire|chipped|knocked|smashed|destroyed|shattered|killed|spilled|clogged|crooked|backwards|wrong|stolen|missing|mud|muddy|hole|holes|burnt|loose)',
    '(never|not|wasnt|isnt|didnt|hasnt|doesnt|dont|wont|havent|half) .. (finished|finish|fixed|fix|done|right|work|working|complete|completed|hold|holding|level|help~|last~|stay~|clean|cleaned|show~|properly|anything|solve~)',
    '(went (bad|out)|failed|failing|quit|gave out|fell (off|apart|down)|came (loose|off|apart|undone|right)|falling apart|stopped working|left (the|my|a|screws|nails|trash|all|without|it|tools|garbage|debris|everything|mud) |did nothing|(second|third|fourth|fifth) time)',
    '(no better|not any better|nothing changed|hasnt changed|half (done|finished)|half the)',
  ],
  displeased: [
    '(complain~|complaint|not pleased|not satisfied|dissatisfied|unsatisfied|frustrated|frustrating|disappointed|disappointing|unacceptable|ripped off|ripped me off|rip off|scammed|refund|money back|lawyer|attorney|small claims|lawsuit|sue you|suing|bbb|better business|bad review|one star|negative review|furious|fed up|unprofessional|sloppy|botched|shoddy|incompetent|crooks|pathetic|pissed|livid|disgusted|ashamed|outraged|make this right|make it right|had it with|never using|never use you|tired of)',
    '(very|so|really|pretty|extremely|quite|super|beyond|not too) (upset|mad|angry|annoyed|irritated|displeased|ticked|thrilled|impressed|happy with you)',
    '(upset|mad|angry|annoyed|beef|bone to pick|not happy|unhappy) (with|at|about) (you|your|yall|how|the way|the work|the job|the service|the (@tech)|what)',
    '(terrible|awful|lousy|horrible|poor|crappy|bad|worst|ridiculous|half assed|garbage|subpar|shabby|disgraceful) .. (service|job|work|experience|company|customer|workmanship|quality|@tech|treatment|attitude)',
    '(service|job|work|workmanship|company|experience|@tech|attitude) (was|is|has been|were) (just|so|really|very|a)? (terrible|awful|lousy|horrible|poor|crappy|bad|worst|ridiculous|joke|unacceptable|rude|sloppy)',
    '(never|not) been (so|treated|this|more) ',
    '(rude|disrespectful|cussed|cursed|yelled|swore|hung up on|creepy)',
    '(overcharged|took advantage|lied|misled|lying|cheated|charged me .. (nothing|and))',
  ],
  'no-show': [
    '(no show|noshow|no showed|stood (me|us) up|never (showed|came|turned up|arrived)|didnt (show|come|turn up)|did not (show|come)|nobody (showed|came|ever came|turned)|no one (showed|came|ever came|turned)|blew (me|us) off|ghosted)',
    '(waited|waiting|took|sat) .. (all day|all morning|all afternoon|hours|four hours|off work|the day off|around) .. (nobody|no one|nothing|never|and|for)',
    '(second|third|fourth|fifth|sixth|two|three|four|five|multiple) (no show|time|times|appointments|visits|trips) .. (you|they|hes|he|theyve|youve|its|ive|weve|called|calling|same|out|this|now|week|month)',
  ],
  'damage-by-us': [
    '(@us) .. (damaged|broke|cracked|scratched|ruined|destroyed|tore up|tore|backed over|backed into|ran over|hit|knocked over|knocked down|gouged|dented|stained|flooded|chipped|smashed|shattered|killed|spilled|drilled|punctured|burned|stepped|fell through) (my|our|the|a|into|on|through)',
    '(@us) .. (left) .. (mess|screws|nails|trash|gate|door|hole|tools|garbage|debris|mud|open|unlocked|water|running|dirty|everywhere|without)',
  ],
  // Money owed.
  bill: [
    '(bill|billed|billing) (me|us|my|our|for)',
    'late fee',
    '(took|take|taken|taking|pulled|withdrew|deducted) .. (money|payment|funds|amount) .. (account|card|bank|twice)',
    '(itemized|itemize)',
    '(price|amount|total) on (the|my|this)',

    '(my|our|the|an|your|this|that|a|of|last|another|final|first|no) (@paper)',
    '(invoice|invoices|receipt|past due|overdue|overcharged|double billed|double charged|billed|billing|statement|ledger)',
    '(charged|billed|charge|charging) (me|us|my|our|twice|double|too|the wrong|wrong|a second|again|more|on)',
    '(a|the|this|that|some|an extra|weird|strange|extra) (charge|charges) (on|from|here|i|that|to)',
    '(copy|proof|record|breakdown) of .. (paid|payment|invoice|bill|receipt|statement|charges|transaction)',
  ],
  pay: [
    '(paid|pay) (on time|already|in cash|last|it|that|this|by|for that|for it|you|in full)',
    'settle up',
    '(put|run|charge) .. on (my|a|the) (amex|visa|card|mastercard|discover|credit card|debit card|account)',
    '(payment|bill|balance) (is)? (due|owed)',
    'my balance',

    '(pay|paying|paid|make a payment|making a payment|payment|payments|settle|send money|submit payment|remit) .. (bill|invoice|balance|owe|over the phone|online|account|what i owe|due|by card|by check|with a card|the rest|remaining|deposit|final|for the (work|job|repair|visit|service)|in full|it off|my)',
    '(make|making|take|took|accept|send|sent|mail~|process~|submit~) (a|my|the|you|your|that)? (payment|check|deposit)',
    '(do you|you|yall|you guys|can i|could i) (take|accept|use|pay|do|split) .. (visa|mastercard|amex|american express|credit cards|credit card|debit|checks|a check|cash|venmo|zelle|paypal|apple pay|card|payments|installments)',
    '(check|card|payment|autopay|auto pay) .. (cashed|cleared|declined|went through|gone through|bounced|expired|mailed|made out|sent|posted|number|on file|update)',
    '(who|where|what) .. (make|send|mail|write) .. (check|payment)',
    '(owe|owed|payment plan|installments|set up payments|autopay|outstanding|paid up|paid off|paid in full|credit on my account|pay off|remit)',
  ],
  // Who wants to sell something.
  'recorded-pitch': [
    '(press (one|1|two|2|nine|9|zero)|this is not a sales call|do not hang up|dont hang up|final notice|last attempt|final attempt|important message|courtesy call|second notice|last chance|limited time|act now|time sensitive|to be removed from|to opt out|to speak (to|with) a (specialist|representative|agent)|congratulations|you (have|ve) (been|won)|youve been (selected|approved|chosen|pre)|youve won|pre ?approved|prequalified|pre qualified)',
    '(car|vehicle|vehicles|auto|autos|cars|extended) .. (warranty|service contract)',
    '(irs|social security|student loan|medicare|interest rate|credit card debt|debt relief|tax relief|timeshare|cruise|employee retention|erc|ppp|covid relief)',
  ],
  pitch: [
    '(insurance|fund|software|magazine|leads|magnets|signs|demo|website|commercial electric|electric account|payroll|local business funding|business funding|merchant account)',

    '(seo|search engine|google (listing|profile|business|ranking|ads|maps|rank|page)|first page|page one|website|web site|websites|web design|online presence|leads|lead generation|reviews|five star|marketing|advertising|ad campaign|facebook ads|social media|branding|funding|capital|line of credit|business loan|loan|merchant|credit card (processing|rates|fees|machine|terminal)|card (processing|reader)|processing (fees|rates)|payroll|bookkeeping|answering service|call center|virtual assistant|phone (provider|system|service|carrier|lines)|internet provider|energy (bill|rates|rate|supplier|costs)|electric (rates|bill|supplier)|electricity (rates|bill|supplier)|workers comp|health plan|health insurance|group plan|liability insurance|insurance (rates|quote|policy|plan)|fleet (cards|insurance|tracking|vehicles|program)|fuel cards|gps|uniforms|floor mats|software|crm|app|scheduling software|directory|yellow pages|chamber|toner|copier|office supplies|solar|billboard|radio (ad|spot)|magazine|mailers|coupon book|truck wraps|promotional|giveaway|sponsor~|fundraiser|donation|donate|charity|benevolent|survey|poll|vote|campaign|business owners|offer)',
    '(yelp|angi|angies|homeadvisor|thumbtack|groupon|valpak|google|facebook|nextdoor|porch|networx|verizon business|comcast business|adp|paychex|square|clover|paypal)',
  ],
  offers: [
    '(our|my) (new|latest)? .. (software|program|service|services|product|products|platform|magazine|agency|app|solution|system|directory|network)',
    '(great|special|exclusive|amazing|fantastic|limited) .. (deal|offer|rate|rates|opportunity|pricing)',
    '(raising money|fundraiser|donation|donate|contribute|contribution|charity)',
    '(demo|webinar)',
    'we (print|make|sell|do|build|offer|provide|help|represent|supply|handle|design|install|specialize)',
    '(wanted|want|like|love|calling) to (give|offer|tell|show|introduce|share|feature|invite|discuss|talk|see if) (you|him|them|the owner|your|about|to you)',
    '(email|mail|letter|postcard|flyer|message|proposal) (i|we) sent',
    '(i|we) (represent|am with|noticed|noticed that|saw that|see that|came across) (a|your|you)',

    '(we|i|we can|i can|our (company|team|firm|agency|service|product|platform|software|clients|program)|my (company|firm|agency|team)) .. (offer~|help~|provide~|sell~|special~|save|build~|get you|generate|do (websites|seo|marketing)|work with|design~|partner~|connect~|have (homeowners|clients|customers|leads)|cut|lower|reduce|grow|fund~|lend|run|manage~|guarantee)',
    '(offer~|offering|selling|sell) (you|your|your company|your business|local|small|businesses|companies|free|a free)',
    '(save|saving|help|helping|lower~|cut|cutting|reduce|reducing|grow|growing|increase|boost|improve|get|getting|switch~|rank~|generat~) (you|your|you guys|yall|more|businesses|contractors|companies|local|them|money) ',
    '(are you|would you be|if youd be|youd be|be|if you were|might be|if youre|youre) (interested|open) (in|to)',
    '(free|complimentary) (audit|trial|demo|consultation for|analysis|listing|report|sample|samples|assessment of)',
    '(schedule|book|set up|get) .. (demo|call with|meeting|on your calendar|presentation|few minutes|with the owner)',
    '(do you|are you|you) (currently|presently) (use|using|accept|have|work|with|happy|advertis~)',
    '(claim~|verify~|verifying|update|updating|renew~|renewing|suspend~|expire~|unverified|not verified|optimize~|ranking|isnt ranking|not showing) .. (listing|google|profile|account|website|domain|registration)',
    '(listing|profile|website|domain|registration) .. (expire~|suspend~|verified|unverified|claim~|renew~|ranking|showing|down)',
    '(who|whos|who is) (handles|handle|handling|manages|does|do you use|in charge of|responsible for) (your|the)',
    '(minute|minutes|moment|second) (of your time|to (talk|chat|discuss|tell)|about)',
    '(selected|approved|qualified|qualify|eligible|qualifies) (for|to)',
    '(running|doing|conducting) a (special|promotion|survey|poll|promo)',
    '(reaching out|reach out|calling) .. (businesses|contractors|companies|business owners|local|see who|opportunity|on behalf of|introduce)',
    'accept credit cards',
  ],
  'to-business': [
    '(your (business|company|shop|fleet|employees|listing|website|google|account with|industry|competitors|reviews|marketing|trucks)|business owner|owner of the (business|company)|owner or manager|person (in charge|who handles|responsible)|decision maker|contractors|plumbers like|companies like|contractors like|businesses like|guys like you|home service|home services|service companies|local (businesses|companies|business|company)|small (business|businesses)|whoever handles|whoever is in charge|speak(ing)? (to|with) the (business )?owner (about|of|regarding))',
  ],
  'company-speaks': [
    '(this is|its|im|hi its|hey its) .. (from|with|at|over at|calling from|down at|here at|here from|here with) (the|a)? [a-z]+',
    '(calling|call|reaching out|phoning) (you)? (from|on behalf of|with|for) ',
    '(im|i am) (with|from) (the|a)? ',
    '(accounts (receivable|payable)|ar department|credit department|collections|your (rep|sales rep|account rep|account manager|salesman)|customs broker|dispatch at|billing department at)',
  ],
  // Who supplies.
  'supply-house': [
    '(ferguson|winsupply|win supply|hajoca|johnstone|grainger|graybar|watsco|rexel|fastenal|home depot|lowes|menards|sherwin|abc supply|beacon|siteone|united rentals|sunbelt|baker distributing|gemaire|city electric|ced|sherwin williams|moore supply|consolidated|acme)',
    '(supply house|supply|supplies|supply company|supply counter|parts counter|parts house|parts department|parts store|parts warehouse|parts place|distributor|distributors|distribution|wholesale|wholesaler|lumber yard|lumberyard|warehouse|will call|equipment rental|tool rental|rental (place|company|yard|center)|rental|tile shop|glass shop|machine shop|fabricator|manufacturer|factory|mill|nursery|quarry|concrete (plant|company)|dealership|tire shop|the shop|auto shop|fleet shop|uniform (company|service)|dump|landfill|freight|trucking|carrier|lennox|trane|rheem|goodman|kohler|moen|bradford white|rinnai|navien|genie|chamberlain|gaf)',
    '(ups|fedex|usps|dhl|amazon|courier|delivery (driver|guy|service)|freight (company|driver)|trucking company)',
  ],
  supplies: [
    '(van|vans|fleet|vehicle|restock|tires)',

    '(order|orders|delivery|deliver|deliver~|shipment|shipping|package|pallet|crate|dumpster|roll off|po|po number|p o number|purchase order|invoice|return|returns|back order|backorder|backordered|back ordered|pickup|pick up|samples|sample|price sheet|price list|pricing sheet|price increase|catalog|core|cores|credit memo|account|statement|materials|load|loads|truck|trailer|excavator|lift|rental|equipment|condensers|fittings|flanges|water heaters|furnaces|compressor|part|parts|shingles|pipe|lumber|concrete|mulch|sod|gravel|tile|panels|unit|units|quote|substitute|discontinued|stock|inventory|shipped|signature|dock)',
  ],
  'your-goods': [
    'your .. (order|delivery|shipment|pallet|parts|materials|lumber|concrete|will call|special order|purchase order|package|samples|dumpster|load|rental|fleet|work van|van|trucks)',

    'your .. (order|parts|part|water heater|water heaters|furnace|furnaces|flanges|fittings|condenser|condensers|units|shipment|materials|shingles|delivery|pallet|truck|trailer|samples|lumber|tile|load|concrete|sod|equipment|package) (is|are|just|has|have|came|got|will be|was|were|that|got here) (ready|in|here|arrived|delayed|on (its|the) way|back|came|backordered|back|done|damaged|discontinued|going|scheduled|short|be)? ',
    '(you|you guys|yall|your (@tech|company|office|shop|purchasing)) .. (ordered|placed an order|asked for|special ordered|requested|returned|rented|have (an|a) .. (due|out on rent)|put on (hold|order)|faxed|emailed over|left at (will call|the counter))',
    '(delivery|deliver|delivering|package|pallet|load|shipment|dumpster|truckload|freight|driver) .. (for you|to you|to your|your (shop|warehouse|yard|place|office|address|dock)|at your|signature|sign for|at the (shop|yard|warehouse)|nobody|gate|locked|drop|dropped|unload|forklift|wheres|where do you want|job site|jobsite)',
    '(need|get|have|give) .. (po|p o|purchase order) (number)?',
    '(ive|i|weve|we) (got|have) (your|a|some|an) .. (samples|order|delivery|parts|package|pallet|materials|load|shipment|shingles|units|water heaters|pickup)',
    '(po|purchase order) .. (number|you|your|sent|faxed|for)',
    '(your|past due|open|unpaid|outstanding) (account|invoice|balance|statement) (is|has|with (us|ferguson)|was|shows) ',
    '(pick (it|them|that|those) up|come get it|come and get|ready for pickup|ready to (go|pick)|will call|drop (it|them|this|that|those) off|drop off) ',
  ],
  'for-me': ['(for (me|us|my|our)|my|mine|our)'],
  // Who looks for work.
  'job-strong': [
    '(starting|hourly|base|entry) (pay|wage|wages|salary|rate for)',
    '(pay rate|pay scale|how much do you pay|what do you pay|what does it pay|whats it pay)',
    '(bring|bringing|take|taking|add|adding|put|putting) on .. (new|more|any|some|techs|guys|people|help|helpers|apprentices)',
    '(want|wants|wanting|like|trying|hoping|wanted) to (be|become) (a|an) .. (@trade)',
    'pick up (some|extra|more)? (work|hours|shifts|jobs|side work)',
    '(work|works|worked|working) for (you|yall|you guys|your company)',
    '(call|calling|asking|ask|inquire|inquiring) (about|on|in regards to|regarding|for) (a|the|your|any) .. (job|jobs|position|opening|ad|posting|apprenticeship)',
    '(looking|searching|hunting) for .. (job|employment|position|career|opportunity)',
    '(summer|part time|full time|office|entry level|weekend|evening) (job|jobs|work|position|positions|openings)',
    '(looking for|need|could use) (a|another|some) (guy|guys|tech|techs|hand|hands|helper|good) .. (who|that|can|run|do)',
    '(your|the) (service technician|technician|installer|helper|plumber|apprentice|dispatcher|office) (ad|job|position|opening|posting|listing)',

    '(hiring|resume|resumes|cv|employment|job opening~|job posting~|job listing~|job application|help wanted|now hiring|open position~|positions (open|available)|job fair|human resources|hr|recruiter|recruiting|new hire|get hired|hire me|hired on|be hired|looking for (work|a job|employment|a position|a career|an apprenticeship|a helper position|workers|help)|need (any|some|more|extra) (help|guys|workers|hands|people|techs)|apprenticeship~|put in (an|my) (application|app)|(fill|filled) out (an|the|my) application|my application|your application|(how|where) .. apply|to apply|go about applying|(apply|applying|applied) (for|to|with|there|here|online|last)|work for (you|yall|your|a (plumbing|company))|working for (you|yall|your|a)|come (work|to work)|join~ (your|the) (team|crew|company)|on (indeed|craigslist|ziprecruiter|zip recruiter|linkedin|facebook) (for|about|that you|saying)|take on (any|an|some)|taking on (any|an|some|apprentices|helpers|new)|bring~ on (any|more|some)|accepting applications|interview)',
  ],
  apply: [
    '(apply|applying|applied|application|apprentice|apprentices|position|positions|opening|openings|vacancy|role|gig|internship|trainee|part time|full time)',
    '(a|any|the|that|your|for|of) (job|jobs) (posting|ad|opening|listing|on|you|yall|available|open|offer)?',
  ],
  'job-open': [
    '(available|fill|filled|open|hiring|indeed|craigslist|ziprecruiter|linkedin|posted|posting|ad|listed|advertised|advertise~|looking to fill|pays|paying|wage|benefits)',
    '(for|as) (a|an|any)? .. (@trade)',
  ],
  'worker-speaks': [
    '(im|i am|ive been|been|hes|my (son|nephew|brother|cousin|friend|husband|daughter|boyfriend|dad) is|my (son|nephew|brother|cousin|friend|husband)) (a|an|doing|in|been)? (licensed|certified|master|journeyman|experienced|union|trained|entry level|retired|commercial|residential|second year|first year|third year|fourth year)? .. (@trade)',
  ],
  'worker-strong': [
    '(years|year) (of)? (experience|in the (trade|trades|business|field)|under my belt|as a (@trade)|doing (hvac|plumbing|electrical|roofing|this|construction|landscaping|it))',
    '(my own (tools|truck)|trade school|tech school|vocational|got laid off|been laid off|laid off|just graduated|license (number|in)|masters license|journeyman card|cdl|clean record|hard worker|willing to learn|no experience|(get|getting|break) into (the|a|plumbing|hvac|electrical) (trade|trades)?|learn the trade|good with (my|his) hands|getting out of the (army|navy|military|service))',
  ],
  'seeks-work': [
    '(looking|want|wanting|wanted|interested|hoping|like|love|need|needing|trying|available|ready|searching|seeking|thinking) .. (work|job|position|hired|employment|something|opportunity|opportunities|start|career|trade|trades|hours|switch companies|come over|join|apprentice~|company|shop|on with)',
    '(what|how much) (do you|would you|does it|do yall|do you guys) (pay|start)',
    '(who|where|how|what) .. (resume|apply|application|talk to about (a job|work|hiring)|get (on|hired)|hiring)',
  ],
  // Who meant to call somebody else.
  'wrong-strong': [
    '(sorry|oops|whoops|shoot|oh) .. (thought|meant|was calling|was trying|looking for|called the)',
    '(i was|was) (calling|trying to call|trying to reach) (my|the|a) ',
    '(isnt|is not|not) (the|this the) .. (is it|is this)',
    '(meant|trying) to (call|dial|reach) ',

    '(wrong|bad|incorrect) (number|person|place|company|contact|one|phone|extension|business|house|line)',
    '(misdial~|dialed wrong|dialed the wrong|mis dialed|pocket dial~|butt dial~|hit the wrong|fat finger~|called the wrong|transposed|mixed up (the|my) number~|didnt mean to (call|dial)|not mean to call|called by (mistake|accident)|by accident|accidentally (called|dialed)|wasnt trying to call (you|this))',
    '(not who i|wasnt calling you|meant to (call|dial|reach)|thought (this|i) was (calling)?|not the (person|number|place|one) (i|im) .. (looking|calling|trying|wanted))',
    '(got|had|have|saw|missed|received) (a|this|several|like|two|three)? .. (missed call|call|calls) from this number .. (who|and|what|so)?',
    '(who is this|whos this|who am i speaking|who did i (call|reach|dial))',
  ],
  'reaches-for': [
    '(is this|this is|isnt this|this isnt|is it|did i (reach|call|get)|have i reached|i reach|trying to (reach|call|get|contact)|trying to get a hold of|looking for|calling for|want to (reach|speak)|meant to (call|reach)|can i (order|get|make|speak|place|reserve|refill)|could i (order|get|make|place|refill)|need to (refill|order|make|pick up)|id like to (order|make|place|refill)|want to (order|make|refill|place)|make a|ask for|thought this was|supposed to be|calling) ',
  ],
  elsewhere: [
    '(dmv|school|pharmacy|walgreens|cvs|rite aid|bank|chase|wells fargo|hospital|library|clinic|urgent care|post office|dentist|dental|doctor|doctors|dr|dermatolog~|pediatric~|church|pizza|pizzeria|dominos|papa johns|walmart|target|salon|barber|haircut|nail|nails|spa day|massage|restaurant|reservation for|table for|chinese food|takeout|takeout order|hotel|motel|airport|airline|airlines|delta|southwest|bus station|bus schedule|train|amtrak|taxi|uber|courthouse|county clerk|city hall|town hall|sheriffs office|social security office|unemployment office|irs office|vet|veterinarian|animal hospital|animal shelter|comcast|xfinity|verizon|at t|t mobile|att|spectrum|prescription|prescriptions|refill|movie|theater|cinema|gym|daycare|kindergarten|university|college|admissions|law office|law firm|radio station|insurance agency|florist|flowers|bakery|car dealer|used car|tow truck|car wash|jail|nursing home|funeral home|golf course|tee time|bowling|casino|storage unit|apartment leasing|leasing office|real estate office|realty|daughter school)',
  ],
  family: [
    '(my) (sister|brother|mom|mother|dad|father|son|daughter|wife|husband|friend|aunt|uncle|boss|cousin|grandma|grandmother|girlfriend|boyfriend|buddy|roommate) (number|phone|cell|house)?',
  ],
  flows: ['(coming|running|leaking|pouring|dripping) (in|through|down|from|up|out of|under|into|back up)'],
  'utility-bill': [
    '(gas|electric|electricity|water|power|utility|heating|energy|light) (bill|bills|account)',
    '(water|power|gas|electric|utility) company',
  ],
  'asks-for-somebody': [
    '(looking for|trying to (reach|call|get|find)|calling for|trying to get a hold of|is this|this isnt|isnt this|this is not|meant to call|want to talk to) (my|aunt|uncle|grandma|grandpa|mom|dad|mrs|miss|mr|ms|the (smith|johnson|garcia) residence)',
  ],
  'our-installed': [
    '(@thing|toilet|sink|faucet|pipe|valve|light|lights|outlet|switch|panel|fan|pool|garage door|water heater|ac|shower|tub|drain|window|gutters|deck|patio|lawn|carpet|wall) (you|you guys|yall|your (@tech)|your company|he|they) (just|guys|all|folks|people|recently)? (put in|put on|put up|put|installed|replaced|fixed|repaired|sold|serviced|patched|rebuilt|cleaned|snaked|unclogged|worked on|laid|hung|planted|sprayed|did|redid)',
    '(said|told me|claimed|swore|promised) (it|that|everything|he|they) (was|is|were|had|would be) (all)? (fixed|done|repaired|good|working|taken care|finished|fine)',
    '(work|job|repair|fix|patch|install) (didnt|did not|hasnt|wont|doesnt|isnt) ',
  ],
  'agent-failed': [
    '(your|the|that) (@tech) .. (didnt|wouldnt|never|refused|forgot|kept|barely|couldnt|did not|did nothing|lied|left before|took off|was late|showed up late|was supposed)',
    '(how|way) (i|we|she|he|my (wife|husband|mom|mother|dad)) (was|were|am|got|been) (treated|spoken|talked|dealt)',
    '(showed up|came|was|were|arrived|got here) .. (hour|hours|day|days) late',
    '(clean~|pick~) up .. (mess|after|their|left|behind)',
    '(mess) (they|he|you|your|you guys|yall) (made|left)',
  ],
  'ask-strong': [
    '(any|an) (update|updates|news|word|progress|eta)',
    '(status|update|word|news) (of|on|about|for|regarding)',
    '(where|whats) .. (on the list|in line|in the queue|the status|the eta|my place)',
    '(nothing|not a thing|not much) (has|is|s)? (happened|happening|changed|been done|since|moved)',
    '(next step|next steps|whats next|what is next|what happens next)',
  ],
  'elsewhere-strong': [
    '(prescription|prescriptions|refill|medication|blood pressure|pepperoni~|pizza|haircut|manicure|pedicure|perm|tee time|table for|library book|flight|movie|movies|showtimes|oil change|book a room|a room for|checking account|debit card|test results|lab results|bus|bus route|meal|burger|fries|tacos|sandwich|large fry|chow mein|egg rolls|my grades|homework|parent teacher|visa application|drivers license|passport)',
    '(hi|hey|hello) (mom|mommy|dad|daddy|honey|babe|baby|grandma|grandpa|sweetie|sis|bro|dude its me|boss)',
  ],
  'rep-speaks': [
    'your .. (rep|representative|account manager|uniform company|supplier|vendor|sales rep|distributor|territory manager|account rep|delivery driver|salesman)',
    '(this is|its|im) .. (rep|representative|account manager) (from|for|with|at)',
  ],
  'stock-word': [
    '(discontinued|back ordered|backordered|on backorder|back order|shorted|substitute|restocking|special order~|will call|freight|lift gate|liftgate|forklift|bill of lading|packing slip|purchase order|credit memo|line card|price increase)',
  ],
} as const satisfies Readonly<Record<string, readonly Phrase[]>>

export type Cue = keyof typeof cues
