import twilio from 'twilio'
import {expect, test} from 'vitest'
import {anAccount} from './an-account.ts'

const numbers = ['+13125550190', '+13125550191', '+13125550192']

/** As docs/carrier.md has it: every request of the library goes to the carrier, with its own host as the path's beginning. */
function towards(url: string): twilio.RequestClient {
  const client = new twilio.RequestClient()
  const send = client.request.bind(client)
  client.request = options => send({...options, uri: options.uri.replace(/^https:\/\//, `${url}/`)})
  return client
}

test("Twilio's library, unchanged, with a request client that turns every host to the carrier", async () => {
  const {box} = await anAccount({numbers})
  const client = twilio(box.accountSid, box.authToken, {httpClient: towards(box.url)})
  expect(await client.incomingPhoneNumbers.list({pageSize: 1})).toHaveLength(3)
  for (const friendlyName of ['A', 'B', 'C']) await client.messaging.v1.services.create({friendlyName})
  // The next page is an absolute URL: it leads back to the carrier.
  expect((await client.messaging.v1.services.list({pageSize: 1})).map(({friendlyName}) => friendlyName)).toEqual([
    'C',
    'B',
    'A',
  ])
  expect(await client.studio.v2.flows.list()).toEqual([])
  expect(box.requests.every(({status}) => status < 300)).toBe(true)
})

test('the same by an address for each of its products', async () => {
  const {box, client} = await anAccount({numbers})
  for (const friendlyName of ['A', 'B', 'C']) await client.messaging.v1.services.create({friendlyName})
  expect(await client.messaging.v1.services.list({pageSize: 2})).toHaveLength(3)
  expect(await client.incomingPhoneNumbers.list({pageSize: 2})).toHaveLength(3)
  expect(box.requests.filter(({operation}) => operation === 'ListService')).toHaveLength(2)
})

test('a thousand numbers are one quick page', async () => {
  const {client} = await anAccount({numbers: Array.from({length: 1000}, (_, index) => `+1312${2_000_000 + index}`)})
  const list = async () => {
    const began = performance.now()
    expect(await client.incomingPhoneNumbers.list({pageSize: 1000})).toHaveLength(1000)
    return performance.now() - began
  }
  const times = [await list(), await list(), await list()]
  expect(Math.min(...times)).toBeLessThan(250)
})
