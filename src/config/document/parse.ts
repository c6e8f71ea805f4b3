import {type Document, parseDocument, type YAMLError} from 'yaml'
import type {Finding} from '../finding.ts'
import type {Node} from './node.ts'
import {type SourceText, sourceText} from './source-text.ts'
import {treeOf} from './tree.ts'

/** A YAML text, read as far as it can be read. */
export interface Parsed {
  readonly source: SourceText
  /** Undefined when the text is empty or is no YAML; `findings` then say why. */
  readonly root: Node | undefined
  readonly findings: readonly Finding[]
}

/** Reads YAML. Never throws: what is wrong with the text is among the findings. */
export function parseYaml(text: string, file: string): Parsed {
  const source = sourceText(file, text)
  if (text.includes('\0')) {
    return unreadable(source, 'not-yaml', 'this is not a text file', 'give a routing file written in YAML')
  }
  const document = documentOf(text)
  if (document === undefined) {
    const fix = 'take out the dashes or indents that go on and on'
    return unreadable(source, 'yaml-syntax', 'the values are nested too deeply to read', fix)
  }

  const syntax = document.errors.filter(error => error.code !== 'MULTIPLE_DOCS')
  if (syntax.length > 0) return {source, root: undefined, findings: firstPerLine(syntax.map(e => inWords(e, source)))}
  if (document.contents === null || isBlank(text)) {
    const fix = 'oncrew init starts one'
    return unreadable(source, 'empty-file', 'the file is empty', fix)
  }

  const tree = treeOf(document, source)
  const several = document.errors.map(
    (error): Finding => ({
      severity: 'error',
      rule: 'several-documents',
      message: 'a second YAML document begins here; a routing file is a single one',
      fix: 'remove the line with --- or move what follows it to a file of its own',
      place: source.place({start: error.pos[0], end: error.pos[0] + 3}),
    }),
  )
  return {source, root: tree.root, findings: [...several, ...tree.findings]}
}

/** Undefined when values are nested so deeply that the parser, which calls itself for each level, has no stack left. */
function documentOf(text: string): Document.Parsed | undefined {
  try {
    return parseDocument(text, {uniqueKeys: false, prettyErrors: false, logLevel: 'error'})
  } catch (thrown) {
    if (thrown instanceof RangeError) return undefined
    throw thrown
  }
}

function unreadable(source: SourceText, rule: string, message: string, fix: string): Parsed {
  return {
    source,
    root: undefined,
    findings: [{severity: 'error', rule, message, fix, place: source.place({start: 0, end: 0})}],
  }
}

function isBlank(text: string): boolean {
  return text.replace(/^\uFEFF/, '').trim() === ''
}

/** One slip makes the parser stumble on; what it says after the first time on a line helps nobody. */
function firstPerLine(findings: readonly Finding[]): Finding[] {
  const seen = new Set<number>()
  return findings.filter(({place}) => !seen.has(place.line) && seen.add(place.line)).slice(0, 5)
}

function inWords(error: YAMLError, source: SourceText): Finding {
  const [start, end] = error.pos
  const {message, fix} = wordsFor(error, source.text)
  const extent = {start, end: Math.max(end, start + 1)}
  return {
    severity: 'error',
    rule: error.code === 'TAB_AS_INDENT' ? 'tab' : 'yaml-syntax',
    message,
    fix,
    place: source.place(extent),
  }
}

interface Words {
  readonly message: string
  readonly fix: string
}

function wordsFor({code, message: said, pos}: YAMLError, text: string): Words {
  switch (code) {
    case 'TAB_AS_INDENT':
      return {message: 'a tab stands where YAML wants spaces', fix: 'indent with spaces'}
    case 'BAD_INDENT':
      return {
        message: 'this line is not indented like the ones it belongs with',
        fix: 'line it up with the other keys or list items at its level',
      }
    case 'MISSING_CHAR':
      return missingCharacter(said)
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        message: 'this value holds a colon and a space, which YAML takes for another key',
        fix: 'put the whole value in quotes, or start the new key on a line of its own',
      }
    case 'MULTILINE_IMPLICIT_KEY':
      return {message: 'this line is neither a key with a value nor a list item', fix: 'write it as "key: value"'}
    case 'BLOCK_IN_FLOW':
      return {
        message: 'a bracket or brace above is not closed where this line begins',
        fix: 'close it with ] or } before this line',
      }
    case 'BAD_SCALAR_START':
      return {
        message: `a value cannot begin with ${text[pos[0]] ?? 'this character'} outside quotes`,
        fix: 'put the value in quotes',
      }
    case 'BAD_DQ_ESCAPE':
      return {
        message: 'a backslash inside double quotes begins something YAML does not know',
        fix: 'write the backslash twice, or use single quotes',
      }
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
      return {message: 'the alias (*name) refers to nothing', fix: 'name an anchor (&name) that stands above it'}
    case 'TAG_RESOLVE_FAILED':
    case 'BAD_COLLECTION_TYPE':
    case 'MULTIPLE_TAGS':
      return {message: 'a routing file needs no tags (words that begin with !)', fix: 'remove the tag'}
    case 'BAD_DIRECTIVE':
      return {message: 'this line beginning with % means nothing here', fix: 'remove it'}
    case 'RESOURCE_EXHAUSTION':
      return {message: 'the brackets are nested too deeply to read', fix: 'close the brackets that are open'}
    case 'KEY_OVER_1024_CHARS':
      return {message: 'this key is longer than YAML allows', fix: 'shorten the key'}
    case 'UNEXPECTED_TOKEN':
    case 'BAD_PROP_ORDER':
    case 'MULTIPLE_ANCHORS':
    case 'NON_STRING_KEY':
    case 'DUPLICATE_KEY':
    case 'MULTIPLE_DOCS':
    case 'IMPOSSIBLE':
      return {
        message: 'YAML cannot make sense of this',
        fix: 'look for a missing quote, colon, comma or bracket here or just above',
      }
  }
}

function missingCharacter(said: string): Words {
  if (said.includes('quote')) return {message: 'a quote is opened and never closed', fix: 'close the quote'}
  if (said.includes('Implicit map keys')) {
    return {message: 'a key has no colon after it', fix: 'write it as "key: value"'}
  }
  if (said.includes('Sequence item')) return {message: 'a list item has no dash', fix: 'begin it with "- "'}
  if (said.includes('Missing ,'))
    return {message: 'two items have no comma between them', fix: 'put a comma between them'}
  if (said.includes('Comments')) {
    return {message: 'a comment needs a space before the #', fix: 'put a space before the #, or quote the value'}
  }
  if (said.includes('Missing space'))
    return {message: 'a colon needs a space after it', fix: 'put a space after the colon'}
  return {
    message: 'a quote, bracket or colon is missing',
    fix: 'look for one that is opened and never closed, here or just above',
  }
}
