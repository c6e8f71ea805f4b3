/** What is counted of calls: a name for the reports, and how one row of call_summary tells it. */
export const counted = {
  calls: '1',
  /** Each caller ID once: the first call there ever was of it. */
  firstTime: 'previous_at = -1',
  withheld: 'caller is null',
  firstRing: 'first_ring',
  answered: 'answered',
  overflow: 'overflow',
  alreadyRung: 'already_rung',
  afterHours: 'after_hours',
  urgent: "urgency in ('emergency', 'urgent')",
  emergencies: "urgency = 'emergency'",
  taken: "disposition = 'answered'",
  captured: "disposition = 'captured'",
  partial: "disposition = 'partial'",
  voicemail: "disposition = 'voicemail'",
  abandoned: "disposition = 'abandoned'",
  spam: "disposition = 'spam'",
  inProgress: "disposition = 'in progress'",
} as const

export type Counted = keyof typeof counted

export type Counts = Readonly<Record<Counted, number>>

export const countedNames = Object.keys(counted) as readonly Counted[]

/** alreadyRung as the column already_rung. */
export function columnOf(name: string): string {
  return name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
}

export function noCounts(): Record<Counted, number> {
  return Object.fromEntries(countedNames.map(name => [name, 0])) as Record<Counted, number>
}
