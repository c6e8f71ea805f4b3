import type {Path} from './document/node.ts'
import type {Parsed} from './document/parse.ts'
import type {Severity} from './finding.ts'
import type {Remark} from './remark.ts'
import type {TolerantFile} from './schema/tolerant.ts'

/** One thing that can be wrong with a routing file. docs/rules.md is made from these. */
export interface Rule extends RuleDescription {
  readonly check: (file: TolerantFile, document: Parsed) => Iterable<Remark>
}

/** What people are told about a rule. */
export interface RuleDescription {
  /** In lower case with hyphens; the name of its file. */
  readonly id: string
  readonly severity: Severity
  readonly title: string
  /** Why it matters, one or two sentences. */
  readonly why: string
  /** Sections of a routing file that break this rule and no other, in an otherwise sound file. */
  readonly bad: string
  /** The same, mended. */
  readonly good: string
}

/** A value together with where it stands. */
export interface Located<Value> {
  readonly item: Value
  readonly path: Path
}

/** The items of a list, each with where it stands; items that did not fit the schema are passed over. */
export function* located<Item>(items: readonly (Item | undefined)[] | undefined, path: Path): Generator<Located<Item>> {
  for (const [index, item] of (items ?? []).entries()) if (item !== undefined) yield {item, path: [...path, index]}
}
