import type {Urgency} from '../../config/routing.ts'

/** One thing in the caller's words that the urgency rests on. */
export type Evidence =
  /** A job of a trade, such as plumbing/active-leak. */
  | {readonly kind: 'job'; readonly rule: string; readonly urgency: Urgency; readonly words: string}
  /** Endangers people, such as gas_smell. Hypothetical: "what would you do if I smelled gas". */
  | {readonly kind: 'hazard'; readonly rule: string; readonly words: string; readonly hypothetical: boolean}
  /** Words of a hazard that mean none: negated, long past, or hardly ever said of one. Kept for the trace. */
  | {
      readonly kind: 'no-hazard'
      readonly rule: string
      readonly words: string
      readonly why: 'negated' | 'past' | 'elsewhere' | 'doubted'
    }
  /** A circumstance that raises, such as vulnerable-occupant. */
  | {readonly kind: 'modifier'; readonly rule: string; readonly words: string}
  /** A language model took these words for that; more than the rules made of them. */
  | {readonly kind: 'model'; readonly rule: `model/${Urgency}`; readonly urgency: Urgency; readonly words: string}
  /** How pressing the turn's words are as a whole, by what was learnt from other calls. */
  | {readonly kind: 'reading'; readonly rule: `reading/${Urgency}`; readonly urgency: Urgency; readonly words: string}
  /** The owner's own rule of the routing file. */
  | {readonly kind: 'owner'; readonly rule: string; readonly urgency: Urgency; readonly words: string}

/** The id under which a step of the trace names the evidence. */
export function ruleOf(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'job':
    case 'owner':
    case 'model':
    case 'reading':
      return evidence.rule
    case 'hazard':
    case 'no-hazard':
      return `hazard/${evidence.rule}`
    case 'modifier':
      return `modifier/${evidence.rule}`
  }
}
