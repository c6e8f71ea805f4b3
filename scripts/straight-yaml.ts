import {readFile} from 'node:fs/promises'
import type {Plugin} from 'esbuild'

/**
 * yaml reads a text as a stream: its lexer hands up every few characters through four generators, its parser every token
 * through as many more, and that takes half of the time. Our texts are whole when they are read, so the same methods may
 * as well be plain ones that put what they would hand up into a list. Not a character of what they do is changed; a test
 * holds what comes out of both against each other.
 */
export const straightYaml: Plugin = {
  name: 'straight-yaml',
  setup({onLoad}) {
    onLoad({filter: /[/\\]yaml[/\\]browser[/\\]dist[/\\]parse[/\\](lexer|parser)\.js$/}, async ({path}) => ({
      contents: straightened(await readFile(path, 'utf8')),
      loader: 'js',
    }))
  },
}

/** `lex` of the lexer and `parse` of the parser: they begin the list, and give it back. */
const outermost = /^ {4}\*(?<head>(?:lex|parse)\(source, incomplete = false\) \{)\n(?<body>.*?)^ {4}\}\n/ms

/** Throws when a newer yaml is written in another way, so that the build stops instead of bundling half of a change. */
function straightened(source: string): string {
  if (!outermost.test(source))
    throw new Error('yaml has no lex or parse any more where scripts/straight-yaml.ts expects it')
  const straight = source
    .replace(outermost, '    $<head>\n        this.handedUp = [];\n$<body>        return this.handedUp;\n    }\n')
    .replaceAll(/^ {4}\*(?=\w+\()/gm, '    ')
    .replaceAll(/\byield\* (?=this\.)/g, '')
    .replaceAll(/^( +)yield ([^;]+);$/gm, '$1this.handedUp.push($2);')
  const left = /^(?! +\*).*\byield\b/m.exec(straight)
  if (left !== null) throw new Error(`scripts/straight-yaml.ts does not know what to do with: ${left[0].trim()}`)
  return straight
}
