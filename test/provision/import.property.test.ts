import fc from 'fast-check'
import {expect, test} from 'vitest'
import {loadRouting} from '../../src/config/load-routing.ts'
import {importAccount} from '../../src/provision/import.ts'
import {plan} from '../../src/provision/plan.ts'
import {wanted} from '../../src/provision/wanted.ts'
import {aCarrier, ownedNumber} from './a-carrier.ts'
import {aWorld, publicUrl} from './a-world.ts'

const owned = fc.uniqueArray(
  fc.record({
    number: fc.constantFrom('+13125550190', '+13125550191', '+13125550192', '+18885550194'),
    friendly_name: fc.constantFrom(
      '',
      '(312) 555-0190',
      'Fax "1"',
      'Näh & Co.',
      'Front yard',
      'x [northside-plumbing/website]',
    ),
    voice_url: fc.constantFrom('', 'https://old.example/answer', `${publicUrl}/voice`),
    status_callback: fc.constantFrom('', `${publicUrl}/status`),
    sms_url: fc.constantFrom('', `${publicUrl}/text`),
  }),
  {selector: ({number}) => number, minLength: 1},
)

test('whatever the account holds, and whatever oncrew did in it before, the plan after an import is empty', async () => {
  await fc.assert(
    fc.asyncProperty(owned, fc.boolean(), fc.boolean(), async (rows, appliedBefore, ownCrew) => {
      const carrier = aCarrier({numbers: rows.map(({number, ...settings}) => ownedNumber(number, settings))})
      if (appliedBefore) {
        const crew = ownCrew ? ', routing: { ring_first: { crew: [lee] } }' : ''
        const source = `source: website${crew}`
        await aWorld(
          `numbers:\n  - { number: "${rows[0]?.number}", ${source} }\n  - { source: yard-sign, buy: {} }
alerts:
  email: { smtp: "\${ONCREW_SMTP_URL}", from: alerts@northside.example }
  send:
    - { for: [emergency, urgent, standard, low], to: [sam], by: [email] }`,
          carrier,
        ).apply()
      }
      const account = await carrier.read()
      const wishes = {business: undefined, timeZone: 'America/Chicago', trade: 'plumbing', path: 'oncrew.yaml'}
      const {text, lock} = importAccount(account, {...wishes, ring: appliedBefore ? [] : ['+13125550111']})
      const {routing, findings} = loadRouting(text, 'oncrew.yaml')
      expect(findings.filter(({severity}) => severity === 'error')).toEqual([])
      if (routing === undefined) throw new Error('not sound')
      expect(routing.numbers.size).toBe(account.numbers.length)
      expect(plan(wanted(routing, lock.public_url ?? ''), account, lock)).toMatchObject({changes: [], conflicts: []})
      if (appliedBefore)
        expect([...routing.numbers.values()].filter(({managed}) => managed).length).toBeGreaterThanOrEqual(1)
    }),
    {numRuns: 100},
  )
})

test('an account without numbers, and one that does not tell whom to ring, are told so', async () => {
  const wishes = {business: undefined, timeZone: 'UTC', trade: 'plumbing', path: 'oncrew.yaml', ring: []}
  const empty = await aCarrier().read()
  expect(() => importAccount(empty, wishes)).toThrow('has no number')
  const bare = await aCarrier({numbers: [ownedNumber('+13125550190')]}).read()
  expect(() => importAccount(bare, wishes)).toThrow('who is to be rung')
})
