/**
 * Writes calls into a journal as they would come in, many at once: what the live view is measured with, and tried by hand.
 *     node bench/live-calls.ts FILE [CALLS AT ONCE] [SECONDS]
 */
import type {Fact, Listen} from '../src/contracts/generated/call-event.ts'
import type {Journal} from '../src/journal/journal.ts'
import {openJournal} from '../src/journal/open-journal.ts'
import {createRandom, type Random} from '../src/sim/random.ts'

const sources = [
  ['website', 'Website'],
  ['google-profile', 'Google profile'],
  ['yard-sign', 'Yard sign'],
  ['truck-wrap', 'Truck wrap'],
  ['paid-ad', 'Paid ad'],
] as const
const names = ['Dana Whitfield', 'Luis Ortega', 'Mei Chen', 'Pat O’Neill', 'Ana López', 'Sam Lee']
const needs = [
  ['there is water coming through my kitchen ceiling and I cannot stop it', 'active leak', 'emergency'],
  ['my water heater is making a loud noise', 'water heater', 'urgent'],
  ['the kitchen sink drips', 'dripping faucet', 'standard'],
  ['I would like an estimate for a bathroom some time in spring', 'bathroom remodel', 'low'],
] as const
function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random.next() * list.length)] as T
}

/** Between two events of one call. */
const paceMs = 1500

/** One call, from its ring to its end; resolves to how many facts it had. */
async function liveCall(journal: Journal, id: string, random: Random, pace: () => Promise<unknown>): Promise<number> {
  const [source, sourceLabel] = pick(random, sources)
  const [words, need, urgency] = pick(random, needs)
  const name = pick(random, names)
  const number = `+1312555${String(Math.floor(random.between(100, 9999))).padStart(4, '0')}`
  let facts = 0
  async function happens(...fresh: readonly Fact[]): Promise<void> {
    await journal.append(id, facts, Date.now(), fresh)
    facts += fresh.length
    await pace()
  }
  function asks(turn: number, say: string): Fact {
    const listen: Listen = {digits: null, hints: [], patience: 'normal', silenceSeconds: 5}
    return {type: 'agent.replied', to: `turn:${turn}`, next: {do: 'ask', turn: turn + 1, say, language: 'en', listen}}
  }
  function said(turn: number, text: string): Fact {
    return {type: 'caller.said', turn, text, digits: null, confidence: 0.9}
  }
  const place = {file: 'oncrew.yaml', line: 54, column: 3}
  const leg = {leg: '1.sam', member: 'sam', phone: '+13125550111', screen: true}

  await happens(
    {
      type: 'call.received',
      callerNumber: number,
      dialedNumber: '+13125550190',
      source,
      sourceLabel,
      alreadyRung: false,
      callsBefore: 0,
      routingFile: {path: 'oncrew.yaml', digest: 'f00d'},
    },
    {type: 'call.routed', to: 'ring', because: 'open', detail: 'open until 5:30 pm', rule: 'routing.ring_first', place},
    {type: 'ring.started', attempt: 1, legs: [leg], seconds: 20},
  )
  if (random.next() < 0.3) {
    await happens(
      {type: 'leg.picked-up', leg: '1.sam', member: 'sam'},
      {type: 'leg.accepted', leg: '1.sam', member: 'sam'},
    )
    await happens({type: 'ring.ended', attempt: 1, outcome: 'answered', member: 'sam', talkSeconds: 90})
    await happens({type: 'call.ended', disposition: 'answered', seconds: 100})
    return facts
  }
  await happens(
    {type: 'ring.ended', attempt: 1, outcome: 'no-answer', member: null, talkSeconds: 0},
    {
      type: 'call.routed',
      to: 'intake',
      because: 'no-answer',
      detail: 'nobody picked up',
      rule: 'routing.no_answer',
      place,
    },
    {type: 'intake.opened', because: 'no-answer', language: 'en'},
    asks(0, 'Thanks for calling Northside Plumbing. This is the automated assistant. How can I help?'),
  )
  await happens(
    said(1, words),
    {type: 'field.captured', turn: 1, field: 'reason', value: need, words, basis: 'said'},
    {type: 'urgency.classified', turn: 1, urgency, rule: 'plumbing/example', words: [need], trace: []},
    asks(1, 'What number can the crew call you back on?'),
  )
  if (random.next() < 0.2) {
    await happens(
      {type: 'alert.raised', alert: `alert-${id}`, because: 'call-ended'},
      {type: 'call.ended', disposition: 'partial', seconds: 20},
    )
    return facts
  }
  await happens(
    said(2, `it is ${number.slice(2)}`),
    {type: 'field.captured', turn: 2, field: 'callback_number', value: number, words: number, basis: 'said'},
    asks(2, `That is ${[...number.slice(2)].join(' ')}. Is that right?`),
  )
  await happens(said(3, 'yes'), {type: 'number.confirmed', turn: 3, number}, asks(3, 'And your name?'))
  await happens(
    said(4, name),
    {type: 'field.captured', turn: 4, field: 'name', value: name, words: name, basis: 'said'},
    asks(4, 'What is the address?'),
  )
  await happens(
    said(5, '418 Alder Court in Oak Park'),
    {type: 'field.captured', turn: 5, field: 'address', value: '418 Alder Court, Oak Park', words: '', basis: 'said'},
    {type: 'alert.raised', alert: `alert-${id}`, because: 'call-ended'},
    {type: 'call.ended', disposition: 'captured', seconds: 60},
  )
  await journal.append(`alert/${id}`, 0, Date.now(), [
    {
      type: 'delivery.queued',
      alert: `alert-${id}`,
      delivery: '0.text.sam',
      revision: 1,
      step: 0,
      channel: 'text',
      to: 'sam',
      dueAt: Date.now(),
    },
    {type: 'delivery.sent', alert: `alert-${id}`, delivery: '0.text.sam', attempt: 1, revision: 1, receipt: 'SM1'},
  ])
  return facts
}

/** So many calls under way at any moment, for so long. */
async function feed(file: string, atOnce: number, seconds: number): Promise<void> {
  const journal = openJournal(file)
  const random = createRandom(1)
  const until = Date.now() + seconds * 1000
  let calls = 0
  async function line(slot: number): Promise<void> {
    const own = random.fork(`line ${slot}`)
    await new Promise(resolve => setTimeout(resolve, own.between(0, paceMs * 4)))
    while (Date.now() < until) {
      calls += 1
      await liveCall(journal, `CA${String(Date.now())}${String(calls).padStart(19, '0')}`, own, () => {
        return new Promise(resolve => setTimeout(resolve, own.between(paceMs / 2, paceMs * 2)))
      })
    }
  }
  await Promise.all(Array.from({length: atOnce}, (_, slot) => line(slot)))
  console.log(`${calls} calls, ${journal.newest()} events`)
  await journal.close()
}

const [file, atOnce = '5', seconds = '20'] = process.argv.slice(2)
if (file !== undefined && process.argv[1]?.endsWith('live-calls.ts')) await feed(file, Number(atOnce), Number(seconds))
