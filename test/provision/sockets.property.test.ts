import fc from 'fast-check'
import {expect, test} from 'vitest'
import {loadRouting} from '../../src/config/load-routing.ts'
import {parsePhoneNumber} from '../../src/config/phone-number.ts'
import type {SeedFault} from '../../src/contracts/generated/carrier-seed.ts'
import type {LockFile} from '../../src/contracts/generated/lock.ts'
import {apply} from '../../src/provision/apply.ts'
import {plan} from '../../src/provision/plan.ts'
import {numberName} from '../../src/provision/source-tag.ts'
import {type Wanted, wanted} from '../../src/provision/wanted.ts'
import {openAccount} from '../../src/sim/account/open-account.ts'
import {openTwilioCarrier} from '../../src/twilio/rest/twilio-carrier.ts'
import {aRoutingFile} from '../config/a-routing-file.ts'
import {publicUrl} from './a-world.ts'

const sources = ['website', 'yard-sign', 'truck-wrap']
const phones = ['+13125550190', '+13125550191', '+13125550192']

const account = fc.uniqueArray(
  fc.record({
    phone_number: fc.constantFrom(...phones),
    voice_url: fc.constantFrom('https://old.example/answer', `${publicUrl}/voice`),
    friendly_name: fc.constantFrom('A number', ...sources.map(key => numberName('Old', 'Northside Plumbing', key))),
  }),
  {selector: each => each.phone_number, maxLength: phones.length},
)

const bought = fc.uniqueArray(fc.constantFrom(...sources), {minLength: 1, maxLength: 3})

/** What may befall the requests that change something. */
const trouble: fc.Arbitrary<SeedFault> = fc
  .tuple(
    fc.oneof(
      {weight: 2, arbitrary: fc.constant('CreateIncomingPhoneNumber')},
      {weight: 1, arbitrary: fc.constantFrom('UpdateIncomingPhoneNumber', 'CreateFlow', 'UpdateFlowValidate')},
    ),
    fc.integer({min: 1, max: 2}),
    fc.constantFrom<SeedFault>(
      {reset: 'before'},
      {reset: 'after'},
      {answer: {status: 429, retry_after: 0}},
      {answer: {status: 503}},
    ),
  )
  .map(([only, request, what]) => ({only, request, ...what}))

test('over real sockets that break and a carrier that refuses, apply run again comes to its end and buys nothing twice', async () => {
  await fc.assert(
    fc.asyncProperty(
      account,
      bought,
      fc.array(trouble, {minLength: 1, maxLength: 3}),
      async (numbers, keys, faults) => {
        const box = await openAccount({numbers, faults})
        const carrier = await openTwilioCarrier({
          credentials: {
            accountSid: box.accountSid,
            username: box.accountSid,
            password: box.authToken,
            apiUrl: box.url,
          },
          wait: async () => {},
          chance: () => 0,
        })
        let lock: LockFile | undefined
        const ask = (): Wanted => {
          const entries = keys.map(key => `  - { source: ${key}, buy: { area_code: "773" } }`)
          const {routing} = loadRouting(
            aRoutingFile(`numbers:\n${entries.join('\n')}\n${emailOnly}`),
            'oncrew.yaml',
            key => parsePhoneNumber(lock?.numbers[key]?.number ?? ''),
          )
          if (routing === undefined) throw new Error('the file is not sound')
          return wanted(routing, publicUrl)
        }
        const run = async () => {
          const shown = plan(ask(), await carrier.read(), lock)
          const keepLock = async (next: LockFile) => {
            lock = next
          }
          return apply({wanted: ask(), carrier, shown, lock, keepLock})
        }
        try {
          const toBuy = plan(ask(), await carrier.read(), lock).changes.filter(({action}) => action === 'buy').length
          for (let turn = 0; turn < 4; turn += 1) await run()
          const {failed, left} = await run()
          expect(failed).toEqual([])
          expect(left.changes).toEqual([])
          expect(box.rows.numbers.length - numbers.length).toBe(toBuy)
          expect(new Set(box.rows.flows.map(({sid}) => sid)).size).toBe(1)
        } finally {
          carrier.close()
          await box.close()
        }
      },
    ),
    {numRuns: 20},
  )
})

const emailOnly = `alerts:
  email: { smtp: "\${ONCREW_SMTP_URL}", from: alerts@northside.example }
  send:
    - { for: [emergency, urgent, standard, low], to: [sam], by: [email] }`
