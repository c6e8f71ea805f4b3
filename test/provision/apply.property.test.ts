import fc from 'fast-check'
import {expect, test} from 'vitest'
import {numberName} from '../../src/provision/source-tag.ts'
import {type ACarrier, aCarrier, Killed, ownedNumber} from './a-carrier.ts'
import {aWorld, publicUrl} from './a-world.ts'

const url = fc.constantFrom(
  '',
  'https://demo.twilio.com/welcome/voice/',
  `${publicUrl}/voice`,
  'https://old.example/answer',
)
const sources = ['website', 'yard-sign', 'truck-wrap', 'paid-ad']
const numbers = ['+13125550190', '+13125550191', '+13125550192', '+13125550193', '+18885550194']

/** An account: some numbers, set in some way; some bear the tag of a source, one perhaps of two. */
const account = fc.uniqueArray(
  fc.record({
    number: fc.constantFrom(...numbers),
    voice_url: url,
    voice_fallback_url: url,
    trunk_sid: fc.constantFrom('', `TK${'7'.repeat(32)}`),
    name: fc.oneof(
      fc.constant('A number'),
      fc.constantFrom(...sources).map(source => numberName('Old', 'Northside Plumbing', source)),
      fc.constant(numberName('Theirs', 'Another Business', 'website')),
    ),
  }),
  {selector: ({number}) => number, maxLength: numbers.length},
)

/** A routing file: some sources, each with a number of its own or one to be bought, some not to be touched. */
const file = fc
  .uniqueArray(
    fc.record({
      source: fc.constantFrom(...sources),
      number: fc.option(fc.constantFrom(...numbers), {nil: undefined}),
      tollFree: fc.boolean(),
      managed: fc.boolean(),
      ownCrew: fc.boolean(),
    }),
    {selector: ({source}) => source, minLength: 1, maxLength: sources.length},
  )
  .map(entries =>
    entries.filter(({number}, at) => number === undefined || entries.findIndex(e => e.number === number) === at),
  )

type Entry = typeof file extends fc.Arbitrary<infer Entries> ? Entries : never

function sections(entries: Entry): string {
  const lines = entries.map(({source, number, tollFree, managed, ownCrew}) => {
    const which = number === undefined ? `buy: { type: ${tollFree ? 'toll-free' : 'local'} }` : `number: "${number}"`
    const crew = ownCrew ? ', routing: { ring_first: { crew: [lee, sam], seconds: 15, order: sequential } }' : ''
    return `  - { source: ${source}, ${which}${managed ? '' : ', managed: false'}${crew} }`
  })
  return `numbers:\n${lines.join('\n')}\nalerts:
  email: { smtp: "\${ONCREW_SMTP_URL}", from: alerts@northside.example }
  send:
    - { for: [emergency, urgent, standard, low], to: [sam], by: [email] }`
}

function seeded(rows: typeof account extends fc.Arbitrary<infer Rows> ? Rows : never) {
  return rows.map(({number, name, ...settings}) => ownedNumber(number, {friendly_name: name, ...settings}))
}

test('after apply there is nothing left to plan, and nothing that the file does not mention was touched', async () => {
  await fc.assert(
    fc.asyncProperty(account, file, async (rows, entries) => {
      const before = seeded(rows)
      const carrier = aCarrier({numbers: before})
      const world = aWorld(sections(entries), carrier)
      const shown = await world.plan()
      const {failed, left} = await world.apply(shown)
      expect(failed).toEqual([])
      expect(left.changes).toEqual([])
      expect((await world.plan()).changes).toEqual([])

      const meant = new Set(Object.values(world.lock()?.numbers ?? {}).map(({sid}) => sid))
      for (const number of before) {
        if (!meant.has(number.sid)) expect(carrier.numbers).toContainEqual(number)
      }
      expect(carrier.asked.filter(each => each.startsWith('release'))).toEqual([])
      expect(carrier.purchases.length).toBe(shown.changes.filter(({action}) => action === 'buy').length)
    }),
    {numRuns: 150},
  )
})

/** What people do in the Console between two applies: release a number, or set it otherwise. */
const meddling = fc.array(
  fc.record({which: fc.nat(9), does: fc.constantFrom('releases', 'renames', 'repoints', 'unpublishes')}),
  {maxLength: 4},
)

test('another file, after somebody meddled with the account, comes to its end as well', async () => {
  await fc.assert(
    fc.asyncProperty(account, file, meddling, file, async (rows, first, deeds, second) => {
      const carrier = aCarrier({numbers: seeded(rows)})
      const before = aWorld(sections(first), carrier)
      await before.apply()
      for (const {which, does} of deeds) meddle(carrier, which, does)

      const world = aWorld(sections(second), carrier, before.lock())
      const bought = carrier.purchases.length
      const shown = await world.plan()
      const {failed, left} = await world.apply(shown)
      expect(failed).toEqual([])
      expect(left.changes).toEqual([])
      expect((await world.plan()).changes).toEqual([])
      expect(carrier.purchases.length - bought).toBe(shown.changes.filter(({action}) => action === 'buy').length)
    }),
    {numRuns: 150},
  )
})

function meddle({numbers: owned, flows}: ACarrier, which: number, does: string): void {
  const at = which % Math.max(1, owned.length)
  const number = owned[at]
  const [flow] = flows
  if (does === 'unpublishes' && flow !== undefined) flows[0] = {...flow, published: false}
  if (number === undefined) return
  if (does === 'releases') owned.splice(at, 1)
  else if (does === 'renames') owned[at] = {...number, settings: {...number.settings, friendly_name: 'By hand'}}
  else if (does === 'repoints')
    owned[at] = {...number, settings: {...number.settings, voice_url: 'https://hand.example'}}
}

test('killed between any two requests and run again, apply comes to the same end and buys nothing twice', async () => {
  await fc.assert(
    fc.asyncProperty(
      account,
      file,
      fc.array(fc.tuple(fc.nat(14), fc.constantFrom('before' as const, 'after' as const), fc.boolean()), {
        minLength: 1,
        maxLength: 4,
      }),
      async (rows, entries, deaths) => {
        const carrier = aCarrier({numbers: seeded(rows)})
        const world = aWorld(sections(entries), carrier)
        const shown = await world.plan()
        for (const [request, when, dies] of deaths) {
          if (dies) carrier.killAt(request, when)
          else carrier.breakAt(request, when)
          await world.apply(shown).catch(notKilled)
          carrier.revive()
        }
        const {failed, left} = await world.apply(shown)
        expect(failed).toEqual([])
        expect(left.changes).toEqual([])
        expect(new Set(carrier.purchases).size).toBe(carrier.purchases.length)
        expect(carrier.purchases.length).toBe(shown.changes.filter(({action}) => action === 'buy').length)
        expect(carrier.flows.length).toBe(new Set(carrier.flows.map(({name}) => name)).size)
      },
    ),
    {numRuns: 200},
  )
})

function notKilled(thrown: unknown): void {
  if (thrown instanceof Killed || (thrown instanceof Error && thrown.name === 'Problem')) return
  throw thrown
}
