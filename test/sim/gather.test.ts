import {expect, test} from 'vitest'
import {dana, rehearse, says} from './box.ts'

const question = (attributes: string) =>
  `<Response><Gather ${attributes}><Say>Thanks for calling Northside Plumbing. How can I help?</Say></Gather><Say>Nothing heard.</Say></Response>`
const bye = '<Response><Say>Goodbye.</Say><Hangup/></Response>'

test('what the caller says reaches the action, with who called whom', async () => {
  const {of, to} = await rehearse(
    {'/voice': question('input="dtmf speech" speechTimeout="auto" action="/heard"'), '/heard': bye},
    {steps: [says('asks-reason', "there's water on my kitchen floor")]},
  )
  expect(to('/voice')[0]).toMatchObject({From: dana, To: '+13125550190', CallStatus: 'ringing', Direction: 'inbound'})
  expect(to('/heard')[0]).toMatchObject({SpeechResult: "there's water on my kitchen floor", CallStatus: 'in-progress'})
  expect(of('call-ended')).toMatchObject([{by: 'agent', status: 'completed'}])
})
