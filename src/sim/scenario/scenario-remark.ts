import type {Path} from '../../config/document/node.ts'

/** Something about a value of a scenario file, before it is known where in the text that stands. */
export interface ScenarioRemark {
  readonly message: string
  readonly fix: string
  readonly path: Path
  readonly atKey?: boolean
}
