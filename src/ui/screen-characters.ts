import {drawingFor} from './drawing.ts'

/** What stands for a character on a terminal that knows no others than ASCII: as wide, where columns hang on it. */
const plain: Readonly<Record<string, string>> = {
  '·': '-',
  '•': '*',
  '→': '->',
  '…': '~',
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '−': '-',
  '×': 'x',
  '≥': '>=',
  '✓': '+',
  '✗': 'x',
  '│': '|',
  '─': '-',
  '┌': '+',
  '┐': '+',
  '└': '+',
  '┘': '+',
  '●': '*',
  '○': 'o',
  '◉': '@',
  '♪': '~',
  '✉': '@',
  '☎': '#',
}

const fancy = new RegExp(`[${Object.keys(plain).join('')}]`, 'gu')

/** A text as this screen can show it. What callers and owners wrote themselves (names, say) is left as it is. */
export function forScreen(text: string, screen: NodeJS.WriteStream): string {
  return drawingFor(screen) === 'ascii' ? text.replace(fancy, character => plain[character] ?? character) : text
}
