import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {LockFile} from '../../src/contracts/generated/lock.ts'
import type {Plan} from '../../src/contracts/generated/plan.ts'
import {numberName} from '../../src/provision/source-tag.ts'
import type {OwnedNumber} from '../../src/twilio/carrier-account.ts'
import {root} from '../e2e/oncrew.ts'
import {type ACarrier, aCarrier, accountSid, ownedNumber} from './a-carrier.ts'
import {aWorld} from './a-world.ts'

const guide = readFileSync(join(root, 'docs/provisioning.md'), 'utf8')

const emailOnly = `alerts:
  email: { smtp: "\${ONCREW_SMTP_URL}", from: alerts@northside.example }
  send:
    - { for: [emergency, urgent, standard, low], to: [sam], by: [email] }`
const file = (...entries: readonly string[]) =>
  `numbers:\n${entries.map(entry => `  - ${entry}`).join('\n')}\n${emailOnly}`
const website = '{ source: website, number: "+13125550190" }'
const yardSign = '{ source: yard-sign, buy: { area_code: "312" } }'
const number = (settings: Partial<OwnedNumber['settings']> = {}) => ownedNumber('+13125550190', settings)
const tagged = (phone: string) =>
  ownedNumber(phone, {friendly_name: numberName('Yard sign', 'Northside Plumbing', 'yard-sign')})
const lockOf = (numbers: LockFile['numbers'], account = accountSid): LockFile => ({
  version: 1,
  account,
  flows: {},
  numbers,
})
const gone = {'yard-sign': {sid: `PN${'9'.repeat(32)}`, number: '+13125550199', origin: 'bought' as const}}

interface Row {
  /** As the table of docs/provisioning.md says it. */
  readonly fileSays: string
  readonly accountSays: string
  readonly proposes: string
  readonly file: string
  readonly numbers?: readonly OwnedNumber[]
  readonly lock?: LockFile
  /** What somebody did after an apply. */
  readonly afterwards?: (carrier: ACarrier) => void
  readonly expected: object
}

/** What a plan proposes for sources, without the nets. */
function forSources({changes, conflicts, untouched, missing}: Plan) {
  const own = changes.filter(change => 'key' in change)
  return {
    actions: own.map(({action}) => action),
    risks: [...new Set(own.map(({risk}) => risk))],
    reasons: own.map(({reason}) => reason).join('; '),
    nets: changes.filter(change => 'flow' in change).map(({action}) => action),
    cost: own.map(({monthly_cost: cost}) => cost?.amount ?? 0).reduce((sum, each) => sum + each, 0),
    conflicts: conflicts.map(({what}) => what).join('; '),
    untouched: untouched.map(({because}) => because).join('; '),
    missing: missing.map(({what}) => what),
  }
}

const contains = (words: string) => expect.stringContaining(words)

const rows: readonly Row[] = [
  {
    fileSays: 'a number',
    accountSays: "owns it, and nothing of anybody's answers",
    proposes: 'adopt, point, name',
    file: file(website),
    numbers: [number()],
    expected: {actions: ['adopt', 'point', 'name'], risks: ['none', 'low'], cost: 0},
  },
  {
    fileSays: 'a number',
    accountSays: 'owns it, and something else answers its calls',
    proposes: 'adopt, point (risk high), name',
    file: file(website),
    numbers: [number({voice_url: 'https://old.example/answer'})],
    expected: {
      actions: ['adopt', 'point', 'name'],
      risks: ['none', 'high'],
      reasons: contains('answered by https://old.example'),
    },
  },
  {
    fileSays: 'a number',
    accountSays: 'owns it, and a SIP trunk or an application answers',
    proposes: 'adopt, point (takes those off, risk high), name',
    file: file(website),
    numbers: [number({trunk_sid: `TK${'1'.repeat(32)}`})],
    expected: {risks: ['none', 'high'], reasons: contains('go to the SIP trunk')},
  },
  {
    fileSays: 'a number',
    accountSays: 'is as oncrew left it',
    proposes: 'nothing',
    file: file(website),
    numbers: [number()],
    afterwards: () => {},
    expected: {actions: [], nets: [], conflicts: ''},
  },
  {
    fileSays: 'a number',
    accountSays: 'somebody changed a setting or the name since',
    proposes: 'point or name again, and says that it was changed by hand',
    file: file(website),
    numbers: [number()],
    afterwards: carrier => void carrier.configure(number().sid, {voice_url: 'https://newer.example'}),
    expected: {actions: ['point'], reasons: contains('somebody changed it at the carrier')},
  },
  {
    fileSays: 'a number',
    accountSays: 'does not own it',
    proposes: 'nothing: a conflict that says what to do',
    file: file(website),
    expected: {actions: [], conflicts: contains('does not own (312) 555-0190')},
  },
  {
    fileSays: 'a number, `managed: false`',
    accountSays: 'owns it',
    proposes: 'adopt; its name and settings are left alone',
    file: file('{ source: website, number: "+13125550190", managed: false }'),
    numbers: [number({voice_url: 'https://old.example/answer'})],
    expected: {actions: ['adopt'], nets: [], untouched: contains('managed: false')},
  },
  {
    fileSays: '`buy`',
    accountSays: 'has no number for it',
    proposes: 'buy, with its price a month',
    file: file(yardSign),
    expected: {actions: ['buy'], risks: ['high'], cost: 1.15},
  },
  {
    fileSays: '`buy`, toll-free',
    accountSays: 'has no number for it',
    proposes: 'buy, with its price a month',
    file: file('{ source: yard-sign, buy: { type: toll-free } }'),
    expected: {actions: ['buy'], cost: 2.15},
  },
  {
    fileSays: '`buy`',
    accountSays: 'a number bears the name of the source, and the lock file is lost',
    proposes: 'adopt that one; nothing is bought',
    file: file(yardSign),
    numbers: [tagged('+13125550191')],
    expected: {actions: expect.arrayContaining(['adopt', 'point']), cost: 0},
  },
  {
    fileSays: '`buy`',
    accountSays: 'two numbers bear the name of the source',
    proposes: 'nothing: a conflict that names both',
    file: file(yardSign),
    numbers: [tagged('+13125550191'), tagged('+13125550192')],
    expected: {actions: [], conflicts: contains('2 numbers of the account are named')},
  },
  {
    fileSays: '`buy`, and the lock file names a number',
    accountSays: 'no longer has that number',
    proposes: 'buy another, and says which one is gone',
    file: file(yardSign),
    lock: lockOf(gone),
    expected: {actions: ['buy'], reasons: contains('no longer has +13125550199')},
  },
  {
    fileSays: 'nothing',
    accountSays: 'has a number',
    proposes: 'leave it alone',
    file: file(website),
    numbers: [number(), ownedNumber('+13125550500')],
    expected: {actions: ['adopt', 'point', 'name'], untouched: 'the routing file does not mention it'},
  },
  {
    fileSays: 'nothing, and the lock file names its source',
    accountSays: 'has the number',
    proposes: 'leave it alone, and says how it is released',
    file: file(website),
    numbers: [number(), ownedNumber('+13125550500')],
    lock: lockOf({flyer: {sid: ownedNumber('+13125550500').sid, number: '+13125550500', origin: 'bought'}}),
    expected: {untouched: contains('oncrew numbers release +13125550500')},
  },
  {
    fileSays: 'nothing',
    accountSays: 'a number bears the name of another business',
    proposes: 'leave it alone',
    file: file(website),
    numbers: [number(), ownedNumber('+13125550500', {friendly_name: numberName('Van', 'Other Ltd', 'van')})],
    expected: {untouched: contains('another routing file [other-ltd/van]')},
  },
  {
    fileSays: 'a number',
    accountSays: 'it bears the name of another business',
    proposes: 'nothing: a conflict, for its calls can go to one agent only',
    file: file(website),
    numbers: [number({friendly_name: numberName('Van', 'Other Ltd', 'van')})],
    expected: {actions: [], conflicts: contains('belongs to another routing file [other-ltd/van]')},
  },
  {
    fileSays: 'a crew that is rung first',
    accountSays: 'has no net for it',
    proposes: 'make a net',
    file: file(website),
    numbers: [number()],
    expected: {nets: ['make-flow']},
  },
  {
    fileSays: 'a crew that is rung first',
    accountSays: 'its net was changed in Studio, or is not published',
    proposes: 'bring it up to date',
    file: file(website),
    numbers: [number()],
    afterwards: carrier => {
      const [flow] = carrier.flows
      if (flow !== undefined) carrier.flows[0] = {...flow, published: false}
    },
    expected: {actions: [], nets: ['change-flow']},
  },
  {
    fileSays: 'anything',
    accountSays: 'is not the one the lock file was written for',
    proposes: 'nothing at all: a conflict',
    file: file(website),
    numbers: [number()],
    lock: lockOf({}, `AC${'9'.repeat(32)}`),
    expected: {actions: [], nets: [], conflicts: contains('belongs to account AC999')},
  },
  {
    fileSays: 'alerts by text',
    accountSays: 'does not own the number they come from',
    proposes: 'nothing: says that texts are refused until it is another one',
    file: `numbers:\n  - { source: website, number: "+13125550191" }`,
    numbers: [ownedNumber('+13125550191')],
    expected: {missing: ['emergency-address', 'text-number']},
  },
  {
    fileSays: 'alerts by text',
    accountSays: 'the number they come from is in no Messaging Service',
    proposes: 'nothing: says that it is missing, and what it blocks',
    file: `numbers:\n  - ${website}`,
    numbers: [number()],
    expected: {missing: ['emergency-address', 'messaging-service']},
  },
]

test.each(rows)('$fileSays · $accountSays → $proposes', async row => {
  expect(guide).toContain(`| ${row.fileSays} | ${row.accountSays} | ${row.proposes} |`)
  const carrier = aCarrier({numbers: row.numbers ?? []})
  const world = aWorld(row.file, carrier, row.lock)
  if (row.afterwards !== undefined) {
    await world.apply()
    row.afterwards(carrier)
  }
  expect(forSources(await world.plan())).toMatchObject(row.expected)
})

test('a number that is left as it is goes on to where it points, and the plan says so', async () => {
  const unmanaged = file('{ source: website, number: "+13125550190", managed: false }')
  const carrier = aCarrier({numbers: [number({voice_url: 'https://old.example/answer'})]})
  const [website] = (await aWorld(unmanaged, carrier).plan()).behaviour
  expect(website?.says).toBe('calls to the Website number are answered by https://old.example/answer: managed: false')
})

test('every row of the table has its test', () => {
  const table = guide.split('\n').filter(line => /^\| .* \| .* \| .* \|$/.test(line) && !line.startsWith('| ---'))
  const ofPlan = table.slice(table.findIndex(line => line.startsWith('| file says')) + 1)
  expect(ofPlan.slice(0, rows.length)).toHaveLength(rows.length)
})
