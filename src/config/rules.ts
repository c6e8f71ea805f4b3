import type {Rule} from './rule.ts'

/** Every rule, in the order the documentation tells them. */
export const rules: readonly Rule[] = []
