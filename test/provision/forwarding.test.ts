import {existsSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {parsePhoneNumber} from '../../src/config/phone-number.ts'
import {openJournal} from '../../src/journal/open-journal.ts'
import {forwardingCard} from '../../src/provision/forwarding/card.ts'
import {carrierLines} from '../../src/provision/forwarding/carrier-lines.ts'
import {aRoutingFile} from '../config/a-routing-file.ts'
import {emptyFolder, finished, oncrew, startOncrew} from '../e2e/oncrew.ts'

const number = parsePhoneNumber('+13125550195') ?? raise()

function raise(): never {
  throw new Error('not a number')
}

const dials = (carrier: string, seconds?: number) =>
  forwardingCard(number, carrier, undefined, seconds).ways.flatMap(way => way.codes.map(code => code.dial))

test.each(carrierLines)('$carrier $line: says when and where it was looked up, and leaves no gap to fill', entry => {
  expect(entry.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  expect(entry.sources.length).toBeGreaterThan(0)
  const {ways, rings, notes} = forwardingCard(number, entry.carrier, entry.line, undefined)
  expect(ways.length).toBeGreaterThan(0)
  expect(JSON.stringify({ways, rings, notes})).not.toMatch(/[{]\w+[}]/)
})

test.each(carrierLines.filter(({ways}) => ways.some(({kind}) => kind === 'codes')))(
  '$carrier $line: whatever is set can be taken back, and voicemail is not erased',
  ({carrier, line}) => {
    for (const {codes} of forwardingCard(number, carrier, line, undefined).ways) {
      if (codes.length === 0) continue
      expect(codes.map(code => code.for)).toContain('cancel')
      expect(codes.map(code => code.dial)).not.toContain('##002#')
    }
  },
)

test('the seconds stand in the third field of the code for no answer, and in no other', () => {
  expect(dials('tmobile', 15).filter(dial => dial.includes('15#'))).toEqual(['**61*+13125550195*11*15#'])
  expect(dials('verizon')).toEqual(['*713125550195', '*73'])
})

test.each([4, 17, 35])('%d seconds cannot be said by code', seconds => {
  expect(() => dials('tmobile', seconds)).toThrow('in steps of 5')
})

test('a carrier that takes no seconds says so when it is asked for some', () => {
  expect(forwardingCard(number, 'verizon', undefined, 15)).toMatchObject({
    seconds: null,
    notes: expect.arrayContaining([expect.stringContaining('takes no seconds')]),
  })
})

test('a test call is seen in the journal of the running agent', async () => {
  const cwd = emptyFolder()
  writeFileSync(
    join(cwd, 'oncrew.yaml'),
    aRoutingFile('numbers:\n  - { number: "+13125550195", source: main-line, forwarded_from: "+13125550100" }'),
  )
  const journal = openJournal(join(cwd, 'oncrew.db'))
  expect(existsSync(join(cwd, 'oncrew.db'))).toBe(true)
  const child = startOncrew(['forwarding', 'verify', '--wait', '20'], {cwd})
  const ran = finished(child)
  await new Promise<void>(resolve => {
    child.stderr?.on('data', chunk => String(chunk).includes('Waiting up to') && resolve())
  })
  await journal.append('CA1', 0, Date.now(), [
    {
      type: 'call.received',
      callerNumber: '+13125550121',
      dialedNumber: '+13125550195',
      source: 'main-line',
      sourceLabel: 'Main line',
      alreadyRung: true,
      forwardedFrom: '+13125550100',
      stirVerdict: 'TN-Validation-Passed-B-Diverted',
      callsBefore: 0,
      routingFile: {path: 'oncrew.yaml', digest: ''},
    },
  ])
  const {code, out} = await ran
  await journal.close()
  expect(out).toContain('It arrived on +13125550195')
  expect(out).toContain('From: +13125550121')
  expect(out).toContain('ForwardedFrom: +13125550100.')
  expect(out).toContain('The carrier says itself that it forwarded the call.')
  expect(code).toBe(0)
})

test('nothing that arrives is told with what to look at, and exit code 1', async () => {
  const cwd = emptyFolder()
  writeFileSync(
    join(cwd, 'oncrew.yaml'),
    aRoutingFile('numbers:\n  - { number: "+13125550195", source: main-line, forwarded_from: "+13125550100" }'),
  )
  await openJournal(join(cwd, 'oncrew.db')).close()
  const {code, out} = await oncrew(['forwarding', 'verify', '--wait', '1'], {cwd})
  expect(out).toContain('Nothing arrived on (312) 555-0195 within 1 s.')
  expect(code).toBe(1)
})
