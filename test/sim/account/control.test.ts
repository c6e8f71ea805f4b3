import {expect, onTestFinished, test} from 'vitest'
import {website} from '../box.ts'
import {toyApp} from '../toy-app.ts'
import {anAccount, anAccountInTime} from './an-account.ts'

/** The control door as any language sees it. */
function control(box: {readonly url: string; readonly accountSid: string; readonly authToken: string}) {
  const Authorization = `Basic ${Buffer.from(`${box.accountSid}:${box.authToken}`).toString('base64')}`
  return (method: string, path: string, body?: object) =>
    fetch(`${box.url}/oncrew${path}`, {
      method,
      headers: {Authorization},
      ...(body === undefined ? {} : {body: JSON.stringify(body)}),
    })
}

test('somebody calls over it, types their turns, and hears what happens', async () => {
  const app = await toyApp({
    '/voice':
      '<Response><Gather input="speech" action="/said" timeout="5"><Say>How can I help?</Say></Gather></Response>',
    '/said': ({fields}) => `<Response><Say>You said: ${fields.SpeechResult}.</Say></Response>`,
  })
  onTestFinished(() => app.close())
  const {box, clock} = await anAccountInTime({numbers: [{phone_number: website, voice_url: `${app.url}/voice`}]})
  const ask = control(box)
  const placed = await ask('POST', '/calls', {to: website, from: '+13125550142', typed: true})
  const {sid} = (await placed.json()) as {sid: string}
  const news = await ask('GET', `/calls/${sid}/news`)
  const running = clock.run()
  const heard: string[] = []
  let rest = ''
  for await (const chunk of (news.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const one: {kind: string; text?: string} = JSON.parse(line)
      if (one.kind === 'your-turn') await ask('POST', `/calls/${sid}/turns`, {says: 'my sink leaks'})
      if (one.kind === 'hears' || one.kind === 'says') heard.push(`${one.kind} ${one.text}`)
    }
  }
  await running
  expect(heard).toEqual(['hears How can I help?', 'says my sink leaks', 'hears You said: my sink leaks.'])
})

test('whoever no longer listens has hung up', async () => {
  const app = await toyApp({'/voice': '<Response><Gather timeout="60"><Say>Press a key.</Say></Gather></Response>'})
  onTestFinished(() => app.close())
  const {box, clock, client} = await anAccountInTime({
    numbers: [{phone_number: website, voice_url: `${app.url}/voice`}],
  })
  const ask = control(box)
  const {sid} = (await (await ask('POST', '/calls', {to: website, typed: true})).json()) as {sid: string}
  const news = await ask('GET', `/calls/${sid}/news`)
  const running = clock.run()
  await news.body?.cancel()
  await running
  expect((await client.calls(sid).fetch()).status).not.toBe('in-progress')
})

test('faults, phones, texts and what was asked', async () => {
  const {box, client} = await anAccount({numbers: [website]})
  const ask = control(box)
  expect((await ask('POST', '/faults', {answer: {status: 503}})).status).toBe(200)
  await expect(client.incomingPhoneNumbers.list()).rejects.toMatchObject({status: 503, code: 20500})
  await ask('POST', '/limit', {per_second: 1})
  await ask('DELETE', '/faults')
  expect(await client.incomingPhoneNumbers.list()).toHaveLength(1)
  await ask('POST', '/phones', {number: '+13125550111', name: 'sam', does: 'busy'})
  expect(box.phones.get('+13125550111')).toMatchObject({name: 'sam', behaviour: 'busy'})
  expect((await ask('POST', '/texts', {from: '+13125550111', to: website, body: 'hi'})).status).toBe(201)
  const {requests} = (await (await ask('GET', '/requests')).json()) as {requests: {operation: string; status: number}[]}
  expect(requests.map(({operation, status}) => [operation, status])).toEqual([
    ['ListIncomingPhoneNumber', 503],
    ['ListIncomingPhoneNumber', 200],
  ])
})

test.each([
  ['a stranger', '/calls', {to: website}, 401],
  ['a number that is not the account’s', '/calls', {to: '+13125550199'}, 404],
  ['a call without a number', '/calls', {}, 400],
  ['a fault that does not exist', '/faults', {explode: true}, 400],
  ['what there is not', '/weather', {}, 404],
] as const)('%s is refused', async (who, path, body, status) => {
  const {box} = await anAccount({numbers: [website]})
  const ask = control(who === 'a stranger' ? {...box, authToken: 'x'} : box)
  const response = await ask('POST', path, body)
  expect(response.status).toBe(status)
  expect(await response.json()).toMatchObject({code: expect.any(Number), message: expect.any(String)})
})
