import {mkdtempSync} from 'node:fs'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {SMTPServer} from 'smtp-server'
import {afterAll, beforeAll, expect, test} from 'vitest'
import ReportWeek from '../../src/commands/report/week.ts'
import {openJournal} from '../../src/journal/open-journal.ts'
import {factsOf} from './calls.ts'

const root = join(import.meta.dirname, '../..')
const journal = join(mkdtempSync(join(tmpdir(), 'oncrew-mail-')), 'oncrew.db')
const letters: {readonly to: string; readonly text: string}[] = []
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData(stream, session, done) {
    let text = ''
    stream.on('data', chunk => {
      text += chunk
    })
    stream.on('end', () => {
      letters.push({to: session.envelope.rcptTo.map(({address}) => address).join(), text})
      done()
    })
  },
})

beforeAll(async () => {
  const calls = openJournal(journal)
  await calls.append('1', 0, Date.UTC(2026, 2, 4, 18), factsOf({source: 'website', ended: 'captured'}))
  await calls.close()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
  server.close()
  process.exitCode = 0
})

async function mail(url: string): Promise<void> {
  process.env.ONCREW_SMTP_URL = url
  const period = ['--from', '2026-03-02', '--to', '2026-03-08']
  const config = ['--config', join(root, 'config.example.yaml'), '--journal', journal]
  await ReportWeek.run([...period, ...config, '--email', 'owner@northside.example'], root)
}

test('the review goes to the owner as a page and as plain text', async () => {
  await mail(`smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`)
  expect(letters).toHaveLength(1)
  const [{to, text} = {to: '', text: ''}] = letters
  expect(to).toBe('owner@northside.example')
  expect(text).toMatch(/Subject: Northside Plumbing: Mon 2 Mar 2026 to Sun 8 Mar/)
  expect(text).toContain('Content-Type: text/html')
  expect(text).toContain('Content-Type: text/plain')
})

test('a mail server that is not there is said in words, and the command fails', async () => {
  await mail('smtp://127.0.0.1:1')
  expect(process.exitCode).toBe(1)
})
