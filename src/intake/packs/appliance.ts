import type {Pack} from './pack.ts'

export const appliance: Pack = {
  trade: 'appliance',
  jobs: [
    {
      id: 'appliance-leak-active',
      label: 'appliance flooding',
      urgency: 'emergency',
      contained: 'urgent',
      tags: ['water'],
      says: [
        '(washer|washing machine|dishwasher|fridge|refrigerator|ice maker|icemaker|machine|freezer) & (flood~|everywhere|pour~|gush~|spray~|all over the|wont stop|overflow~|water is coming|shooting|rising)',
        '(flood~|pour~|gush~|overflow~|spray~) .. (washer|washing machine|dishwasher|fridge|refrigerator|kitchen|laundry)',
        '(washer|washing machine|dishwasher|fridge|refrigerator|ice maker) .. (leaking|leaks) .. (everywhere|all over|bad|badly|a lot|right now|still|fast)',
        '(hose|line|supply line) .. (burst~|bust~|broke~|popped|came off)',
      ],
    },
    {
      id: 'cold-loss-medicine',
      label: 'medicine or breast milk warming',
      urgency: 'emergency',
      says: [
        '(fridge|refrigerator|freezer) & (insulin|medicine|medication~|breast milk|breastmilk|vaccine~|meds|chemo)',
        '(insulin|medicine|medication|breast milk|breastmilk|meds) .. (fridge|refrigerator|freezer|warm|spoil~|going bad)',
      ],
    },
    {
      id: 'cold-loss',
      label: 'fridge or freezer not cold',
      urgency: 'urgent',
      tags: ['food'],
      says: [
        '(fridge|refrigerator|freezer|icebox|sub zero|cooler|walk in|ice box|frig) .. (@dead|warm|not cold|isnt cold|not cooling|isnt cooling|doesnt cool|wont cool|stopped cooling|quit|not getting cold|not staying cold|wont stay cold|thaw~|melt~|defrost~|spoil~|temperature|too warm|room temperature|degrees|hot|not freezing|isnt freezing|wont freeze|wont get cold|not keeping)',
        '(food|groceries|meat|everything|ice cream) .. (spoil~|going bad|thaw~|melt~|ruin~|rotting|warm|defrost~)',
        'refrigerador .. (no enfria|caliente|descompuesto)',
      ],
      unless: [
        '(install|new|replace|buy|haul) .. (fridge|refrigerator|freezer)',
        '(freezer|fridge) .. (ice maker|icemaker|water dispenser|light|noise|noisy)',
      ],
    },
    {
      id: 'appliance-leak',
      label: 'appliance leaking',
      urgency: 'urgent',
      tags: ['water'],
      unless: ['puddle (of|inside) (soap|inside|the)', 'leaves a puddle', '(lavadora|lavaplatos) no (saca|tira|drena)'],
      says: [
        '(washer|washing machine|dishwasher|fridge|refrigerator|ice maker|icemaker|freezer|machine|appliance|water dispenser) & (leak~|drip~|puddle|water on|water under|wet floor|water all|water coming|water around)',
        '(leak~|puddle|water) .. (under|from|around|behind|in front of|by|near) .. (washer|washing machine|dishwasher|fridge|refrigerator|ice maker|freezer)',
      ],
    },
    {
      id: 'cooking-loss-pressing',
      label: 'no way to cook, pressing',
      urgency: 'urgent',
      says: [
        '(group home|care home|nursing home|shelter|restaurant|church|school|daycare|diner) .. (stove|oven|range|cooktop)',
        '(stove|oven|range) .. (group home|care home|nursing home|shelter|restaurant|church|school|daycare|diner)',
        '(oven|range|stove|cooktop|stovetop) & (thanksgiving|christmas|easter|holiday|restaurant|nursing|care home|assisted|daycare|church|catering|only way|party|company coming|guests)',
      ],
    },
    {
      id: 'cooking-loss',
      label: 'oven or stove not working',
      urgency: 'standard',
      says: [
        '(oven|range|stove|cooktop|stovetop|burner|burners|broiler|cook top) .. (@dead|not heating|wont heat|doesnt heat|isnt heating|not getting hot|error|code|click~|wont light|not lighting|uneven|temperature|too hot|cold|igniter|ignitor|door|crack~|wont|not|f1|f2|turned off|glass)',
      ],
    },
    {
      id: 'appliance-fault',
      label: 'appliance not working',
      urgency: 'standard',
      says: [
        '(washer|washing machine|dryer|dishwasher|ice maker|icemaker|disposal|garbage disposal|microwave|fridge|refrigerator|freezer|wine cooler|trash compactor|range hood|hood|machine|appliance|water dispenser|vent hood|lavadora|secadora) .. (@dead|no heat|not heating|wont heat|isnt heating|doesnt heat|not drying|wont dry|isnt drying|takes forever|not draining|wont drain|isnt draining|doesnt drain|not spinning|wont spin|wont start|error|code|noise|noisy|loud|shak~|vibrat~|bang~|squeak~|grind~|humm~|jam~|stuck|wont fill|not filling|not making|broke|broken|smell~|door|leaves|dirty|not cleaning|wont clean|light|beep~|stop~|tumbl~|wont|isnt|doesnt|not|seal|fault)',
        '(fix|repair|broken|look at|service|problem with|issue with|trouble with) .. (washer|washing machine|dryer|dishwasher|ice maker|disposal|microwave|fridge|refrigerator|freezer|oven|stove|range|cooktop|appliance)',
      ],
    },
    {
      id: 'install-warranty',
      label: 'installation, warranty or maintenance',
      urgency: 'low',
      says: [
        '(@install|@want|hook up|hookup|haul~|deliver~|warranty|maintenance|clean~|part|parts|uninstall|remov~|convert|conversion|disconnect~) .. (washer|washing machine|dryer|dishwasher|fridge|refrigerator|oven|stove|range|cooktop|microwave|appliance~|vent|dryer vent|ice maker|disposal|freezer|hood)',
        '(dryer vent|haul away|warranty|recall|dryer vent cleaning)',
      ],
    },
  ],
}
