import type {RoutingFile} from '../../contracts/generated/routing.ts'

/**
 * A value of which anything may be missing, at any depth. Whatever is there has the right type:
 * what did not fit the schema was taken out, and reported, before a rule sees it.
 */
export type Tolerant<T> = T extends readonly (infer Item)[]
  ? readonly (Tolerant<Item> | undefined)[]
  : T extends object
    ? {readonly [Key in keyof T]?: Tolerant<T[Key]> | undefined}
    : T

/** A routing file that may have mistakes in it, as the rules read it. */
export type TolerantFile = Tolerant<RoutingFile>
