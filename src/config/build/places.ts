import type {Path} from '../document/node.ts'
import type {Place} from '../routing.ts'

/** Tells where in the file a path stands. */
export type PlaceOf = (path: Path) => Place
