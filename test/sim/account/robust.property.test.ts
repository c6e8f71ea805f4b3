import fc from 'fast-check'
import {expect, test} from 'vitest'
import {operations} from '../../../src/sim/account/operations.ts'
import {samsPhone, website} from '../box.ts'
import {anAccountInTime} from './an-account.ts'

const fields = [
  ...['PhoneNumber', 'AreaCode', 'FriendlyName', 'VoiceUrl', 'VoiceFallbackUrl', 'VoiceMethod', 'SmsUrl', 'TrunkSid'],
  ...['AccountSid', 'EmergencyAddressSid', 'Status', 'To', 'From', 'Body', 'MessagingServiceSid', 'Url', 'Twiml'],
  ...[
    'Timeout',
    'Definition',
    'CommitMessage',
    'Parameters',
    'PhoneNumberSid',
    'IsoCountry',
    'Contains',
    'NearLatLong',
  ],
  ...['PageSize', 'Page', 'PageToken', 'StartTime>', 'Usecase', 'ValidityPeriod', 'StatusCallback', 'Street'],
]
const known = [
  '',
  website,
  samsPhone,
  '+15005550006',
  '312',
  'published',
  'completed',
  '{}',
  '[]',
  '{"states":[{}]}',
  '<Response/>',
  'http://127.0.0.1:9/x',
  '-1',
  '1e9',
  'PA',
]
const value = fc.oneof(fc.constantFrom(...known), fc.string({maxLength: 20}))
const form = fc.dictionary(fc.constantFrom(...fields), value, {maxKeys: 8})

test('whatever an operation is asked with, it answers, and never fails in itself', async () => {
  const {box, clock} = await anAccountInTime({numbers: [website], phones: [{number: samsPhone}]})
  const authorization = `Basic ${Buffer.from(`${box.accountSid}:${box.authToken}`).toString('base64')}`
  const sids = () => {
    const {numbers, keys, addresses, calls, recordings, messages, services, flows, executions} = box.rows
    const resources = [...numbers, ...keys, ...addresses, ...calls, ...recordings, ...messages]
    return [...resources, ...services, ...flows, ...executions].map(({sid}) => sid)
  }
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...operations), fc.nat(), form, form, async (operation, pick, query, body) => {
      const [method = '', template = ''] = operation.at.split(' ')
      const all = [...sids(), 'US', 'nothing']
      const path = template
        .replace('{AccountSid}', box.accountSid)
        .replaceAll(/\{\w+\}/g, () => encodeURIComponent(all[pick % all.length] ?? ''))
      // The account itself stays as it is, so that the next request gets in.
      if (method === 'POST' && template === '/2010-04-01/Accounts/{Sid}.json') return
      const response = await fetch(`${box.url}${path}?${new URLSearchParams(query)}`, {
        method,
        headers: {Authorization: authorization},
        ...(method === 'POST' ? {body: new URLSearchParams(body)} : {}),
      })
      expect([operation.at, response.status]).not.toEqual([operation.at, 500])
      await response.arrayBuffer()
    }),
    {numRuns: 400},
  )
  await clock.run(clock.now() + 60_000)
})
