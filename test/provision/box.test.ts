import {existsSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import type {CarrierSeed} from '../../src/contracts/generated/carrier-seed.ts'
import {openAccount} from '../../src/sim/account/open-account.ts'
import {aRoutingFile} from '../config/a-routing-file.ts'
import {emptyFolder, oncrew} from '../e2e/oncrew.ts'
import {publicUrl} from './a-world.ts'

/** The built command line, in a folder with this routing file, against a Twilio account in a box. */
async function anAccount(seed: CarrierSeed, sections: string) {
  const box = await openAccount(seed)
  onTestFinished(() => box.close())
  const cwd = emptyFolder()
  writeFileSync(join(cwd, 'oncrew.yaml'), aRoutingFile(sections))
  const env = {
    TWILIO_ACCOUNT_SID: box.accountSid,
    TWILIO_AUTH_TOKEN: box.authToken,
    TWILIO_API_URL: box.url,
    ONCREW_PUBLIC_URL: publicUrl,
  }
  const path = (name: string) => join(cwd, name)
  return {
    box,
    path,
    text: (name: string) => readFileSync(path(name), 'utf8'),
    run: (...args: string[]) => oncrew(args, {cwd, env}),
    /** Plans, saves, applies without asking. */
    async apply() {
      const planned = await oncrew(['plan', '--out', 'plan.json'], {cwd, env})
      expect(planned.err).not.toContain('✗')
      return oncrew(['apply', 'plan.json', '--yes'], {cwd, env})
    },
    purchases: () =>
      box.requests.filter(({operation, status}) => operation === 'CreateIncomingPhoneNumber' && status === 201),
  }
}

const oneOwnedOneToBuy = `numbers:
  - { number: "+13125550190", source: website } # on every page
  - { source: yard-sign, buy: { area_code: "312" } }`

const seed: CarrierSeed = {
  numbers: [
    {phone_number: '+13125550190', friendly_name: 'Old site', voice_url: 'https://old.example/answer'},
    {phone_number: '+13125550500', friendly_name: 'Fax', voice_url: 'https://fax.example'},
  ],
}

test('plan, apply, and nothing is left; what the file does not mention is as it was', async () => {
  const world = await anAccount(seed, oneOwnedOneToBuy)
  const before = await world.run('plan', '--json', '--detailed-exit-code')
  expect(before.code).toBe(8)
  expect(JSON.parse(before.out)).toMatchObject({bill: {now: 2.3, after: 3.45}})

  const applied = await world.apply()
  expect(applied.err).not.toContain('✗')
  expect(applied.out).toContain('read back: the account is what the file says')
  const after = await world.run('plan', '--json', '--detailed-exit-code')
  expect(after.code).toBe(0)
  expect(JSON.parse(after.out)).toMatchObject({changes: [], conflicts: []})
  expect(world.purchases()).toHaveLength(1)
  expect(world.box.rows.numbers.find(({phone_number}) => phone_number === '+13125550500')).toMatchObject({
    friendly_name: 'Fax',
    voice_url: 'https://fax.example',
  })
})

test('no secret is in the plan, the lock file or anything that was printed', async () => {
  const world = await anAccount(seed, oneOwnedOneToBuy)
  const applied = await world.apply()
  const everything = applied.out + applied.err + world.text('plan.json') + world.text('oncrew.lock.yaml')
  expect(everything).not.toContain(world.box.authToken)
})

test('a purchase whose answer is lost is found again by its name', async () => {
  const world = await anAccount(seed, oneOwnedOneToBuy)
  world.box.fail({only: 'CreateIncomingPhoneNumber', reset: 'after'})
  const applied = await world.apply()
  expect(applied.code).toBe(0)
  expect(world.box.rows.numbers).toHaveLength(3)
})

test('a carrier that asks for fewer requests is waited for', async () => {
  const world = await anAccount(seed, oneOwnedOneToBuy)
  world.box.fail({times: 3, answer: {status: 429, retry_after: 0}})
  const applied = await world.apply()
  expect(applied.code).toBe(0)
})

test.each([
  [{status: 401, code: 20003}, 'does not accept these credentials'],
  [{status: 400, code: 21613}, 'needs an address on file'],
])('a purchase that is refused (%o) says what it means, and the rest is done', async (answer, words) => {
  const world = await anAccount(seed, oneOwnedOneToBuy)
  world.box.fail({only: 'CreateIncomingPhoneNumber', answer})
  const applied = await world.apply()
  expect(applied.code).toBe(4)
  expect(applied.out).toContain(words)
  const again = await world.apply()
  expect(again.code).toBe(0)
  expect(world.purchases()).toHaveLength(1)
})

test('where the lock file cannot be written, nothing is done', async () => {
  const world = await anAccount(seed, oneOwnedOneToBuy)
  symlinkSync('/nowhere/at/all', world.path('oncrew.lock.yaml'))
  await world.run('plan', '--out', 'plan.json')
  const {code, err} = await world.run('apply', 'plan.json', '--yes')
  expect(err).toContain('oncrew.lock.yaml could not be written.')
  expect(err).not.toContain('Error:')
  expect(code).toBe(1)
  expect(world.box.requests.every(({method}) => method === 'GET')).toBe(true)
})

test('an account that moved since the plan is left alone', async () => {
  const world = await anAccount(seed, oneOwnedOneToBuy)
  await world.run('plan', '--out', 'plan.json')
  const [website] = world.box.rows.numbers
  if (website !== undefined) website.voice_url = 'https://newer.example/answer'
  const {code, err} = await world.run('apply', 'plan.json', '--yes')
  expect(code).toBe(4)
  expect(err).toContain('moved since the plan was shown')
  expect(existsSync(world.path('oncrew.lock.yaml'))).toBe(false)
})

test('a lock file of another account stops everything', async () => {
  const world = await anAccount(seed, oneOwnedOneToBuy)
  await world.apply()
  writeFileSync(
    world.path('oncrew.lock.yaml'),
    world.text('oncrew.lock.yaml').replace(/^account: .*/m, `account: AC${'9'.repeat(32)}`),
  )
  const {out} = await world.run('plan')
  expect(out).toContain('The lock file belongs to account AC9')
})

test('what somebody changed by hand is told, and adopted with the comments kept', async () => {
  const world = await anAccount(seed, oneOwnedOneToBuy)
  await world.apply()
  expect((await world.run('drift')).code).toBe(0)
  const [website] = world.box.rows.numbers
  if (website === undefined) throw new Error('no number')
  website.friendly_name = 'Web page [northside-plumbing/website]'
  const told = await world.run('drift')
  expect(told.code).toBe(8)
  expect(told.out).toContain('was changed at the carrier')

  expect((await world.run('drift', '--adopt')).code).toBe(0)
  expect(world.text('oncrew.yaml')).toContain(
    '- { number: "+13125550190", source: website, label: "Web page" } # on every page',
  )
  expect((await world.run('drift')).code).toBe(0)
  expect((await world.run('plan', '--detailed-exit-code')).code).toBe(0)
})

test('what was found on a number before can be put back', async () => {
  const world = await anAccount(seed, oneOwnedOneToBuy)
  await world.apply()
  expect((await world.run('numbers', 'restore', '+13125550190', '--yes')).code).toBe(0)
  expect(world.box.rows.numbers[0]).toMatchObject({friendly_name: 'Old site', voice_url: 'https://old.example/answer'})
})

test('a file imported from the account leaves nothing to plan', async () => {
  const world = await anAccount(seed, oneOwnedOneToBuy)
  await world.apply()
  const imported = await world.run('import', '--out', 'imported.yaml', '--time-zone', 'America/Chicago')
  expect(imported.code).toBe(0)
  expect(world.text('imported.yaml')).toContain('"+13125550500", source: fax')
  expect(world.text('imported.yaml')).toContain('managed: false')
  const {code, out} = await world.run('plan', '--config', 'imported.yaml', '--json', '--detailed-exit-code')
  expect(JSON.parse(out)).toMatchObject({changes: [], conflicts: []})
  expect(code).toBe(0)
})

test('an API key does what the auth token does, and a key that may not look says so', async () => {
  const sid = `SK${'5'.repeat(32)}`
  const world = await anAccount({...seed, keys: [{sid, secret: 'a-secret'}]}, oneOwnedOneToBuy)
  const {oncrew: run} = await import('../e2e/oncrew.ts')
  const env = {TWILIO_ACCOUNT_SID: world.box.accountSid, TWILIO_API_URL: world.box.url, ONCREW_PUBLIC_URL: publicUrl}
  const cwd = join(world.path('oncrew.yaml'), '..')
  const right = await run(['plan'], {cwd, env: {...env, TWILIO_API_KEY: sid, TWILIO_API_SECRET: 'a-secret'}})
  expect(right.code).toBe(0)
  const wrong = await run(['plan'], {cwd, env: {...env, TWILIO_API_KEY: sid, TWILIO_API_SECRET: 'wrong'}})
  expect(wrong.code).toBe(4)
  expect(wrong.err).toContain('does not accept these credentials')
  expect(wrong.err).not.toContain('wrong')
})

test('releasing asks for a terminal, and --yes for a saved plan', async () => {
  const world = await anAccount(seed, oneOwnedOneToBuy)
  expect((await world.run('numbers', 'release', '+13125550500')).code).toBe(2)
  expect((await world.run('apply', '--yes')).code).toBe(2)
  expect((await world.run('apply')).code).toBe(2)
  expect(world.box.rows.numbers).toHaveLength(2)
  expect(world.purchases()).toEqual([])
})
