/** The answer to one question about a set-up. */
export interface Verdict {
  readonly question: string
  readonly go: boolean
  /** What was seen, a sentence each. */
  readonly evidence: readonly string[]
  /** What to do: before going live where it is no go, and otherwise when there is time. */
  readonly todo: readonly string[]
}

/** What one question finds; go when nothing must be mended. */
export interface Answer {
  readonly evidence: readonly string[]
  readonly must: readonly string[]
  readonly could?: readonly string[]
}

export function verdictOf(question: string, {evidence, must, could = []}: Answer): Verdict {
  return {question, go: must.length === 0, evidence, todo: [...must, ...could]}
}

/** "3 of 4 calls", "all 4 calls" */
export function share(part: number, whole: number, what: string): string {
  const things = `${what}${whole === 1 ? '' : 's'}`
  if (part !== whole) return `${part} of ${whole} ${things}`
  return whole === 1 ? `the one ${what}` : `all ${whole} ${things}`
}

/** "a, b and 3 more" */
export function some(names: readonly string[], most = 4): string {
  const distinct = [...new Set(names)]
  const left = distinct.length - most
  return left > 1 ? `${distinct.slice(0, most).join(', ')} and ${left} more` : distinct.join(', ')
}
