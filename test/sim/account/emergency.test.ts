import twilio from 'twilio'
import {expect, onTestFinished, test} from 'vitest'
import {website} from '../box.ts'
import {toyApp} from '../toy-app.ts'
import {anAccountInTime, clientOf} from './an-account.ts'

const place = {
  customerName: 'Northside',
  street: '1 Main St',
  city: 'Chicago',
  region: 'IL',
  postalCode: '60601',
  isoCountry: 'US',
}

test('an emergency address is registered after a while, and holds the number until it is off again', async () => {
  const {client, clock} = await anAccountInTime({numbers: [website]})
  const [number] = await client.incomingPhoneNumbers.list()
  const own = client.incomingPhoneNumbers(number?.sid ?? '')
  const address = await client.addresses.create({...place, emergencyEnabled: true})
  const status = async () => (await own.fetch()).emergencyAddressStatus
  await own.update({emergencyAddressSid: address.sid})
  expect(await status()).toBe('pending-registration')
  await clock.run()
  expect(await status()).toBe('registered')
  await expect(own.remove()).rejects.toMatchObject({code: 21631})
  await expect(client.addresses(address.sid).remove()).rejects.toMatchObject({status: 400})
  await own.update({emergencyAddressSid: ''})
  await clock.run()
  expect(await status()).toBe('unregistered')
  expect(await own.remove()).toBe(true)
})

test('an address that is not enabled for emergencies, or is somebody else’s, is refused', async () => {
  const {client} = await anAccountInTime({numbers: [website]})
  const [number] = await client.incomingPhoneNumbers.list()
  const own = client.incomingPhoneNumbers(number?.sid ?? '')
  const plain = await client.addresses.create(place)
  await expect(own.update({emergencyAddressSid: plain.sid})).rejects.toMatchObject({status: 400})
  await expect(own.update({emergencyAddressSid: `AD${'0'.repeat(32)}`})).rejects.toMatchObject({status: 400})
  expect((await own.fetch()).emergencyAddressSid).toBeNull()
})

test("a sub-account's calls name it, and are signed with its own token", async () => {
  const app = await toyApp({'/voice': '<Response><Say>Hello.</Say></Response>'})
  onTestFinished(() => app.close())
  const {client, clock, box} = await anAccountInTime({numbers: [website]})
  const {sid, authToken} = await client.api.v2010.accounts.create({friendlyName: 'Denver'})
  const [number] = await client.incomingPhoneNumbers.list()
  const voiceUrl = `${app.url}/voice`
  await client.incomingPhoneNumbers(number?.sid ?? '').update({accountSid: sid, voiceUrl})
  const call = box.call({to: website, from: '+13125550142'})
  await clock.run()
  const [asked] = app.asked
  expect(asked?.fields.AccountSid).toBe(sid)
  const sent = String(asked?.headers['x-twilio-signature'])
  expect(twilio.validateRequest(authToken, sent, voiceUrl, asked?.fields ?? {})).toBe(true)
  expect((await clientOf(box.url, sid, authToken).calls(call).fetch()).status).toBe('completed')
  await expect(client.calls(call).fetch()).rejects.toMatchObject({code: 20404})
})
