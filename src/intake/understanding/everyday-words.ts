import {everydayWordsEs} from './everyday-words-es.ts'

/** Words that are no part of a name: where a name ends, and what "this is ..." and "I'm ..." go on with when no name follows. */
const words = `
a an the and or but so because cause if when then than that this these those there here where what who whom whose which why how
i im ive ill id me my mine we were weve our ours us you youre your yours he hes him his she shes her hers it its they theyre them their
is am are was be been being do does did done has have had having can could will would shall should may might must wont cant dont doesnt didnt isnt arent wasnt
not no yes yeah yep yup nope okay ok sure right correct well oh hi hello hey good morning afternoon evening day night thanks thank please sorry sir maam mam
just about actually really very too also still again now right away soon today tonight tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday
in on at to from of for with by up down out off over under into through around near next across between behind after before since until while during
call calling called caller phone number numbers cell mobile home house work office name names first last middle spelled spell spelling speaking talking reach reached back line
live living lives located address street avenue road drive lane court place boulevard apartment apt unit suite city town
need needs needed needing want wants wanted wanting looking wondering hoping trying having getting going coming doing making using standing sitting waiting locked stuck
urgent emergency urgently important serious problem problems issue issues question quick regarding concerning ridiculous crazy nuts bad worse worst terrible awful unbelievable
water leak leaking leaks pipe pipes burst toilet sink drain sewer heater heat furnace ac air conditioner power electric electrical outlet panel breaker gas smell smoke fire roof ceiling wall floor
door garage lock locks key keys car truck van tree trees bees wasps rats mice bugs pool septic tank fridge refrigerator washer dryer dishwasher oven stove
one two three four five six seven eight nine ten zero time times second third
customer owner tenant renter landlord manager property homeowner neighbor neighbour new returning existing regular somebody someone anybody anyone everybody everyone people person man woman lady guy mom dad mother father wife husband son daughter kid kids baby child
some any all none both each every few many much more most other another same different
like kind sort type maybe probably possibly definitely basically honestly literally
yall guys folks company business service services repair plumber plumbing electrician hvac heating cooling roofing roofer locksmith restoration pest control appliance landscaping
not gonna wanna gotta kinda able unable afraid sick tired scared worried concerned fine great happy glad sad mad upset angry interested available free busy done ready sure
outside inside upstairs downstairs basement kitchen bathroom bedroom attic yard driveway
cold hot wet dry broken dead flooded flooding freezing dripping running spraying gushing
ma'am mister missus miss mr mrs ms dr doctor
it'll let lets see say said says saying tell told asking ask know think guess mean believe hope seems sounds looks appears works worked working
how's ps uh um er hmm huh mm
already never mind bye goodbye careful everything anything something give gives take takes put send sent show help helps keep forget whatever nothing none nevermind tell ask run runs move open close drop pick check fix fixed hold wait stop hang bring leave left come came found find saw see seen heard listen try stay fill turn shut pay paid charge free ballpark rough
alright cool gotcha understood perfect awesome fair enough totally exactly understandable obviously anyway anyways whichever either neither though although however plus instead else even ever almost enough quite rather pretty less least least own such only both whole half part full empty new old big small large little huge long short high low early late later ago once twice always usually sometimes often next first last past present today's yall'll
month months week weeks year years hour hours minute minutes moment sec bit lot lots bunch couple stuff while forever yet till unless without within against along toward towards among per via upon
ask asks need's makes make made sense got gets went gone been seem become became start started starts end ended ends begin began use used uses using buy bought turns turned broke breaks talked spoke called texted emailed heard emails email text texts message machine robot computer person's human real operator representative
talk thing things stuff system agent supervisor god goodness goddammit damn hell
job quote estimate price cost appointment schedule reschedule cancel visit message
`
export const everydayWords: ReadonlySet<string> = new Set(
  `${words} ${everydayWordsEs}`.split(/\s+/).filter(word => word !== ''),
)
