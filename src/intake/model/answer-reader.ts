/** What of an answer is complete while the rest of it is still on its way. */
export interface AnswerSoFar {
  /** JSON text of "understood", as soon as its last bracket is there. */
  readonly understood: string | undefined
  /** The sentences of "say" that are complete. */
  readonly say: readonly string[]
}

/**
 * Reads {"understood": {...}, "say": ["...", ...]} as it streams in, piece by piece. It never judges: whatever is no such
 * text just completes nothing.
 */
export function createAnswerReader(): {
  readonly text: string
  push(piece: string): AnswerSoFar
} {
  let text = ''
  let at = 0
  let open = ''
  let begins = 0
  let quoted = false
  let escaped = false
  let understood: string | undefined
  const say: string[] = []

  function look(char: string): void {
    if (quoted) {
      if (escaped) escaped = false
      else if (char === '\\') escaped = true
      else if (char === '"') {
        quoted = false
        if (open === '{[') say.push(...asString(text.slice(begins, at + 1)))
      }
      return
    }
    if (char === '"') {
      quoted = true
      if (open === '{[') begins = at
    } else if (char === '{' || char === '[') {
      open += char
      if (open === '{{') begins = at
    } else if (char === '}' || char === ']') {
      if (open === '{{' && char === '}') understood ??= text.slice(begins, at + 1)
      open = open.slice(0, -1)
    }
  }

  return {
    get text() {
      return text
    },
    push(piece) {
      text += piece
      for (; at < text.length; at += 1) look(text.charAt(at))
      return {understood, say}
    },
  }
}

function asString(json: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'string' ? [value] : []
  } catch {
    return []
  }
}
