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

none
S hi i'm calling about a problem
L we're hiring a marketing agency can help you rank higher on google
L are you guys hiring
S i need to reschedule my appointment for thursday
U i need to move my appointment today to later
S i have a question about my invoice
S i want to cancel my appointment
`
