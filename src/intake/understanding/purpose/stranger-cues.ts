import type {Phrase} from '../phrase.ts'

/** What those say who are no customers: companies that sell or supply, people who look for work or for somebody else. */
export const strangerCues = {
  // Who wants to sell something.
  'recorded-pitch': [
    'important message .. (about|regarding) your',
    'this is an (important|urgent|automated) (message|call|notice)',
    '(press (one|1|two|2|nine|9|zero)|this is not a sales call|do not hang up|dont hang up|final notice|last attempt|final attempt|important message|courtesy call|second notice|last chance|limited time|act now|time sensitive|to be removed from|to opt out|to speak (to|with) a (specialist|representative|agent)|congratulations|you (have|ve) (been|won)|youve been (selected|approved|chosen|pre)|youve won|pre ?approved|prequalified|pre qualified)',
    '(car|vehicle|vehicles|auto|autos|cars|extended) .. (warranty|service contract)',
    '(irs|social security|student loan|medicare|interest rate|credit card debt|debt relief|tax relief|timeshare|cruise|employee retention|erc|ppp|covid relief)',
  ],
  pitch: [
    'your (electric|electricity|power|energy|phone|internet|gas) (bill|rates|service|provider|account)',
    '(call center|answering service|receptionist service|overnight answering|marketing firm|rank (higher|on|first)|on google|home service companies)',
    '(internet service|business internet|wifi|fiber|get more (jobs|calls|customers|leads|work)|free leads|exclusive leads|business listing|your listing|processing|financing program|customer financing|business insurance|insurance)',
    'more (customers|clients|jobs|calls|business|work|leads|sales|traffic)',
    'credit card (machine|machines|terminal|reader)',

    '(logo|banner|little league|team shirts|calendar ad|office cleaning|janitorial|tax credit|tax credits|grant|fuel|telecom|business phone|phone lines|work trucks|used trucks|scrap|ad renewal|renewal|gift cards|employees benefits|ppe|towel service|coffee service|water delivery|security cameras|alarm system for|dispatch software|fill (up)? (your|their) schedule)',

    '(insurance|fund|software|magazine|leads|magnets|signs|demo|website|commercial electric|electric account|payroll|local business funding|business funding|merchant account)',

    '(seo|search engine|google (listing|profile|business|ranking|ads|maps|rank|page)|first page|page one|website|web site|websites|web design|online presence|leads|lead generation|reviews|five star|marketing|advertising|ad campaign|facebook ads|social media|branding|funding|capital|line of credit|business loan|loan|merchant|credit card (processing|rates|fees|machine|terminal)|card (processing|reader)|processing (fees|rates)|payroll|bookkeeping|answering service|call center|virtual assistant|phone (provider|system|service|carrier|lines)|internet provider|energy (bill|rates|rate|supplier|costs)|electric (rates|bill|supplier)|electricity (rates|bill|supplier)|workers comp|health plan|health insurance|group plan|liability insurance|insurance (rates|quote|policy|plan)|fleet (cards|insurance|tracking|vehicles|program)|fuel cards|gps|uniforms|floor mats|software|crm|app|scheduling software|directory|yellow pages|chamber|toner|copier|office supplies|solar|billboard|radio (ad|spot)|magazine|mailers|coupon book|truck wraps|promotional|giveaway|sponsor~|fundraiser|donation|donate|charity|benevolent|survey|poll|vote|campaign|business owners|offer)',
    '(yelp|angi|angies|homeadvisor|thumbtack|groupon|valpak|google|facebook|nextdoor|porch|networx|verizon business|comcast business|adp|paychex|square|clover|paypal)',
  ],
  offers: [
    '(do you want|want|wanna|would you like|ready|looking|trying) to (rank|grow|get (more|found)|save|show up|increase|boost|cut|lower|win|book more|advertise|sell)',
    '(you|youre|you are|you may be|might be|could be) (overpaying|paying too much|losing (money|customers|jobs|leads)|missing (out|calls|jobs)|leaving money)',
    '(we|i) (can|will|could)? (answer|handle|manage|build|design|run|take care of|set up|buy|print|wrap) (your|old|used)',
    '(book|win|land|close) more (jobs|work|calls|customers|business)',
    '(show|walk|tell) you (our|how|about|what|a|through)',
    '(we|i|who|that|company) (help|helps|work with|works with|partner with|partners with|specialize|specializes|assist|assists) .. (contractors|businesses|companies|owners|shops|plumbers|electricians|roofers|trades|you)',
    '(have|got|spare|take|need|love|like) .. (few|five|ten|fifteen|two|couple|quick) (of)? (minutes|minute|seconds)',
    '(we|i) (can|could) (lower|cut|reduce|save|beat|drop|boost|double|increase|get you)',
    '(who|whos|person|one) .. (handles|handle|decides|makes decisions|makes the decisions|in charge of|manages|takes care of) .. (your|the|insurance|internet|phones|marketing|payroll|advertising|website|it)',
    '(interest|interested) you in',

    '(introduce|introducing) (our|my|you|myself|ourselves|a new)',
    '(we|i) (buy|purchase|lease|finance|clean|cater|print|publish)',
    '(looking|wanting|willing|want) to (sell|buy|trade in|lease|switch|expand|grow)',
    '(offering|offer) (free|a free|you|discounted|quotes|new)',
    '(qualify|eligible) for',
    '(put|place|get|feature|list) your (logo|business|company|name|ad)',
    '(could|can) be (getting|saving|making|earning)',
    '(brief|quick|short) (survey|question about your|call to introduce)',
    '(lower|reduce|cut|beat) what (you|youre)',

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
    '(internet|phone|electric|insurance|payroll|marketing|advertising|it|merchant|cleaning) .. (there|at your|for your|for the (business|company|shop))',
    '(in your (area|neighborhood|industry|field)|small businesses|local contractors|service companies|whoever makes|makes the decisions|decision)',

    '(your (business|company|shop|fleet|employees|listing|website|google|account with|industry|competitors|reviews|marketing|trucks)|business owner|owner of the (business|company)|owner or manager|person (in charge|who handles|responsible)|decision maker|contractors|plumbers like|companies like|contractors like|businesses like|guys like you|home service|home services|service companies|local (businesses|companies|business|company)|small (business|businesses)|whoever handles|whoever is in charge|speak(ing)? (to|with) the (business )?owner (about|of|regarding))',
  ],
  'company-speaks': [
    '(were|we are|i work (with|for|at)|i own|i run) (a|an) ',
    '(company|shop|yard|store|office|house|counter|plant) here',
    '(from|at|with) [a-z]+ (supply|supplies|distributors|wholesale|rentals|equipment)',

    '(this is|its|im|hi its|hey its) .. (from|with|at|over at|calling from|down at|here at|here from|here with) (the|a)? [a-z]+',
    '(calling|call|reaching out|phoning) (you)? (from|on behalf of|with|for) ',
    '(im|i am) (with|from) (the|a)? ',
    '(accounts (receivable|payable)|ar department|credit department|collections|your (rep|sales rep|account rep|account manager|salesman)|customs broker|dispatch at|billing department at)',
  ],
  // Who supplies.
  'supply-house': [
    '(porta potty|port a potty|portable toilet|sign (guy|shop|company)|print shop|machine shop|pipe yard|paint store|body shop|tire place|locker|shed company|fence supply|steel yard|stone yard|uniforms)',

    '(ferguson|winsupply|win supply|hajoca|johnstone|grainger|graybar|watsco|rexel|fastenal|home depot|lowes|menards|sherwin|abc supply|beacon|siteone|united rentals|sunbelt|baker distributing|gemaire|city electric|ced|sherwin williams|moore supply|consolidated|acme)',
    '(supply house|supply|supplies|supply company|supply counter|parts counter|parts house|parts department|parts store|parts warehouse|parts place|distributor|distributors|distribution|wholesale|wholesaler|lumber yard|lumberyard|warehouse|will call|equipment rental|tool rental|rental (place|company|yard|center)|tile shop|glass shop|machine shop|fabricator|manufacturer|factory|mill|nursery|quarry|concrete (plant|company)|dealership|tire shop|the shop|auto shop|fleet shop|uniform (company|service)|dump|landfill|freight|trucking|carrier|lennox|trane|rheem|goodman|kohler|moen|bradford white|rinnai|navien|genie|chamberlain|gaf)',
    '(ups|fedex|usps|dhl|amazon|courier|delivery (driver|guy|service)|freight (company|driver)|trucking company)',
  ],
  supplies: [
    '(igniter|igniters|disconnects|valve|valves|coil|coils|motor|board|boards|breakers|wire|fixtures|faucets|filters|thermostats|shingle|bundles)',
    '(van|vans|fleet|vehicle|restock|tires)',

    '(order|orders|delivery|deliver|deliver~|shipment|shipping|package|pallet|crate|dumpster|roll off|po|po number|p o number|purchase order|invoice|return|returns|back order|backorder|backordered|back ordered|pickup|pick up|samples|sample|price sheet|price list|pricing sheet|price increase|catalog|core|cores|credit memo|account|statement|materials|load|loads|truck|trailer|excavator|lift|rental|equipment|condensers|fittings|flanges|water heaters|furnaces|compressor|part|parts|shingles|pipe|lumber|concrete|mulch|sod|gravel|tile|panels|unit|units|quote|substitute|discontinued|stock|inventory|shipped|signature|dock)',
  ],
  'your-goods': [
    '(truck|trailer|load|pallet|pallets|delivery|shipment|driver|boxes|crates) .. (outside|out front|here|waiting|at the gate|on site|in the lot) .. (with|of|for)? (your|you|yall)?',
    'where (do you|would you|should i|should we|do yall|you) (want|put|leave|drop|unload) (them|it|this|these|that|your)',
    '(fill|ship|release|process|complete|fulfill|send|split) (your|the|that|this) (po|p o|order|purchase order|shipment|request)',
    'your (po|p o|order number|ticket|account|statement) ',
    '(rental|equipment|machine|trencher|excavator|lift|trailer|scaffold~|generator|compressor|skid steer) .. (is)? (due|overdue|due back|ready|reserved|back today|off rent)',
    '(you|yall|you guys) (ordered|bought|returned|rented|reserved|left) .. (is|are|was|came|on|in|here|ready|back)',
    '(reorder|re order|restock) ',
    '(we|i) have (that|the|those|your) .. (you|yall|your (@tech)) (were|was|wanted|needed|asked|looking|ordered)',
    '(pick up|pickup|collect|swap out|swap|empty) (the|your|our) (unit|dumpster|rental|machine|equipment|toilet|container|trailer|lift|tank)',
    '(overdue|past due|outstanding|unpaid|open) (balance|invoice|account|payment|bill) .. (from|with|at|for|on)',
    '(havent|not|didnt|never) (yet)? (received|gotten|got|seen) (your|a|the) (payment|check|po|order)',
    'part (you|yall|your (@tech)) (brought|dropped|sent)',
    '(loads|load|order|truck) (is|s)? on the (truck|way|road|dock)',

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
    '(are|if|know if|see if|wondering if) (you|yall|you guys|you folks|the company) .. (looking for|needing|need|could use|taking|adding|want) .. (help|hands|guys|workers|helpers|apprentices|anyone|anybody|employees|staff|drivers|techs|installers)',
    '(had|have|scheduled|set up|got|about|for) .. (an|my|the)? interview',
    '(have|got|there) any (openings|positions|jobs|work) ',
    '(drop off|send|email|give|leave|submit|turn in|bring) .. (resume|application)',
    '(get|got|getting) on (with)? (you|yall|your crew|your team)',
    '(ad|posting|listing|post|sign|flyer) (for|about|looking for|saying|that) .. (@trade|help|workers|work|position)',

    '(need|needing|use|want|looking for) (any|some|more|extra) (good)? (plumbers|electricians|techs|technicians|helpers|installers|roofers|drivers|workers|laborers|apprentices|employees|painters|hands|mechanics)',
    '(short handed|shorthanded|short staffed|understaffed)',
    '(need|needs|want|get|find|lost|have) a (job|gig)',
    '(old|experience|license|requirements|qualifications|age) .. (to|have to be|do you need|do you want|required) .. (work|apply|job|position|role)',
    '(work|working) (there|over there|with you|with yall|with you guys|as a sub|as an apprentice)',
    '(sub|subcontract|subcontracting|sub contract) (for|with|out|work)',
    '(felony|background check|drug test)',
    '(used to|have) work(ed)? (for|with) (you|yall)',
    '(used to work|worked) for you',

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
    '(i|ive|i have|he) (do|does|did|done|been doing|worked in|know|been in) (plumbing|electrical|hvac|roofing|landscaping|construction|drywall|carpentry|tree work|pool|concrete|tile|septic|locksmith|pest|appliance) ',
    '(finished|graduated|done with|completed|finishing|in|out of) (trade|tech|vocational|vo tech|hvac|plumbing|electrical|welding) school',
    '(im|i am|ive been|been|hes|my (son|nephew|brother|cousin|friend|husband|daughter|boyfriend|dad) is|my (son|nephew|brother|cousin|friend|husband)) (a|an|doing|in|been)? (licensed|certified|master|journeyman|experienced|union|trained|entry level|retired|commercial|residential|second year|first year|third year|fourth year)? .. (@trade)',
  ],
  'worker-strong': [
    '(certified|licensed|experienced|trained) (in|as|with) ',
    '(available|can start|start|ready to start|ready to work) (right away|immediately|tomorrow|monday|today|anytime|asap|now|next week)',
    '(out of|finished|graduated|graduating|done with) (high|trade|tech|vo tech) school',
    'learn (a|the|some) (trade|trades|business|plumbing|electrical|hvac)',

    '(years|year) (of)? (experience|in the (trade|trades|business|field)|under my belt|as a (@trade)|doing (hvac|plumbing|electrical|roofing|this|construction|landscaping|it))',
    '(my own (tools|truck)|trade school|tech school|vocational|got laid off|been laid off|laid off|just graduated|license (number|in)|masters license|journeyman card|cdl|clean record|hard worker|willing to learn|no experience|(get|getting|break) into (the|a|plumbing|hvac|electrical) (trade|trades|plumbing|business)|learn the trade|good with (my|his) hands|getting out of the (army|navy|military|service))',
  ],
  'seeks-work': [
    '(looking|want|wanting|wanted|interested|hoping|like|love|need|needing|trying|available|ready|searching|seeking|thinking) .. (work|job|position|hired|employment|something|opportunity|opportunities|start|career|trade|trades|hours|switch companies|come over|join|apprentice~|company|shop|on with)',
    '(what|how much) (do you|would you|does it|do yall|do you guys) (pay|start)',
    '(who|where|how|what) .. (resume|apply|application|talk to about (a job|work|hiring)|get (on|hired)|hiring)',
  ],
  // Who meant to call somebody else.
  'wrong-strong': [
    '(hit|pressed|tapped|called|dialed|picked) .. (wrong|other|different) (contact|number|name|button|person|one)',
    '(sorry|oh|oops|excuse me) .. (i was|was) (calling|dialing|trying|looking) (for|to)? .. (the|my|a) ',
    '(this|that|it) (isnt|is not|aint|wasnt) (who|the (person|place|number|one)|where|what) ',
    '(is this|this is|is that) (the (lady|man|woman|guy|person|place|number|one|people|line) (selling|that|who|for|with|where)|where (i|you|we|they)|the front desk|who i think)',
    '(told|said|given|gave me) .. (this|that|was|as) (was|is)? the number for',
    '(youre|you are) not (the|a) .. (are you|right)',
    '(whose|what) (number|phone) is this',
    '(need|want|looking for) the other (one|number)',
    '(wrong) (listing|extension|department|office|store|state|area code|town)',

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
    '(get a hold of|get ahold of|get in touch with|reach|find|track down|get through to|talk with|hear from) ',
    '(is this|isnt this|this isnt|youre not|are you|arent you) (the|a|where)',

    '(is this|this is|isnt this|this isnt|is it|did i (reach|call|get)|have i reached|i reach|trying to (reach|call|get|contact)|trying to get a hold of|looking for|calling for|want to (reach|speak)|meant to (call|reach)|can i (order|get|make|speak|place|reserve|refill)|could i (order|get|make|place|refill)|need to (refill|order|make|pick up)|id like to (order|make|place|refill)|want to (order|make|refill|place)|make a|ask for|thought this was|supposed to be|calling) ',
  ],
  elsewhere: [
    '(credit union|animal shelter|food stamps|social security|cardiology|radiology|oncology|emergency room|maternity|front desk|room service|car tags|license plates|registration|unemployment|benefits office|furniture outlet|store hours|couch|medicaid|housing authority|tax office|department of|water department|electric company|gas company|cable company|impound|probation|visitation)',

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
  'elsewhere-strong': [
    '(connect|transfer|put) (me|us) (to|through to) (room|extension|radiology|pharmacy|admissions|the (ward|nurse|nurses|emergency room|billing office at|maternity))',
    '(large|medium|small|two|three|dozen) .. (pepperoni|pizza|pizzas|wings|tacos|donuts|bagels|roses|burritos|coffees)',
    '(order|ordering|pick up) .. (food|takeout|take out|lunch|dinner|groceries|flowers|cake)',

    '(prescription|prescriptions|a refill|my refill|pepperoni~|pizza|haircut|manicure|pedicure|perm|tee time|table for|library book|flight|movie|movies|showtimes|oil change|book a room|a room for|checking account|debit card|test results|lab results|bus|bus route|meal|burger|fries|tacos|sandwich|large fry|chow mein|egg rolls|my grades|homework|parent teacher|visa application|drivers license|passport)',
    '(hi|hey|hello) (mom|mommy|dad|daddy|honey|babe|baby|grandma|grandpa|sweetie|sis|bro|dude its me|boss)',
  ],
  'rep-speaks': [
    '(at|with|from|over at) (the|your)? (pipe yard|supply house|parts counter|counter|warehouse|supply|lumber yard|rental yard|distributor|wholesaler|factory)',
    'your .. (rep|representative|account manager|uniform company|supplier|vendor|sales rep|distributor|territory manager|account rep|delivery driver|salesman)',
    '(this is|its|im) .. (rep|representative|account manager) (from|for|with|at)',
  ],
  'stock-word': [
    '(out of stock|in stock|sold out|on allocation|lead time|minimum order|tracking number|proof of delivery|loading dock|unload~|packing list|catalog)',
    '(discontinued|back ordered|backordered|on backorder|back order|shorted|substitute|restocking|special order~|will call|freight|lift gate|liftgate|forklift|bill of lading|packing slip|purchase order|credit memo|line card|price increase)',
  ],
} as const satisfies Readonly<Record<string, readonly Phrase[]>>
