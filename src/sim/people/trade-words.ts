import type {Trade} from '../../config/routing.ts'

/** What homeowners say to a business of one trade, tier by tier. */
export interface TradeWords {
  readonly emergency: string
  readonly urgent: string
  readonly standard: string
  /** Sounds like an emergency, and is none. */
  readonly trap: string
}

export const tradeWords: Readonly<Record<Trade, TradeWords>> = {
  plumbing: {
    emergency: "water is coming through my dining room ceiling and it's getting worse by the minute",
    urgent: 'woke up this morning no water anywhere in the house',
    standard: 'garbage disposal is jammed it just hums',
    trap: 'we had a burst pipe last year that got fixed now the kitchen faucet drips a little',
  },
  hvac: {
    emergency: "my mother's ninety one and the furnace quit she's wrapped up in blankets it's like twelve outside",
    urgent: "AC's just humming it's not doing anything and it's eighty three upstairs",
    standard: 'one bedroom never gets warm the rest is ok',
    trap: "we had no heat last winter but that got fixed now the thermostat's just acting funny",
  },
  electrical: {
    emergency: 'the left half of the house is dead fridge and all',
    urgent: "breaker keeps kicking off and won't stay reset",
    standard: "got one outlet in the den that doesn't do anything",
    trap: 'no burning smell no heat just one room without power',
  },
  roofing: {
    emergency: "it's coming in three rooms now and we've run out of pots",
    urgent: "some shingles came off and I can see the bare boards and they're calling for rain tonight",
    standard: 'one of the vent boots is cracked up on the roof',
    trap: "we had a leak last year it was patched now i'd like the flashing checked",
  },
  'garage-door': {
    emergency: "one side of the door is hanging and the wire's dangling it's gonna come down",
    urgent: "heard a boom in the garage and now the door won't budge and the car's in there",
    standard: 'the garage opener is really loud grinding noise',
    trap: 'the sensor thing by the floor blinks orange but i can still open it by hand',
  },
  locksmith: {
    emergency: "locked out it's two in the morning and I'm by myself in the parking lot",
    urgent: "someone kicked in my front door last night and it won't lock",
    standard: 'mailbox lock is broken need a new one',
    trap: 'i was locked out yesterday but got in i just need a copy of the key',
  },
  restoration: {
    emergency: "um we just got home there's like two inches of water in the whole downstairs and it's still running",
    urgent: "we had a kitchen fire last night it's out but there's soot everywhere",
    standard: 'found some black fuzzy stuff behind the dresser',
    trap: 'smells like old smoke from a fire years ago before we bought the place',
  },
  pest: {
    emergency: 'there are hornets in the daycare playground',
    urgent: 'we run a bakery and found rat droppings by the flour',
    standard: "something's scratching in the attic at night probably mice",
    trap: "i'm not bitten or anything just heard scratching in the wall",
  },
  appliance: {
    emergency: "the dishwasher's pumping water out all over the kitchen and won't turn off",
    urgent: "freezer's thawing out with a whole deer in it",
    standard: 'dryer takes three cycles to dry anything',
    trap: "the washer shakes like it's gonna walk out of the room",
  },
  landscaping: {
    emergency: 'a tree came down on our garage and car',
    urgent: "tree split down the middle half of it's leaning toward the neighbor's fence",
    standard: "three of my sprinkler heads don't pop up",
    trap: 'dead tree about ten feet from the house',
  },
  septic: {
    emergency: 'toilets are backing up with sewage all over the floor',
    urgent: 'high water alarm went off we stopped using water',
    standard: "there's a bad smell out back by the tank",
    trap: "one sink's slow rest is okay",
  },
  pool: {
    emergency: "pool water's running into the neighbor's basement",
    urgent: "gate on the pool fence won't latch and we've got little ones",
    standard: "there's algae on the steps that keeps coming back",
    trap: "is it safe to swim the water's a bit cloudy",
  },
}
