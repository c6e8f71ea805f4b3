import {expect, test} from 'vitest'
import {anAccount} from './an-account.ts'

const number = '+13125550190'

test('the second purchase is refused with 429, and says when to come back', async () => {
  const {box, client} = await anAccount()
  box.fail({request: 2, only: 'CreateIncomingPhoneNumber', answer: {status: 429, retry_after: 3}})
  await client.incomingPhoneNumbers.create({areaCode: '312'})
  await client.incomingPhoneNumbers.list()
  await expect(client.incomingPhoneNumbers.create({areaCode: '312'})).rejects.toMatchObject({status: 429, code: 20429})
  await client.incomingPhoneNumbers.create({areaCode: '312'})
  expect(box.requests.map(({operation, status}) => [operation, status])).toEqual([
    ['CreateIncomingPhoneNumber', 201],
    ['ListIncomingPhoneNumber', 200],
    ['CreateIncomingPhoneNumber', 429],
    ['CreateIncomingPhoneNumber', 201],
  ])
})

test.each([
  ['before', 0],
  ['after', 1],
] as const)('a connection that breaks %s the effect leaves %i numbers', async (reset, bought) => {
  const {box, client} = await anAccount()
  box.fail({reset})
  await expect(client.incomingPhoneNumbers.create({phoneNumber: number})).rejects.toMatchObject({code: 'ECONNRESET'})
  expect(await client.incomingPhoneNumbers.list()).toHaveLength(bought)
})

test('too many a second are refused, without effect, until the limit is lifted', async () => {
  const {box, client} = await anAccount({limit: {per_second: 2, retry_after: 1}})
  const buying = await Promise.allSettled([1, 2, 3, 4].map(() => client.incomingPhoneNumbers.create({areaCode: '312'})))
  expect(buying.filter(({status}) => status === 'fulfilled')).toHaveLength(2)
  expect(box.rows.numbers).toHaveLength(2)
  box.limit({})
  await client.incomingPhoneNumbers.create({areaCode: '312'})
  expect(box.rows.numbers).toHaveLength(3)
})
