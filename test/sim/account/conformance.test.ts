import {join} from 'node:path'
import {describe, expect, onTestFinished, test} from 'vitest'
import {notPlayed} from '../../../src/sim/account/not-played.ts'
import type {Operation} from '../../../src/sim/account/operation.ts'
import {operations} from '../../../src/sim/account/operations.ts'
import {widgets} from '../../../src/sim/studio/widgets/all.ts'
import {driveEverything} from './drive-everything.ts'
import {twilioDocuments} from './twilio-documents.ts'

const documents = twilioDocuments()

/** In no document of Twilio's that is at hand: sound files, and what came to the messaging API later. */
const undocumented = new Set([
  'FetchRecordingMedia',
  'FetchRecordingMedia.wav',
  'FetchRecordingMedia.mp3',
  'ListUsAppToPerson',
  'FetchUsAppToPerson',
])

test('every operation that is played has an example in this test, and answers it well', async () => {
  const {answers} = await driveEverything(onTestFinished)
  expect([...new Set(answers.map(({at}) => at))].sort()).toEqual(operations.map(({at}) => at).sort())
  const well = ({at, status}: {readonly at: string; readonly status: number}) =>
    status < 300 || at.endsWith('/{CountryCode}/Mobile.json')
  expect(answers.filter(answer => !well(answer)).map(({at, status, body}) => [at, status, body])).toEqual([])
})

describe.skipIf(documents === undefined)("against Twilio's OpenAPI documents", () => {
  test('every operation of theirs is played, or named as one that is not', () => {
    const ours = new Map([
      ...operations.map(({id, at}) => [at, id] as const),
      ...notPlayed.map(([id, at]) => [at, id] as const),
    ])
    for (const [at, id] of documents?.operations ?? []) expect([at, ours.get(at)]).toEqual([at, id])
    const strange = [...ours].filter(([at, id]) => !documents?.operations.has(at) && !undocumented.has(id))
    expect(strange).toEqual([])
  })

  test('every response is what they say it is, with every key and no other', async () => {
    const {answers} = await driveEverything(onTestFinished)
    const wrong: unknown[] = []
    for (const {at, status, body} of answers) {
      if (documents?.operations.has(at) !== true || status === 404) continue
      if (!documents.answers(at, status)) wrong.push([at, `answers ${status}`])
      const expected = documents.response(at, status)
      if (expected === undefined) continue
      if (!expected.validate(body))
        wrong.push([at, expected.validate.errors?.map(({instancePath, message}) => `${instancePath} ${message}`)])
      for (const row of rowsOf(body)) {
        const keys = new Set(Object.keys(row))
        const differ = [...keys, ...expected.keys].filter(key => keys.has(key) !== expected.keys.has(key))
        const odd = differ.filter(key => !isLeftOut(key, at))
        if (odd.length > 0) wrong.push([at, 'keys', odd])
      }
    }
    expect(wrong).toEqual([])
  })
})

if (documents === undefined) {
  test.skip("Twilio's OpenAPI documents are not here (ONCREW_TWILIO_OAI): nothing was compared with them", () => {})
}

/** A list's rows leave the definition out, as Twilio's do. */
function isLeftOut(key: string, at: string): boolean {
  if (/^GET \/v2\/Flows(\/\{Sid\}\/Revisions)?$/.test(at)) return key === 'definition' || key === 'warnings'
  // Documented for a resource; never in their examples of one.
  return key === 'annotation'
}

function rowsOf(body: unknown): object[] {
  if (typeof body !== 'object' || body === null) return []
  const list = Object.values(body).find(value => Array.isArray(value) && value.every(row => typeof row === 'object'))
  if (('page' in body || 'meta' in body || 'uri' in body) && Array.isArray(list) && !('sid' in body)) return list
  return [body]
}

const opening = `# How the boxed carrier plays Twilio's REST API

Made from the operations themselves (\`src/sim/account/\`). After a change: \`npx vitest run test/sim/account/conformance.test.ts -u\`.

**as Twilio**: answers, refuses and changes what Twilio's documentation says; every response is checked against Twilio's own
OpenAPI documents by a test, where those are at hand. **partly**: with what the remark says. **501**: not played; the answer names it.
How to use the carrier: [carrier.md](carrier.md).
`

function row({id, at, handled, remark = ''}: Operation): string {
  return `| \`${id}\` | \`${at}\` | ${handled} | ${remark} |`
}

test('the table says what the carrier does', async () => {
  const head = '| operation | | handled | |\n| --- | --- | --- | --- |'
  const played = operations.map(row).join('\n')
  const refused = notPlayed.map(([id, at]) => `| \`${id}\` | \`${at}\` | 501 | |`).join('\n')
  const studio = widgets.map(({type, handled, remark = ''}) => `| \`${type}\` | ${handled} | ${remark} |`).join('\n')
  const chapters = [
    `## Operations\n\n${head}\n${played}\n${refused}\n`,
    `## Studio widgets\n\nA flow with any other widget is refused when it is saved.\n\n| widget | handled | |\n| --- | --- | --- |\n${studio}\n`,
  ]
  const document = `${opening}\n${chapters.join('\n')}`
  await expect(document).toMatchFileSnapshot(join(import.meta.dirname, '../../../docs/twilio-rest-conformance.md'))
})
