import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {verbs} from '../../src/sim/verbs/all.ts'
import type {Attributes, Verb} from '../../src/sim/verbs/verb.ts'
import {rehearse} from './box.ts'

const root = join(import.meta.dirname, '../..')

const opening = `# How the boxed Twilio plays TwiML

Made from the verbs themselves (\`src/sim/verbs/\`). After a change: \`npx vitest run test/sim/conformance.test.ts -u\`.

**as Twilio**: as Twilio's documentation has it. **ignored**: read, and without effect here, because there is no sound. **refused**:
it would change the call in a way that the box does not play, so the document fails with an error that names it, and the call
goes to its fallback. Anything that is not in these tables is unknown to Twilio, and warned of (12200).
`

function table(title: string, attributes: Attributes): string {
  const rows = Object.entries(attributes).map(
    ([name, [handling, remark = '']]) => `| \`${name}\` | ${handling} | ${remark} |`,
  )
  return rows.length === 0
    ? `### ${title}\n\nNo attributes.\n`
    : `### ${title}\n\n| attribute | handled | |\n| --- | --- | --- |\n${rows.join('\n')}\n`
}

function chapter({name, attributes, nouns}: Verb): string {
  const own = table(`\`<${name}>\``, attributes)
  const inside = Object.entries(nouns).filter(
    ([noun]) => verbs.every(verb => verb.name !== noun) && !speechMarks.has(noun),
  )
  return [own, ...inside.map(([noun, rows]) => table(`\`<${noun}>\` in \`<${name}>\``, rows))].join('\n')
}

const speechMarks = new Set(['break', 'emphasis', 'lang', 'p', 'phoneme', 'prosody', 's', 'say-as', 'sub', 'w'])

function isPlayed({attributes, nouns}: Verb): boolean {
  return Object.keys(attributes).length > 0 || Object.keys(nouns).length > 0
}

test('the table says what the verbs do', async () => {
  const played = verbs.filter(isPlayed).map(chapter).join('\n')
  const refused = verbs
    .filter(verb => !isPlayed(verb))
    .map(({name}) => `\`<${name}>\``)
    .join(', ')
  const document = `${opening}\n## Played\n\n${played}\n## Refused\n\n${refused}. In \`<Dial>\`: every noun but \`<Number>\`. In \`<Connect>\`: everything but \`<ConversationRelay>\`. In \`<Start>\`: everything but \`<Recording>\`.\n`
  await expect(document).toMatchFileSnapshot(join(root, 'docs/twiml-conformance.md'))
})

const files: Readonly<Record<string, readonly string[]>> = {Stop: ['start.ts'], Start: ['start.ts']}

test.each(verbs.filter(isPlayed).map(verb => [verb.name, verb] as const))(
  '<%s> reads every attribute that it says it handles, and no other',
  (name, verb) => {
    const source = (files[name] ?? [`${name.toLowerCase()}.ts`])
      .map(file => join(root, 'src/sim/verbs', file))
      .filter(existsSync)
      .map(file => readFileSync(file, 'utf8'))
      .join('\n')
    const code = source
      .replace(/^import .*$/gm, '')
      .replace(/^ {2,}'?[\w:-]+'?: \['(as Twilio|ignored|refused)'.*$/gm, '')
      .replace(/\{\w+: \['as Twilio'[^}]*\}/g, '')
    const all = {
      ...verb.attributes,
      ...Object.assign(
        {},
        ...Object.entries(verb.nouns)
          .filter(([noun]) => !verbs.some(each => each.name === noun))
          .map(([, rows]) => rows),
      ),
    }
    for (const [attribute, [handling]] of Object.entries<Attributes[string]>(all)) {
      const read = new RegExp(`\\b${attribute}\\b`).test(code)
      if (handling === 'as Twilio') expect(read, `${attribute} is in the table, and not in the code`).toBe(true)
    }
    for (const [, attribute = ''] of code.matchAll(/\battributes\.(\w+)/g)) {
      expect(all[attribute]?.[0], `${attribute} is in the code, and not in the table`).toBe('as Twilio')
    }
  },
)

test.each(['Enqueue', 'Refer', 'Pay'])('<%s> fails by name, with its line', async verb => {
  const {of} = await rehearse({'/voice': `<Response>\n<${verb}/></Response>`})
  expect(of('error')).toMatchObject([{code: 12200, message: expect.stringContaining(`<${verb}>`), line: 2}])
})

test('an attribute that is refused fails by name', async () => {
  const {of} = await rehearse({
    '/voice': '<Response><Dial><Number machineDetection="Enable">+13125550111</Number></Dial></Response>',
  })
  expect(of('error')).toMatchObject([{message: expect.stringContaining('machineDetection')}])
})
