import {mkdtempSync, readdirSync, readFileSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Webhook} from 'standardwebhooks'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {requireRouting} from '../../src/config/routing-file.ts'
import type {Journal} from '../../src/journal/journal.ts'
import {openJournal} from '../../src/journal/open-journal.ts'
import {pushLeads} from '../../src/report/leads.ts'
import {factsOf} from './calls.ts'

const routing = await requireRouting(join(import.meta.dirname, '../../config.example.yaml'))
const secret = `whsec_${Buffer.from('a secret of thirty-two characters').toString('base64')}`
const span = {from: 0, to: Number.MAX_SAFE_INTEGER}
let journal: Journal
let server: Server
let status: number
let received: {readonly id: string; readonly lead: unknown}[]

beforeEach(async () => {
  journal = openJournal(':memory:')
  await journal.append('CA1', 0, 1000, factsOf({source: 'website', ended: 'captured'}))
  await journal.append('CA2', 0, 2000, factsOf({source: 'website', ring: 'answered', ended: 'answered'}))
  await journal.append('CA3', 0, 3000, factsOf({source: 'website', ended: 'captured'}))
  status = 200
  received = []
  server = createServer((request, response) => {
    let body = ''
    request.on('data', chunk => {
      body += chunk
    })
    request.on('end', () => {
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
      const lead = new Webhook(secret).verify(body, headers)
      received.push({id: headers['webhook-id'] ?? '', lead})
      response.writeHead(status).end()
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
})
afterEach(() => server.close())

function webhook() {
  const {port} = server.address() as AddressInfo
  return {to: 'webhook', endpoint: {url: `http://127.0.0.1:${port}/leads`, signingSecret: secret}} as const
}

test('captured calls are handed over once, signed, and those the crew took are not', async () => {
  const now = Date.now
  await pushLeads(journal, span, routing, webhook(), now)
  expect(received.map(({id}) => id)).toEqual(['lead-CA1', 'lead-CA3'])
  expect(received[0]?.lead).toMatchObject({type: 'lead.captured', data: {call: 'CA1', disposition: 'captured'}})
  const again = await pushLeads(journal, span, routing, webhook(), now)
  expect(again.map(({state}) => state)).toEqual(['known', 'known'])
  expect(received).toHaveLength(2)
})

test('what a CRM refuses is tried again the next time, under the same id', async () => {
  status = 503
  const failed = await pushLeads(journal, span, routing, webhook(), Date.now)
  expect(failed.map(({state}) => state)).toEqual(['failed', 'failed'])
  status = 200
  await pushLeads(journal, span, routing, webhook(), Date.now)
  expect(received.map(({id}) => id)).toEqual(['lead-CA1', 'lead-CA3', 'lead-CA1', 'lead-CA3'])
})

test('a folder gets whole files, one a lead', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'oncrew-leads-')), 'leads')
  await pushLeads(journal, span, routing, {to: 'file', folder}, Date.now)
  expect(readdirSync(folder)).toEqual(['CA1.json', 'CA3.json'])
  expect(JSON.parse(readFileSync(join(folder, 'CA1.json'), 'utf8'))).toMatchObject({type: 'lead.captured'})
})
