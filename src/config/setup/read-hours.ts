import type {Read, Week} from './answers.ts'

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

const named: Readonly<Record<string, readonly number[]>> = {
  daily: [0, 1, 2, 3, 4, 5, 6],
  weekdays: [0, 1, 2, 3, 4],
  weekend: [5, 6],
}

/** "mon-fri 8:00-17:30, sat 9:00-12:00", "24/7". A day with a break: "fri 8:00-12:00+13:00-16:00". */
export function readHours(text: string): Read<Week> {
  if (/^\s*24\s*\/\s*7\s*$/.test(text)) return {value: days.map(() => ['0:00-24:00'])}
  const week: string[][] = days.map(() => [])
  for (const part of text.split(/[,;]/)) {
    if (part.trim() === '') continue
    const [, who = '', when = ''] = /^\s*([a-z]+(?:\s*-\s*[a-z]+)?)\s+(.+?)\s*$/i.exec(part) ?? []
    const which = daysMeant(who)
    if (which === undefined) return {wrong: `"${part.trim()}" names no days: write it like mon-fri 8:00-17:30`}
    const spans = when === 'closed' ? [] : spansOf(when)
    if (spans === undefined)
      return {wrong: `"${when}" is no time to be open: write it like 8:00-17:30, on the 24-hour clock`}
    for (const day of which) week[day] = spans
  }
  if (week.every(spans => spans.length === 0)) return {wrong: 'say when somebody is there, such as mon-fri 8:00-17:30'}
  return {value: week}
}

function daysMeant(words: string): readonly number[] | undefined {
  const group = named[words.toLowerCase()]
  if (group !== undefined) return group
  const [from = '', to = from] = words.split('-').map(word => word.trim().toLowerCase().slice(0, 3))
  const [first, last] = [days.indexOf(from), days.indexOf(to)]
  if (first === -1 || last === -1) return undefined
  return Array.from({length: ((last - first + 7) % 7) + 1}, (_, at) => (first + at) % 7)
}

function spansOf(text: string): string[] | undefined {
  const spans = text.split('+').map(span => /^\s*(\d{1,2}):([0-5]\d)\s*(?:-|to)\s*(\d{1,2}):([0-5]\d)\s*$/.exec(span))
  let before = -1
  const written: string[] = []
  for (const span of spans) {
    if (span === null) return undefined
    const [opens, closes] = [Number(span[1]) * 60 + Number(span[2]), Number(span[3]) * 60 + Number(span[4])]
    if (opens <= before || closes <= opens || closes > 1440) return undefined
    before = closes
    written.push(`${Number(span[1])}:${span[2]}-${Number(span[3])}:${span[4]}`)
  }
  return written
}
