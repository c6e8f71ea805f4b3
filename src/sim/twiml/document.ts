import {parseXml, XmlCdata, XmlElement, XmlError, XmlText} from '@rgrove/parse-xml'
import {TwimlFailure} from './failure.ts'

/** One element of a document. Text is trimmed, its runs of white space made one space. */
export interface TwimlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly TwimlElement[]
  /** All the words in it, those of nested elements too. */
  readonly text: string
  /** From 1, in the document it came from. */
  readonly line: number
}

/** Documents read last: an application says the same to one caller after another, as it does to the same one again. */
const kept = 32
const lately = new Map<string, readonly TwimlElement[]>()

/** The verbs of a document, in order. Throws `TwimlFailure` 12100 with the place when it is not XML, 12100 too when its root is not Response. */
export function parseTwiml(xml: string, url: string): readonly TwimlElement[] {
  const known = lately.get(xml)
  if (known !== undefined) return known
  const verbs = verbsIn(xml, url)
  lately.set(xml, verbs)
  const [oldest] = lately.keys()
  if (lately.size > kept && oldest !== undefined) lately.delete(oldest)
  return verbs
}

function verbsIn(xml: string, url: string): readonly TwimlElement[] {
  if (xml.trim() === '') throw new TwimlFailure(12100, 'the document is empty', url, 1)
  const root = parseRoot(xml.trimStart(), url)
  if (root.name !== 'Response') {
    throw new TwimlFailure(12100, `the root element is <${root.name}>, and must be <Response>`, url, root.line)
  }
  return root.children
}

function parseRoot(xml: string, url: string): TwimlElement {
  try {
    const document = parseXml(xml, {includeOffsets: true})
    if (document.root === null) throw new TwimlFailure(12100, 'there is no element in the document', url, 1)
    return elementOf(document.root, lineCounter(xml))
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    const what = error.message.split('\n')[0]?.replace(/ \(line \d+, column \d+\)/, '') ?? 'not XML'
    throw new TwimlFailure(
      12100,
      `${what} (column ${error.column}: ${error.excerpt.trim().slice(0, 60)})`,
      url,
      error.line,
    )
  }
}

function elementOf(node: XmlElement, lineAt: (offset: number) => number): TwimlElement {
  const children: TwimlElement[] = []
  const words: string[] = []
  for (const child of node.children) {
    if (child instanceof XmlElement) {
      const element = elementOf(child, lineAt)
      children.push(element)
      words.push(element.name === 'sub' ? (element.attributes.alias ?? element.text) : element.text)
    } else if (child instanceof XmlText || child instanceof XmlCdata) {
      words.push(child.text)
    }
  }
  const text = words.join(' ').replace(/\s+/g, ' ').trim()
  return {name: node.name, attributes: node.attributes, children, text, line: lineAt(node.start)}
}

/** Offsets come in ascending order, so the lines are counted once. */
function lineCounter(xml: string): (offset: number) => number {
  let counted = 0
  let line = 1
  return offset => {
    for (; counted < offset; counted++) if (xml.charCodeAt(counted) === 10) line += 1
    return line
  }
}
