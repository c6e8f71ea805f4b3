/** From here on a match is certain enough to be taken without asking. */
export const certainScore = 80

/** From here on a call is worth asking about. */
export const possibleScore = 40

/** How far the best call must be ahead of the next caller's. */
export const leastMargin = 15
