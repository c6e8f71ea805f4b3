import {findOperation} from '../../../src/sim/account/find-operation.ts'
import {openAccount} from '../../../src/sim/account/open-account.ts'
import {createVirtualClock} from '../../../src/sim/virtual-clock.ts'
import {createWork} from '../../../src/time/work.ts'
import {leesPhone, samsPhone, start, website} from '../box.ts'

export interface Driven {
  /** The operation, as its definition has it. */
  readonly at: string
  readonly status: number
  readonly body: unknown
}

/** An example of every operation, one after another on one account, and what each was answered with. */
export async function driveEverything(finished: (close: () => Promise<void>) => void) {
  const work = createWork()
  const clock = createVirtualClock(start, work)
  const box = await openAccount(
    {
      numbers: [website],
      phones: [{number: samsPhone, does: {answers: {after: 1, presses: '1', talks: 5}}}],
      messaging_services: [{friendly_name: 'Alerts', numbers: [website], a2p: 'VERIFIED'}],
    },
    {clock, work},
  )
  finished(() => box.close())
  const answers: Driven[] = []
  const root = `/2010-04-01/Accounts/${box.accountSid}`
  const authorization = `Basic ${Buffer.from(`${box.accountSid}:${box.authToken}`).toString('base64')}`

  /** Resolves to the SID of what came back, or of the first row of it. */
  async function drive(method: string, path: string, form: Readonly<Record<string, string>> = {}): Promise<string> {
    const response = await fetch(box.url + path, {
      method,
      headers: {Authorization: authorization},
      ...(method === 'POST' ? {body: new URLSearchParams(form)} : {}),
    })
    const isJson = response.headers.get('content-type') === 'application/json'
    const body: unknown = isJson ? await response.json() : await response.arrayBuffer()
    const at = findOperation(method, path.replace(/\?.*/, ''))?.operation.at ?? `${method} ${path}`
    answers.push({at, status: response.status, body})
    return isJson ? sidIn(body) : ''
  }

  /** Read, changed, listed and taken away, as most resources can be. */
  async function whole(
    list: string,
    end: string,
    make: Readonly<Record<string, string>>,
    change: Readonly<Record<string, string>>,
  ) {
    const sid = await drive('POST', list + end, make)
    await drive('GET', `${list}/${sid}${end}`)
    await drive('POST', `${list}/${sid}${end}`, change)
    await drive('GET', list + end)
    return {sid, remove: () => drive('DELETE', `${list}/${sid}${end}`)}
  }

  await drive('GET', '/2010-04-01/Accounts.json')
  const child = await drive('POST', '/2010-04-01/Accounts.json', {FriendlyName: 'Denver'})
  await drive('GET', `/2010-04-01/Accounts/${child}.json`)
  await drive('POST', `/2010-04-01/Accounts/${child}.json`, {Status: 'suspended'})
  await drive('GET', `${root}/Balance.json`)

  await (await whole(`${root}/Keys`, '.json', {FriendlyName: 'ci'}, {FriendlyName: 'cd'})).remove()

  await drive('GET', `${root}/AvailablePhoneNumbers.json`)
  for (const path of ['US', 'US/Local', 'US/TollFree', 'US/Mobile']) {
    await drive('GET', `${root}/AvailablePhoneNumbers/${path}.json?AreaCode=888`)
  }
  await drive('GET', `${root}/AvailablePhoneNumbers/US/Local.json?AreaCode=312&PageSize=2`)

  const place = {
    CustomerName: 'Northside',
    Street: '1 Main St',
    City: 'Chicago',
    Region: 'IL',
    PostalCode: '60601',
    IsoCountry: 'US',
  }
  const address = await whole(`${root}/Addresses`, '.json', {...place, EmergencyEnabled: 'true'}, {Street: '2 Main St'})

  const numbers = `${root}/IncomingPhoneNumbers`
  const voice = {VoiceUrl: 'https://agent.example/voice', SmsUrl: 'https://agent.example/texts'}
  const bought = await whole(
    numbers,
    '.json',
    {AreaCode: '312', ...voice},
    {EmergencyAddressSid: address.sid, ...voice},
  )
  await drive('GET', `${numbers}.json?PageSize=1`)
  for (const [kind, number] of [
    ['Local', '+13125550150'],
    ['TollFree', '+18885550150'],
  ] as const) {
    await drive('POST', `${numbers}/${kind}.json`, {PhoneNumber: number})
    await drive('GET', `${numbers}/${kind}.json`)
  }
  await drive('GET', `${numbers}/Mobile.json`)
  await clock.run()
  await drive('POST', `${numbers}/${bought.sid}.json`, {EmergencyAddressSid: ''})
  await clock.run()
  await bought.remove()
  await address.remove()

  const callerIds = `${root}/OutgoingCallerIds`
  await drive('POST', `${callerIds}.json`, {PhoneNumber: samsPhone})
  await clock.run()
  const verified = await drive('GET', `${callerIds}.json`)
  await drive('GET', `${callerIds}/${verified}.json`)
  await drive('POST', `${callerIds}/${verified}.json`, {FriendlyName: 'Sam'})
  await drive('DELETE', `${callerIds}/${verified}.json`)

  const Twiml = '<Response><Say>Hello.</Say><Record action="https://127.0.0.1:9/" timeout="1"/></Response>'
  const waiting = '<Response><Pause length="60"/></Response>'
  const call = await drive('POST', `${root}/Calls.json`, {To: samsPhone, From: website, Twiml: waiting})
  await drive('GET', `${root}/Calls/${call}.json`)
  await clock.run(clock.now() + 5000)
  await drive('POST', `${root}/Calls/${call}.json`, {Twiml})
  await drive('GET', `${root}/Calls.json`)
  await clock.run()
  const recording = await drive('GET', `${root}/Recordings.json`)
  await drive('GET', `${root}/Calls/${call}/Recordings.json`)
  await drive('GET', `${root}/Calls/${call}/Recordings/${recording}.json`)
  await drive('GET', `${root}/Recordings/${recording}.json`)
  for (const end of ['', '.wav', '.mp3']) await drive('GET', `${root}/Recordings/${recording}${end}`)
  await drive('DELETE', `${root}/Recordings/${recording}.json`)
  const second = await drive('POST', `${root}/Calls.json`, {To: samsPhone, From: website, Twiml})
  await clock.run()
  const other = await drive('GET', `${root}/Recordings.json?CallSid=${second}`)
  await drive('DELETE', `${root}/Calls/${second}/Recordings/${other}.json`)
  await drive('GET', `${root}/Calls.json?Status=completed`)
  await drive('DELETE', `${root}/Calls/${call}.json`)

  box.text(leesPhone, website, 'hello')
  const text = await whole(`${root}/Messages`, '.json', {To: samsPhone, From: website, Body: 'x'}, {Body: ''})
  await clock.run()
  await drive('GET', `${root}/Messages.json`)
  await text.remove()

  const [seeded] = box.rows.services
  await drive('GET', `/v1/Services/${seeded?.sid}/Compliance/Usa2p`)
  await drive('GET', `/v1/Services/${seeded?.sid}/Compliance/Usa2p/${seeded?.campaign?.sid}`)
  const service = await whole(
    '/v1/Services',
    '',
    {FriendlyName: 'Texts'},
    {InboundRequestUrl: 'https://agent.example/t'},
  )
  const toll = box.rows.numbers.at(-1)?.sid ?? ''
  const members = `/v1/Services/${service.sid}/PhoneNumbers`
  await drive('POST', members, {PhoneNumberSid: toll})
  await drive('GET', members)
  await drive('GET', `${members}/${toll}`)
  await drive('DELETE', `${members}/${toll}`)
  await service.remove()

  const Definition = JSON.stringify({
    description: 'says something',
    initial_state: 'Trigger',
    states: [
      {name: 'Trigger', type: 'trigger', properties: {}, transitions: [{event: 'incomingRequest', next: 'set'}]},
      {
        name: 'set',
        type: 'set-variables',
        properties: {variables: [{key: 'a', value: 'b'}]},
        transitions: [{event: 'next'}],
      },
    ],
  })
  const flow = {FriendlyName: 'net', Status: 'published', Definition}
  await drive('POST', '/v2/Flows/Validate', flow)
  const made = await whole('/v2/Flows', '', flow, {Status: 'published', Definition, CommitMessage: 'again'})
  const own = `/v2/Flows/${made.sid}`
  await drive('GET', `${own}/Revisions`)
  await drive('GET', `${own}/Revisions/1`)
  const runs = await whole(`${own}/Executions`, '', {To: samsPhone, From: website}, {Status: 'ended'})
  await clock.run()
  const run = `${own}/Executions/${runs.sid}`
  await drive('GET', `${run}/Context`)
  const step = await drive('GET', `${run}/Steps`)
  await drive('GET', `${run}/Steps/${step}`)
  await drive('GET', `${run}/Steps/${step}/Context`)
  await runs.remove()
  await made.remove()
  return {answers}
}

function sidIn(body: unknown): string {
  if (typeof body !== 'object' || body === null) return ''
  if ('sid' in body && typeof body.sid === 'string') return body.sid
  const list: unknown = Object.values(body).find(value => Array.isArray(value))
  return Array.isArray(list) ? sidIn(list[0]) : ''
}
