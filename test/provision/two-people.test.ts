import {expect, test} from 'vitest'
import {withOffers} from '../../src/provision/offers.ts'
import {wanted} from '../../src/provision/wanted.ts'
import type {CarrierAccount} from '../../src/twilio/carrier-account.ts'
import {aCarrier} from './a-carrier.ts'
import {aWorld, publicUrl} from './a-world.ts'

const file = `numbers:
  - { source: yard-sign, buy: { area_code: "312" } }
  - { source: van, buy: { area_code: "312" } }
alerts:
  email: { smtp: "\${ONCREW_SMTP_URL}", from: alerts@northside.example }
  send:
    - { for: [emergency, urgent, standard, low], to: [sam], by: [email] }`

test('of two who apply one after the other, each without the lock file of the other, one buys', async () => {
  const carrier = aCarrier()
  const [one, other] = [aWorld(file, carrier), aWorld(file, carrier)]
  const shown = await other.plan()
  await one.apply()
  const {failed, left} = await other.apply(shown)
  expect(failed).toEqual([])
  expect(left.changes).toEqual([])
  expect(carrier.purchases).toHaveLength(2)
  expect(Object.keys(other.lock()?.numbers ?? {})).toEqual(['yard-sign', 'van'])
})

test('what somebody bought while an apply was under way is not bought again', async () => {
  const carrier = aCarrier()
  const [one, other] = [aWorld(file, carrier), aWorld(file, carrier)]
  const shown = await one.plan()
  const read = carrier.read
  carrier.read = async () => {
    const state = await read()
    carrier.read = read
    await other.apply()
    return state
  }
  const {failed} = await one.apply(shown)
  expect(failed.map(({problem}) => problem.message).join()).toContain('somebody else has bought')
  expect(carrier.purchases).toHaveLength(2)
})

test('two purchases at the very same moment are told of at once, and the next plan names both', async () => {
  const carrier = aCarrier()
  const [one, other] = [aWorld(file, carrier), aWorld(file, carrier)]
  const applied = await Promise.all([one.apply(), other.apply()])
  const told = applied.flatMap(({failed}) => failed.map(({problem}) => problem.message)).join()
  expect(carrier.purchases.length).toBeGreaterThan(2)
  expect(told).toContain('somebody else bought')
  expect((await one.plan()).untouched.map(({because}) => because).join()).toContain('bears the name of')
})

test('a plan asks once for each kind of number, and says which of them nobody sells', async () => {
  const carrier = aCarrier()
  const world = aWorld(file, carrier)
  const sold: CarrierAccount = {
    ...carrier,
    async search() {
      carrier.asked.push('search')
      return []
    },
  }
  const planned = await withOffers(await world.plan(), wanted(world.routing(), publicUrl), sold)
  expect(carrier.asked.filter(each => each === 'search')).toHaveLength(1)
  expect(planned.missing.find(({what}) => what === 'offer')?.says).toContain(
    'No number is for sale for Yard sign, Van just now: local, area code 312.',
  )
  const offered = await withOffers(await world.plan(), wanted(world.routing(), publicUrl), carrier)
  expect(offered.missing.filter(({what}) => what === 'offer')).toEqual([])
})
