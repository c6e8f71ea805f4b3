import type {AlertWay, Answers, CrewAnswer, SourceAnswer} from './answers.ts'
import {yamlText} from './yaml-text.ts'

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** The routing file that these answers make: commented, and one that validate finds nothing in. */
export function routingText(answers: Answers): string {
  const {business, timeZone, trades, crew, sources, serviceArea} = answers
  const [first] = crew
  const area =
    serviceArea.length === 0
      ? []
      : [`  service_area: [${serviceArea.map(yamlText).join(', ')}] # outside it is noted, never refused`]
  const afterHours = answers.hours.every(spans => spans.join() === '0:00-24:00') ? [] : ['  after_hours: intake']
  return `${[
    '# The routing file of your phone line. Every key: docs/routing-file.md. After a change: oncrew validate, oncrew ready',
    'version: 1',
    '',
    'business:',
    `  name: ${yamlText(business)} # said to callers, exactly so`,
    `  time_zone: ${timeZone}`,
    `  trades: [${trades.join(', ')}] # decides which words make a call urgent`,
    ...area,
    '',
    '# Who is rung and alerted. A landline gets no texts; a mobile has a voicemail, so calls to it are screened.',
    'crew:',
    ...crew.map(member => crewLine(member, answers.alerts)),
    '',
    'hours:',
    '  weekly:',
    ...answers.hours.map((spans, day) => `    ${weekdays[day]}: ${hoursText(spans)}`),
    '  # holidays:',
    '  #   - { name: Thanksgiving, on: fourth Thursday of November }',
    '  #   - { name: Christmas Eve, on: December 24, hours: 8:00-12:00 }',
    '',
    '# One number for each source, so that every call says which channel brought it.',
    'numbers:',
    ...sources.map(sourceLine),
    '',
    'routing:',
    '  ring_first:',
    `    crew: [${first?.id}]`,
    '    seconds: 20 # then the agent answers',
    '    whisper: true # says the source before the call is put through',
    '  no_answer: intake # what callers meet when nobody picks up ...',
    '  busy: intake',
    '  failed: intake',
    '  second_call: intake # ... while the crew is ringing or talking ...',
    ...afterHours.map(line => `${line} # ... and when you are closed`),
    '',
    'intake:',
    '  greeting: Thanks for calling {business}.',
    '  ai_disclosure: This is the automated assistant.',
    '  ask: [reason, name, callback_number, address, new_or_returning]',
    '  # urgency: # words of your own, on top of those of the trade',
    '  #   - { words: [restaurant kitchen, day care], urgency: urgent }',
    '',
    ...alertLines(answers),
    '',
    '# What answering costs you: oncrew cost',
    'answering_plan: { monthly_price: 49, included_calls: 100, overage_per_call: 0.99, currency: USD }',
  ].join('\n')}\n`
}

function crewLine({id, name, phone, line, email}: CrewAnswer, alerts: readonly AlertWay[]): string {
  const mail = email === undefined ? '' : `, email: ${yamlText(email)}`
  const push = alerts.includes('push') ? `, push: "\${${pushVariable(id)}}"` : ''
  return `  ${id}: { name: ${yamlText(name)}, phone: "${phone}", line: ${line}${mail}${push} }`
}

function pushVariable(id: string): string {
  return `ONCREW_PUSH_${id.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`
}

function hoursText(spans: readonly string[]): string {
  const [only] = spans
  if (only === undefined) return 'closed'
  return spans.length === 1 ? only : `[${spans.join(', ')}]`
}

function sourceLine({source, label, number, areaCode}: SourceAnswer): string {
  const where = areaCode === undefined ? '{}' : `{ area_code: "${areaCode}" }`
  const what = number === undefined ? `buy: ${where}` : `number: "${number}"`
  return `  - { ${what}, source: ${source}, label: ${yamlText(label)} }${number === undefined ? ' # oncrew plan finds one' : ''}`
}

function alertLines({alerts, crew, sources}: Answers): readonly string[] {
  const told = crew.filter(member => canBeTold(member, alerts))
  const [first] = told.length > 0 ? told : crew
  const everybody = (told.length > 0 ? told : crew).map(({id}) => id)
  const by = alerts.join(', ')
  const textFrom = sources.find(({number}) => number !== undefined)?.number
  const from = crew.find(({email}) => email !== undefined)?.email
  const calm = alerts.find(way => way !== 'text') ?? 'text'
  const calmTo = crew.find(member => canBeTold(member, [calm])) ?? first
  return [
    '# Who is told of a captured call, and how. Secrets stay in the environment; the file only names them.',
    'alerts:',
    ...(alerts.includes('text') ? [`  text_from: "${textFrom}"`] : []),
    ...(alerts.includes('email') && from !== undefined
      ? [`  email: { smtp: "\${ONCREW_SMTP_URL}", from: ${yamlText(from)} }`]
      : []),
    ...(alerts.includes('push') ? ['  push: { service: ntfy }'] : []),
    ...(alerts.includes('chat') ? [`  chat: { url: "\${ONCREW_CHAT_URL}" }`] : []),
    '  send:',
    '    - for: [emergency, urgent]',
    `      to: [${first?.id}]`,
    `      by: [${by}]`,
    '      escalate: # when nobody has answered the alert',
    `        - { after_minutes: 5, to: [${everybody.join(', ')}], by: [${by}] }`,
    `    - { for: [standard, low], to: [${calmTo?.id}], by: [${calm}] }`,
    '  # quiet_hours: { from: "21:00", to: "7:00", hold: [standard, low] }',
  ]
}

/** A landline is left out where texts are sent, unless it is told by email besides. */
function canBeTold({line, email}: CrewAnswer, alerts: readonly AlertWay[]): boolean {
  if (alerts.includes('email') && email !== undefined) return true
  return line === 'landline'
    ? alerts.includes('push') && !alerts.includes('text')
    : alerts.includes('text') || alerts.includes('push')
}
