/**
 * What callers say, by trade, and how pressing it is: H a hazard, E emergency, U urgent, S standard, L low.
 * Written as a recogniser gives it: lower case, few stops, fillers.
 */
export const corpus = `
plumbing
E uh yeah a pipe just burst in my basement and water is spraying everywhere
E hi there's water just gushing out from under my sink and i can't find where to turn it off
E the water heater let go and it's flooding my whole garage
E my upstairs toilet overflowed and it's raining through the light in the kitchen
E we have sewage coming up in the bathtub
E the toilet's overflowing and won't stop
E water's pouring down the wall
E my washing machine hose broke and there's like two inches of water on the floor
E every drain in the house is backing up
E the basement floor drain is bubbling up with nasty black water
E my sump pump quit and the water's rising
E the ceiling in my dining room is dripping water and it's getting worse
E i stepped out of bed into water there's a leak somewhere and it won't shut off
E the main line outside busted it's like a geyser in my yard
E the supply line to the toilet snapped off and it's shooting water
U the pipe burst but i got the main shut off
U we shut the water off but there was a leak behind the wall
U there's a slow drip under my kitchen sink i've got a bucket under it
U our only toilet is clogged
U we have no water at all in the house
U i think my pipes are frozen nothing comes out
U my water heater is leaking a little from the bottom
U no hot water since this morning
U i've got a leak under the bathroom vanity
S my kitchen sink is draining really slow
S the garbage disposal is jammed
S one of my toilets is clogged we have two others
S the toilet keeps running
S the faucet in the bathroom drips all night
S water pressure's been low in the shower lately
S sump pump makes a weird noise but it's dry
L i'd like a quote on a tankless water heater
L how much would it be to put in a new toilet
L just calling around for prices on a repipe
L i want to get an estimate for a bathroom remodel
L do you guys install water softeners
H it smells like gas by my water heater
H i hear hissing by the gas meter
H there's water dripping onto the breaker panel
H my ceiling is bulging down and looks full of water
H we smell rotten eggs in the kitchen
E hey so um i came home and there's water all over my kitchen floor and it's still coming out from the dishwasher line
E help there's water shooting out of the wall
E my kid flushed something and now the toilet is running over onto the floor and i can't stop it
E the shutoff valve broke off in my hand and water is going everywhere
E i have like a river running through my basement
E yeah the hot water heater burst
H water is coming out of my ceiling fan
E i got brown water coming up out of my shower drain when i flush
E pipe froze and then it burst
E the neighbor downstairs says water is coming into her unit from mine
E my bathroom is flooding
E there's a ton of water coming in through the basement wall
E the faucet handle came off and i can't shut the water off
E our restaurant kitchen drains are all backed up we have customers
U i noticed a wet spot under the sink and the pipe is dripping
U hi we got a small leak by the water heater
U we don't have any water coming out of any of the faucets
S i need somebody to snake my bathtub drain
S my shower handle is loose
S the toilet runs every few minutes
S the tub takes forever to drain
L can you give me a rough idea what a garbage disposal replacement runs
L i'm getting bids on a sewer line replacement
L do you do free estimates on tankless
S hi my name is bill and i got a question about my bill
L my company helps plumbers get more leads online
S i'm returning a call from your office
S no emergency or anything just a leaky faucet
S it's not urgent but my toilet handle broke
L hi there just wondering what you'd charge for a faucet install
S the water bill has been really high lately
S no there's no leak i just need the sink unclogged
L i'm remodeling and want to move a gas line for a new stove can i get a quote
S my gas bill is killing me i want the water heater checked
S we had a leak last year and it was fixed i just want a quote for a new faucet
S the smoke alarm is fine i just need a drain cleaned
E um my my toilet it just keeps overflowing like it won't quit
E theres a leak in the ceiling its coming down pretty good now
E water heater just blew and there's hot water all over the garage
E we got a busted pipe under the house and its just running
E my kitchen's under water
E i turned on the outside spigot and now water's pouring out behind the wall inside
E there's raw sewage in my basement
E somethin's wrong every time we flush it comes up in the tub
E the dishwasher line came loose and water is going everywhere i don't know how to turn it off
E i can hear water running in the walls and the floor's getting wet fast
E a pipe froze and split and it is raining in my basement
E the washer's overflowing onto the floor right now
E it's like a waterfall coming down my stairs
E the angle stop broke and i can't get the water to stop
E sewer's backing up into the floor drain in the laundry room
U water's dripping from the pipe under my sink i put a bowl under it
U the shutoff under the toilet is seeping a bit
U we turned the water off at the street because a pipe broke
S my toilet won't stop running
S kitchen faucet's leaking at the base
S the shower drain's slow
S water takes forever to get hot
S it's not an emergency but my bathtub is clogged
L price on replacing a fifty gallon water heater
L what's your hourly rate
L thinking about redoing my bathroom and want a bid
S no flooding or anything i just got a drippy faucet
S my neighbor had a flood last year so i want somebody to check my pipes
H i think there's a gas leak
H my stove's hissing and it stinks like propane
H there's water coming out of the light fixture
E okay so i hit a pipe with a nail and now it's spraying me
E yeah hi the toilet tank cracked and it's emptying all over the floor
E i got water coming up out of the ground by my foundation and into the basement
E our bathroom upstairs is leaking into the kitchen below and it's not slowing down
E the valve handle just spins and the water won't turn off it's filling the tub
E i woke up and the whole first floor's soaked
E the main drain's clogged and everything's coming back up
E poop is coming out of the floor drain
E there's so much water coming in i don't know what to do
E my boiler's dumping water all over
E water's literally shooting up from the yard
E the garbage disposal is leaking all over the place and it won't stop
H there's a hissing sound and it smells like gas in the utility room
H the gas man said there's a leak in my line and i smell it still
H my basement's flooded and the water's touching the outlets
H i'm getting shocked when i touch my faucet

hvac
U my furnace won't start
U we've got no heat
U the ac quit last night it's blowing warm air
U the house is freezing the heater isn't coming on
U heat pump's dead
U our boiler went out
E no heat and i have a newborn in here
E my furnace is out and it's below zero outside
E the air conditioning died and my mother is ninety and it's a hundred degrees
H heater's out and my grandmother is on oxygen
E the ac in the attic is leaking through my ceiling
U there's water all around my furnace
S my ac unit is frozen over with ice
S it's making a loud banging noise when it kicks on
S the thermostat screen is blank
S one bedroom is always cold
S weak airflow from the vents
L i want to schedule a tune up before winter
L how much for a new furnace
L i need a second opinion on a replacement quote
L do you do duct cleaning
H my carbon monoxide detector is going off
H the furnace smells like gas
H there's smoke coming out of the vents
H i smell burning plastic from the furnace
H everyone in the house has a headache and the furnace is running
H the co alarm went off twice tonight and we feel dizzy
H there is a strong gas odor near the furnace
H carbon monoxide detector's been beeping nonstop four beeps at a time
H my husband passed out and the furnace is running
U the heat's not working in our house
U it's eighty five in my house and the ac isn't doing anything
E it's ninety six degrees in the house and my baby is here ac is dead
E no heat pipes are gonna freeze my dad is eighty seven and it's five below outside
U we woke up to a cold house furnace is dead
U furnace keeps clicking but never lights
U the upstairs unit isn't cooling at all
S my ac trips the breaker
S makes a squealing noise on startup
S vent in the bedroom barely blows
L need my furnace serviced for the season
L what's a ballpark on a four ton system
L we're shopping for a heat pump
S carbon monoxide detector chirps once a minute i think it's the battery
S can you install a carbon monoxide detector
S gas fireplace pilot won't stay lit
L i want to convert from oil to gas
U got no heat in here
U my furnace went kaput
U air's not working
U ac stopped blowing cold
E no heat with a two week old baby
E furnace died it's like forty degrees inside and my husband has cancer
H the co detector keeps going off
H my heater's smoking
H burning electrical smell when the furnace runs
S the furnace is cycling on and off
S thermostat says low battery and won't change
L annual maintenance please
L do y'all finance new systems
S my heat works but the upstairs is cold
U it smells a little dusty but i changed the filter my thermostat is broken
H the alarm on the wall says carbon monoxide
H my furnace has flames shooting out the front
H i think there's carbon monoxide we all have headaches
H smoke's pouring out of the air handler
E heat's been out since yesterday and we have a six month old and it's twenty below
H my ac's down and my husband's on dialysis it's a hundred and four
E no heat and my mom's eighty nine

electrical
H there's sparks coming out of the outlet
H my breaker panel is buzzing and it's hot
H i smell something burning behind the wall
H i got shocked touching the light switch
H a tree knocked the power line down in my yard
H the outlet is melted and black
H smoke's coming out of the panel
H i get a tingle when i touch the kitchen faucet
H the meter got ripped off the house in the storm
H water's running into my electrical panel
E half my house has no power
E the lights get super bright and then dim
E my whole house is out but the neighbors have power
E lightning hit the house
E we lost power to the entire house
U my breaker keeps tripping and won't reset
U all the lights in the house are flickering constantly
S one outlet in the bedroom is dead
S the gfci in the bathroom keeps tripping
S the light in the hallway flickers when the fridge kicks on
S the smoke detector is chirping
L i want to get a quote for an ev charger
L how much to upgrade my panel to two hundred amps
L i need a ceiling fan installed
L looking to put in recessed lights
H there was a loud pop and now there's smoke from the outlet
H the light fixture is dripping water
H i can hear a crackling sound in the wall behind the switch
H my outlet's hot to the touch
H there's a wire hanging down in my backyard
H my son stuck something in the socket and got electrocuted
H the breaker box is making a sizzling noise
H smells fishy near the panel
E power's out in half the rooms
E we have no electricity and my neighbors do
U the main breaker trips every time i turn it back on
S two outlets in the kitchen quit working
S my porch light won't come on
S ceiling fan wobbles
L generator install quote please
L can someone come add some outlets in my garage
S my car's spark plugs aren't the problem it's the garage outlet
S i got a dead outlet
H there was a big flash and sparks from my panel
H smoke is coming from behind the dryer outlet
H my lights are buzzing and the switch is hot
H somebody got electrocuted
H a wire came down across my driveway
H i smell burning and the outlet is discolored
E we lost power in half of our house
E half my lights are super dim and the other half are really bright
U breaker keeps popping i can't get it to stay on
S bathroom outlet quit working
S my doorbell doesn't work
L i bought a tesla need a charger put in
L quote to rewire an old house
S my generator needs service no there's no smoke or anything
H my wall outlet just caught on fire
H the panel is smoking
H there are live wires hanging off the house
H i touched the dryer and got a nasty jolt
H i hear popping from the breaker box and smell something burnt
H our meter box is hanging off the wall
H the wires in the attic are sparking
E only half of my lights work and some are flickering really bright
E the whole house went dark and everyone else on the street's fine

roofing
E water is pouring in through my roof
H a tree fell on my house and there's a hole in the roof
E the wind ripped part of my roof off
E it's leaking in three different rooms
H the roof is creaking under all this snow
E i can see the sky through my attic
H my ceiling is sagging and about to come down
H a huge oak crashed through the roof and there's wires down
U i've got a drip in the living room when it rains i have a bucket under it
U the roof's leaking around the chimney
U we need a tarp on the roof before the rain tonight
U ice dam is leaking into the bedroom
S i lost a few shingles in the wind last week
S there's an old stain on the ceiling i want looked at
S my gutters are falling off
S some flashing is loose
L i need a roof inspection for a home sale
L how much for a new roof
L i'd like an estimate on replacing my shingles
L insurance wants a quote for hail
E rain's coming in through the ceiling in two bedrooms
E half my roof is gone
H a limb punched through the roof
U roof leak above the bathroom every time it rains
U ceiling in the hall has a wet spot that's growing
S some shingles in my yard after the storm
S chimney flashing looks bad
L i'm selling my house and need a roof certification
L how long does a roof replacement take and what's it cost
S last winter we had a leak and there's still a stain
E it's pouring inside my house the roof is leaking everywhere
E storm took the roof off my back porch room and it's raining in
H the roof caved in
U got a leak by the skylight dripping in a pot
U tarp blew off and more rain's coming tonight
S some shingles came off in the storm
S downspout fell off
L need an estimate for a full replacement
E there's water running down the inside of my walls from the roof
E tornado took half my roof
H a tree went through our bedroom ceiling
E skylight blew out and rain is dumping in
H my living room ceiling's about to collapse

garage-door
E my garage door is hanging off the track
E the cable snapped and the door's crooked
E i backed into the door and it's leaning
H the garage door came down on my husband and he's pinned
H my kid is stuck under the garage door
U heard a loud bang and now the door won't open
U the spring broke and my car is stuck inside
U my garage door won't close
U the door's stuck open and everything's exposed
U the torsion spring snapped
S the remote stopped working
S the keypad doesn't work anymore
S the sensor light keeps blinking
S it's really noisy when it opens
S one of the panels got dented
L i want a price on a new garage door
L just need a tune up on the door
E door fell off the tracks and it's half hanging
U my door will not go up and i'm late for work the car's inside
U garage won't shut all the way
U spring popped
S opener hums but nothing happens
S lost the remote
S door squeaks real bad
L looking at getting two new doors
H my dog is pinned under the garage door
E my door came off the rollers and it's about to fall
E cable broke the door is hanging by one side
U door won't go down all the way
U big bang in the garage and now it won't lift
U can't get my car out door's stuck
S garage door opener isn't responding to the remote
S door makes an awful grinding noise
L how much for a sixteen foot insulated door
E the door jumped the track and it's hanging over my car
H garage door came down on my daughter's leg
E the big spring cable let go and the door is crooked and swinging

locksmith
H my baby is locked in the car
H my toddler locked himself in the bathroom and can't get out
H my dog is locked inside my car and it's hot
H someone's trying to break in right now
E i'm locked out of my car on the side of the highway by myself
E i locked myself out and the stove is on
E i'm locked out it's midnight and freezing and i'm alone
U i'm locked out of my house
U locked my keys in my car at the grocery store
U somebody broke in last night and the door won't lock
U my purse got stolen with my keys in it
U i'm locked out with my toddler we're on the porch
U i lost my only car key and can't drive home
S the key broke off in the lock of the shed
S i need to rekey the house we just moved in
S my deadbolt is sticking
S i need a copy of a key
L how much to rekey five locks
L can i get a quote for a smart lock
H my grandson is in the car and the keys are locked inside
H i locked my baby in the car
U i'm standing outside my apartment i left the keys inside
U keys locked in the trunk
U my house got broken into i need the locks changed tonight
E i'm stranded at a gas station locked out of my truck and it's dark
S i want the locks changed my tenant moved out
S my key is hard to turn
L what would it cost to make a key fob
S locked out of my safe
H my two year old is locked in the car right now
H i accidentally locked my kid in the vehicle
U i got locked out of my apartment
U my keys are in my car and it's locked
U someone broke into my shop the front door lock is busted
E i'm locked out of my car on the freeway shoulder
S want to get my locks rekeyed
U how much do you charge for a lockout
S need extra keys made
H my car locked itself with my baby inside
H my four year old is stuck in the bathroom and the lock is jammed
H my ex is outside trying to kick the door in
E i locked myself out with dinner on the stove
E i'm stuck outside in the snow no shoes locked out by myself

restoration
E my basement is flooded and it's still coming in
E we've got sewage all over the basement floor
E a pipe burst upstairs and there's standing water everywhere
E the river came up into the house
E a car drove into our living room and there's a hole in the wall
H there's water up to the outlets in the basement
H my ceiling is caving in from the water
U the dishwasher leaked this morning and the floor is wet but it's stopped
U we had a kitchen fire it's out now there's soot everywhere
U the carpet is soaked from last night we shut it off
S there's a musty smell in the basement from a leak last month
S i found mold behind the shower
S we had some wet carpet last week and now it smells
L i have a question about my insurance claim estimate
L do you store furniture
E toilet overflowed upstairs it's coming through the ceiling right now
E our office sprinkler line broke there's three inches of water
H the flood water is up to the electrical outlets
U water heater leaked overnight the carpet's all wet we turned it off
S basement smells like mildew
S there's black mold in my closet
E the creek flooded and there's mud and water in my first floor
E there's six inches of water in my basement and it keeps rising
E sewage backed up through our basement drain
E sprinkler head went off flooding the third floor
U washing machine overflowed this morning we mopped up but the floors are wet
U smoke damage from a stove fire yesterday
S think i've got mold in the crawl space
S musty odor after a leak two months ago
U what would an estimate cost for water damage
E our ceiling's pouring water from the apartment above
E we've got a foot of sewage in the crawl space and it's coming up the drain
E the storm flooded our first floor
H there's standing water around the electrical panel

pest
H my son got stung and his face is swelling
H there was a bat in my bedroom when i woke up
H my toddler ate rat poison
H i got bit by a raccoon
E there's a wasp nest inside my house
E a swarm of bees at the daycare door
E i'm allergic and there's a hornet nest right by my front door
U there's a big hornet nest on my porch
U there's a snake in my laundry room
U i've got a raccoon in my attic
U termites are swarming in my living room
U i've got bed bugs and guests are coming this weekend
U we've got roaches in our restaurant kitchen
U there's mice in the baby's room
S i saw a mouse in the garage
S we've got ants in the kitchen
S i think i have bed bugs
S there's roaches in my apartment
S spiders all over the basement
L how much for quarterly service
L i need a quote on a termite bond
L do you do a mosquito plan
H my wife got stung by bees and she can't breathe
H found a bat in my daughter's room this morning she was sleeping
E yellow jackets are coming into my living room through the wall
U wasps nest right over the front door
U there's a squirrel running around my living room
S ants everywhere in my kitchen
S i keep hearing something scratching in the attic
S got fleas from the dog
L want to set up a quarterly plan
S i'm terrified of spiders and there's one in the tub
S bed bug bites i think
H my daughter got stung by a wasp and her throat is swelling up
H a bat was flying around our bedroom while we slept
H my dog ate some rat poison
E there's hundreds of bees inside my living room
U hornets nest right above the front door
U there's a snake in my garage
U we have a rat problem in our restaurant
S mice in the attic
S ants all over the place
S cockroaches in my kitchen
L need a quote for termite treatment
L interested in monthly pest service
H my husband got stung like ten times and he's having trouble breathing
H the baby woke up and there's a bat in the nursery
H my kid put mouse poison in his mouth
E bees are pouring into our kitchen from the vent
H got bit by a copperhead

appliance
E my washer is flooding the laundry room
E the dishwasher's pouring water all over the kitchen
H my fridge died and i have insulin in it
H i smell gas by my stove
H my dryer is smoking
H there's sparks coming out of the microwave
H the dryer smells like something's burning
U my refrigerator isn't cooling and the food's going bad
U freezer stopped working
U the dishwasher leaked but it's stopped now
S the oven won't heat up
S my dryer isn't heating
S the washer won't spin
S the dishwasher leaves the dishes dirty
S ice maker quit making ice
S burner on the stove won't light
L i need a dishwasher installed
L can you haul away an old fridge
L what do you charge to hook up a gas dryer
E washing machine overflowed and water won't stop coming
U my freezer is thawing out
U fridge is leaking on the floor
H there's flames coming out of the dryer
H my oven caught fire
S my stove won't turn on
S the dryer squeals
S washer is shaking like crazy
L install a microwave over the range
S dryer takes three cycles to dry clothes
E dishwasher is flooding the kitchen
U our fridge quit and everything's thawing
U freezer isn't freezing
U washer leaking water underneath
H smoke coming from my dryer
H i smell gas when i turn on the oven
S dryer won't turn on
S dishwasher won't drain
S microwave's dead
L install a new range
H flames came out the back of the dryer
H the stove smells like gas even when it's off
E the fridge line burst and it's flooding my hardwood floors
E washing machine won't stop filling and it's all over the floor
H my microwave is sparking and smoking

landscaping
H a tree fell on the power line
H there's a branch on the wires
H we hit a gas line digging a fence post
H a tree is on the cable line
E a big limb is hanging over my front door about to fall
E a tree fell on my car
E a tree came down on my garage
U a tree's leaning after the storm and the roots are coming up
U a tree fell across my driveway
U my sprinkler line broke and it's gushing water
S there's a dead tree close to the house
S my sprinkler heads need adjusting
S i need a yard cleanup
L i need a tree trimmed
L how much to grind a stump
L i'd like an estimate for a patio
L quote for weekly mowing
H tree limb took down the wires to my house
H tree just fell on my neighbor's roof
E giant branch snapped and it's dangling over the kids swing set
U storm knocked a tree across my driveway
L three pine trees taken down
L need my hedges trimmed
S grass needs cutting it's pretty long
L how much for mulch delivered and spread
H there's a tree down on the electric wires
H a tree fell onto my house last night
E big tree limb is about to fall on my roof
U tree fell over it's blocking the road
U irrigation valve stuck on it's flooding the yard
L need some trees removed
L price for lawn mowing every week
S my sprinklers aren't working
H backhoe hit a gas line and it's hissing
H the wind knocked branches into the power lines and they're arcing
E a huge tree split and it's leaning right over my kids' bedroom
E tree's laying on my roof

septic
E sewage is backing up into my house
E the septic tank lid is broken and my kids play there
E the septic's backing up into the shower
E the ground caved in over the tank
H my dog fell in the septic tank
H somebody fell into the septic
U the septic alarm is going off
U there's sewage pooling in my yard
U all my drains are slow and gurgling
S there's a smell outside by the tank
S the aerator pump isn't running
L i need my tank pumped out
L need a septic inspection for a home sale
L how much to pump a thousand gallon tank
E there's poop water coming up in my tub
U red light on my septic panel
U my yard's all soggy over the drain field and it stinks
U toilets are gurgling all over the house
E lid on my tank caved in
L time to get the tank pumped it's been three years
L when should i get my septic pumped how much do you charge
H my kid fell in the tank
E sewage coming up through the shower drain
E our septic is backing up in the basement
H there's a big hole opened up where the septic tank is
U the alarm on my septic's been beeping
U there's standing sewage over my leach field
S bad smell coming from the septic area outside
L need to get pumped it's been four years
E toilets are overflowing with sewage into the hallway
H i almost fell in the septic lid's rusted through
H my little boy fell in the septic tank
E sewage is coming out of the shower and both toilets

pool
H i got a tingle in the pool when i touched the light
H a kid is at the bottom of the pool
H i mixed the chemicals and there's a cloud and i'm coughing
H the pump is sparking
H it smells like gas by the pool heater
U the pool gate won't latch and i have little kids
U the pool is losing an inch of water a day
U the pool pump is dead
U the pool's green and we have a party saturday
E the pool's leaking into my neighbor's basement
S the water's cloudy
S my pool heater isn't working
S the pool cleaner is stuck
L i want to get the pool opened for the season
L how much for weekly service
L quote for resurfacing
H people are getting shocked in the pool
H something with chlorine gas my eyes are burning
U pool fence fell down and i've got a two year old
U water line to the pool broke and it's flooding the yard
S my pool turned green
S heater won't fire
L close the pool for winter
U pump is screaming loud
L how much to drain and acid wash
H my kid got shocked by the pool light
H somebody's at the bottom of the pool not moving
U our pool pump won't turn on
U my gate to the pool doesn't latch and we've got toddlers
U pool's leaking bad losing like two inches a day
S pool is cloudy
S filter pressure is high
L pool opening price
L thinking about getting a heater for the pool
H my hand tingles when i touch the pool ladder
H a child went under and isn't breathing
H my pool guy mixed acid and chlorine and he's coughing bad
E pool line burst and the water's running into our basement
H smoke is coming from the pool pump

none
S hi i'm calling about a problem
L we're hiring a marketing agency can help you rank higher on google
L are you guys hiring
S i need to reschedule my appointment for thursday
U i need to move my appointment today to later
S i have a question about my invoice
S i want to cancel my appointment
`
