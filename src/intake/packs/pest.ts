import type {Pack} from './pack.ts'

export const pest: Pack = {
  trade: 'pest',
  jobs: [
    {
      id: 'stinging-insects-inside',
      label: 'stinging insects inside, or somebody allergic',
      urgency: 'emergency',
      says: [
        '(bee|bees|wasp|wasps|hornet|hornets|yellow jackets|yellowjackets) & (into the house|in the house|into my house|inside|vent|fireplace|coming out of the (wall|ceiling|vent|light)|pouring out|all over the (bedroom|kitchen|living room|room))',
        '(bee|bees|wasp|wasps|hornet|hornets|yellow jackets|yellowjackets|swarm) .. (in|into|inside|through) (my|our|the|a) (house|home|kitchen|bedroom|living room|bathroom|nursery|office|store|apartment|dining room|den|classroom|vent|wall|walls|hallway|basement)',
        '(bee|bees|wasp|wasps|hornet|hornets|yellow jacket|yellow jackets|yellowjackets|yellowjacket|swarm|nest|hive|killer bees) & (inside|in my (house|bedroom|kitchen|wall|walls|living room|attic|home|apartment|bathroom)|in the (house|bedroom|kitchen|wall|walls|living room|home|bathroom|classroom|nursery|baby)|in our (house|home|bedroom|kitchen|attic|wall|walls)|allergic|epipen|epi pen|daycare|day care|school|playground|stung|stinging|attacking|attacked|anaphyla~|coming into|getting into|getting in|coming in)',
        'abejas .. (dentro|casa|adentro)',
      ],
      unless: [
        '(stung|sting) .. (yesterday|last|earlier|fine|ok|okay)',
        '(its|hes|shes|im) (fine|ok|okay) now',
        '(nobody|no one|not) .. (stung|allergic|attacking)',
        '(allergic) to (cats|dogs|dust)',
        'stung (last|a few|two|years)',
        'spelling bee',
        '(go|goes|walk~) to school',
      ],
    },
    {
      id: 'stinging-insects',
      label: 'stinging insects by the house',
      urgency: 'urgent',
      says: [
        '(nest|hive) .. (mailbox|door|porch|play|swing)',
        '(bee|bees|wasp|wasps|hornet|hornets|yellow jacket|yellow jackets|yellowjackets|swarm|beehive|hive|wasp nest|hornet nest|hornets nest) & (door|doorway|porch|entrance|window|deck|patio|swarm~|huge|big|giant|kids|play|swing|front|mailbox|eaves|roof|garage|thousands|hundreds|aggressive|house|nest|tree|soffit|siding|gutter|shed|ground)',
        '(bee|bees|wasp|wasps|hornet|hornets|yellow jackets|yellowjackets|swarm)',
        '(abejas|avispas|avispero)',
      ],
      unless: [
        '(stung|sting) .. (yesterday|last|fine|ok)',
        '(scared|afraid|terrified) .. (bees|wasps|hornets|yellow jackets)',
        '(out back|back fence|by the fence|far from|end of|away from|back of|edge of|corner of) .. (house|yard|property|lot)',
        '(wasp|wasps|bee|hornet|hornets|bees)? (nest|hive|wasps|bees|hornets) .. (out back|back fence|the fence|shed|far from|end of|away from|back of the (yard|property)|back fence|edge of)',
        'spelling bee',
        'bees wax',
      ],
    },
    {
      id: 'wildlife-inside',
      label: 'wild animal inside',
      urgency: 'urgent',
      says: [
        '(squirrel|squirrels|raccoon|raccoons|racoon|racoons|possum|possums|skunk|skunks|bat|bats|birds|snake|snakes) (is|are|got|get|have|has)? (in|into|inside|up in) (the|my|our) (attic|wall|walls|chimney|ceiling|crawl space|house|basement|garage|vents|roof)',
        '(snake|raccoon|racoon|squirrel|possum|opossum|skunk|bat|bird|animal|critter|rat|fox|coyote|groundhog|lizard|iguana|alligator|gator|bats|squirrels|raccoons|snakes|chipmunk|armadillo|copperhead|rattlesnake) .. (in|inside|got in|came in|loose|running around|fell|down|trapped|stuck|behind|under) .. (house|home|kitchen|bedroom|living room|bathroom|basement|attic|garage|chimney|wall|walls|fireplace|toilet|vent|ceiling|room|dryer vent|crawl space|laundry|closet|apartment|sink|store|office|my|the|our)',
        '(theres|there is|found|saw|got|have|see) (a|an|some)? (big|huge|giant|live|baby|dead)? (snake|raccoon|squirrel|possum|opossum|skunk|bat|rattlesnake|copperhead|alligator)',
        '(snake|raccoon|squirrel|skunk|rattlesnake|copperhead)',
      ],
      unless: [
        '(squirrel|squirrels|raccoon|raccoons|possum|skunk|animals) (is|are)? (in|around|near) (the|my|our) (yard|garden|trash|tree|trees|driveway)',
        '(bat|bats|raccoon|squirrel|skunk|snake|possum) .. (outside|yard|tree|garden|fence|trash|barn|shed|street|under (the|my|our) (deck|porch|shed))',
        '(baseball bat|snake the drain|pipe snake)',
      ],
    },
    {
      id: 'termite-swarm',
      label: 'termites swarming',
      urgency: 'urgent',
      says: [
        'termite~ & (swarm~|flying|wings|everywhere|inside|coming out|window|windowsill|hundreds|thousands|crawling|all over)',
        '(flying ants|winged|swarmers) .. (inside|house|window|everywhere|coming)',
      ],
    },
    {
      id: 'bed-bugs-pressing',
      label: 'bed bugs, pressing',
      urgency: 'urgent',
      says: [
        '(bug|bugs|bites|bitten|welts) & (mattress|bed|sheets|box spring|couch|headboard)',
        '(bed bug~|bedbug~|chinches) & (guest~|arriving|coming|many bites|so many bites|covered|eaten|infest~|everywhere|hotel|motel|nursing|assisted|care home|airbnb|kids|baby|daughter|son|all over|rash|welts|hundreds)',
      ],
    },
    {
      id: 'roaches-business',
      label: 'roaches in a food business',
      urgency: 'urgent',
      says: [
        '(roach~|cockroach~|cucarachas) & (restaurant|kitchen line|customers|health inspect~|health department|cafe|bakery|diner|food|bar|deli|inspection|store|hotel|daycare|school)',
      ],
      unless: ['(my|our|the|home) kitchen'],
    },
    {
      id: 'rodents-pressing',
      label: 'rodents with children or in a food business',
      urgency: 'urgent',
      says: [
        '(rat|rats|mouse|mice|rodent~|ratas|ratones) & (baby|babies|toddler|kids|children|crib|newborn|restaurant|bakery|cafe|daycare|school|nursing|food business|customers|health inspect~|health department|infest~|bit)',
      ],
    },
    {
      id: 'rodents',
      label: 'rats or mice',
      urgency: 'standard',
      says: [
        '(rat|rats|mouse|mice|rodent~|droppings|ratas|ratones|gnawing|scratching (in|noise~|sound~)|something .. (attic|walls|wall|crawl space)|noises in the (attic|wall|walls))',
        '(hear|hearing) .. (attic|walls|wall|ceiling)',
      ],
      unless: ['mouse (pad|click)'],
    },
    {
      id: 'bed-bugs',
      label: 'bed bugs',
      urgency: 'standard',
      says: ['(bed bug~|bedbug~|chinches)'],
    },
    {
      id: 'roaches',
      label: 'roaches',
      urgency: 'standard',
      says: ['(roach~|cockroach~|cucarachas|palmetto bug~|water bug~)'],
    },
    {
      id: 'plan-quote',
      label: 'plan or quote',
      urgency: 'low',
      says: [
        '(@want) .. (pest|termite~|spray~|treatment|service|exterminat~|plan|control|inspection|mosquito~|lawn)',
        '(monthly|quarterly|annual|yearly|regular|preventive|preventative|maintenance) .. (service|spray~|treatment|plan|pest|visit)?',
        '(mosquito) (service|plan|treatment|spray~|control|barrier)',
        '(termite) (inspection|letter|bond|report|warranty)',
        '(home inspection|wdo|real estate|closing)',
      ],
    },
    {
      id: 'general-pest',
      label: 'pests',
      urgency: 'standard',
      says: [
        '(ant|ants|spider|spiders|mosquito~|flea|fleas|tick|ticks|earwig~|silverfish|centipede~|millipede~|cricket~|moth|moths|gnat|gnats|fly|flies|fruit flies|bug|bugs|insect~|pest|pests|scorpion~|stink bug~|termite~|carpenter|beetle~|wasp nest|mole|moles|gopher~|hormigas|aranas|pulgas|woodpecker~|pigeon~|bird|birds|bats|bat|raccoon~|possum|opossum|skunk~|squirrel~|snake~|groundhog~|nest|bees|wasps|hornets|exterminat~)',
      ],
      unless: [
        '(mosquito|termite|pest|bug|ant) (service|plan|treatment|spray~|control|barrier|inspection|letter|bond|report|warranty)',
      ],
    },
  ],
}
