import {describe, expect, test} from 'vitest'
import {anAccount, clientOf} from './an-account.ts'

const website = '+13125550190'
const truck = '+13125550191'

describe('numbers for sale', () => {
  test('by area code, and not those that somebody has', async () => {
    const {client} = await anAccount({numbers: ['+13125550100']})
    const found = await client.availablePhoneNumbers('US').local.list({areaCode: 312, limit: 3})
    expect(found.map(({phoneNumber}) => phoneNumber)).toEqual(['+13125550101', '+13125550102', '+13125550103'])
    expect(found[0]).toMatchObject({locality: 'Chicago', region: 'IL', capabilities: {voice: true, sms: true}})
  })

  test('by digits, by the letters on the keys, and near a place', async () => {
    const {client} = await anAccount()
    const {local, tollFree} = client.availablePhoneNumbers('US')
    const [plumb] = await local.list({areaCode: 303, contains: 'PLUMB'})
    expect(plumb?.phoneNumber).toMatch(/^\+1303\d{2}75862$/)
    const near = await local.list({nearNumber: '+13125550190', distance: 10, limit: 1000})
    expect(new Set(near.map(({locality}) => locality))).toEqual(new Set(['Chicago', 'Oak Park']))
    expect((await tollFree.list({areaCode: 888, limit: 1}))[0]?.phoneNumber).toBe('+18885550100')
  })

  test('none where the seed says that all are sold', async () => {
    const {client} = await anAccount({exhausted_area_codes: ['212']})
    expect(await client.availablePhoneNumbers('US').local.list({areaCode: 212})).toEqual([])
    await expect(client.incomingPhoneNumbers.create({areaCode: '212'})).rejects.toMatchObject({code: 21452})
  })
})

describe('numbers of the account', () => {
  test('bought, set up, read back, given back', async () => {
    const {client} = await anAccount()
    const {sid} = await client.incomingPhoneNumbers.create({
      phoneNumber: website,
      friendlyName: 'oncrew: website',
      voiceUrl: 'https://agent.example/voice',
      voiceFallbackUrl: 'https://agent.example/fallback',
    })
    await client.incomingPhoneNumbers(sid).update({smsUrl: 'https://agent.example/texts', voiceFallbackUrl: ''})
    const read = await client.incomingPhoneNumbers(sid).fetch()
    expect(read).toMatchObject({
      phoneNumber: website,
      friendlyName: 'oncrew: website',
      voiceUrl: 'https://agent.example/voice',
      voiceFallbackUrl: '',
      smsUrl: 'https://agent.example/texts',
      capabilities: {voice: true},
    })
    expect(await client.incomingPhoneNumbers(sid).remove()).toBe(true)
    await expect(client.incomingPhoneNumbers(sid).fetch()).rejects.toMatchObject({status: 404, code: 20404})
    // Held back: nobody gets it again.
    await expect(client.incomingPhoneNumbers.create({phoneNumber: website})).rejects.toMatchObject({code: 21422})
  })

  const refusals: readonly [
    string,
    {phoneNumber?: string; areaCode?: string; voiceFallbackUrl?: string; voiceUrl?: string},
    number,
  ][] = [
    ['one that somebody has', {phoneNumber: truck}, 21422],
    ['what is no number', {phoneNumber: 'the truck'}, 21421],
    ['from an area code that cannot be', {areaCode: '911'}, 21451],
    ['with a fallback for nothing', {phoneNumber: website, voiceFallbackUrl: 'https://x.example'}, 21405],
    ['with words for a URL', {phoneNumber: website, voiceUrl: 'the server'}, 21402],
  ]
  test.each(refusals)('buying %s is refused, and buys nothing', async (_, asked, code) => {
    const {client, box} = await anAccount({numbers: [truck]})
    await expect(client.incomingPhoneNumbers.create(asked)).rejects.toMatchObject({code, status: 400})
    expect(box.rows.numbers).toHaveLength(1)
  })

  test('a trunk, an application and a URL put each other off', async () => {
    const {client} = await anAccount({numbers: [website]})
    const [number] = await client.incomingPhoneNumbers.list()
    const own = client.incomingPhoneNumbers(number?.sid ?? '')
    const voiceApplicationSid = `AP${'1'.repeat(32)}`
    expect(await own.update({voiceUrl: 'https://agent.example/voice'})).toMatchObject({voiceApplicationSid: null})
    expect(await own.update({voiceApplicationSid})).toMatchObject({voiceApplicationSid, voiceUrl: ''})
    expect(await own.update({trunkSid: `TK${'2'.repeat(32)}`})).toMatchObject({voiceApplicationSid: null, voiceUrl: ''})
    expect(await own.update({voiceApplicationSid})).toMatchObject({trunkSid: null})
    const url = 'https://agent.example/voice'
    expect(await own.update({voiceUrl: url})).toMatchObject({voiceApplicationSid: null, voiceUrl: url})
  })

  test.each(['5', '206*55*', 'a-b'])('a search for %s is refused', async contains => {
    const {client} = await anAccount()
    await expect(client.availablePhoneNumbers('US').local.list({contains})).rejects.toMatchObject({status: 400})
  })

  test('a thousand of them, page by page, while more are bought', async () => {
    const numbers = Array.from({length: 1000}, (_, index) => `+1312${2_000_000 + index}`)
    const {client} = await anAccount({numbers})
    const first = await client.incomingPhoneNumbers.page({pageSize: 300})
    await client.incomingPhoneNumbers.create({phoneNumber: website})
    const seen = new Set(first.instances.map(({phoneNumber}) => phoneNumber))
    for (let page = await first.nextPage(); page !== undefined; page = await page.nextPage()) {
      for (const {phoneNumber} of page.instances) {
        expect(seen.has(phoneNumber)).toBe(false)
        seen.add(phoneNumber)
      }
    }
    expect(seen).toEqual(new Set(numbers))
    expect(await client.incomingPhoneNumbers.list({phoneNumber: '+1312200001*'})).toHaveLength(10)
  })
})

describe('who may', () => {
  test('a wrong token gets nothing; a key gets numbers, and neither accounts nor keys', async () => {
    const key = {sid: `SK${'1'.repeat(32)}`, secret: 'quiet'}
    const {box} = await anAccount({keys: [key], numbers: [website]})
    const stranger = clientOf(box.url, box.accountSid, 'f'.repeat(32))
    await expect(stranger.incomingPhoneNumbers.list()).rejects.toMatchObject({status: 401, code: 20003})
    const holder = clientOf(box.url, key.sid, key.secret, box.accountSid)
    expect(await holder.incomingPhoneNumbers.list()).toHaveLength(1)
    await expect(holder.api.v2010.accounts(box.accountSid).fetch()).rejects.toMatchObject({code: 20003})
    await expect(holder.keys.list()).rejects.toMatchObject({code: 20003})
  })

  test('a sub-account has numbers of its own', async () => {
    const {box, client} = await anAccount({numbers: [website]})
    const {sid, authToken} = await client.api.v2010.accounts.create({friendlyName: 'Denver'})
    const denver = clientOf(box.url, sid, authToken)
    expect(await denver.incomingPhoneNumbers.list()).toEqual([])
    const [number] = await client.incomingPhoneNumbers.list()
    await client.incomingPhoneNumbers(number?.sid ?? '').update({accountSid: sid})
    expect(await denver.incomingPhoneNumbers.list()).toHaveLength(1)
    await expect(denver.api.v2010.accounts(box.accountSid).incomingPhoneNumbers.list()).rejects.toMatchObject({
      code: 20003,
    })
  })

  test('what is not played says so', async () => {
    const {client} = await anAccount()
    client.trunking.baseUrl = client.api.baseUrl
    await expect(client.trunking.v1.trunks.list()).rejects.toMatchObject({
      status: 501,
      message: expect.stringContaining('/v1/Trunks'),
    })
  })
})
