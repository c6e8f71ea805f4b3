/** A small sound routing file, section by section. */
const sound: Readonly<Record<string, string>> = {
  version: 'version: 1',
  business: 'business: { name: Northside Plumbing, time_zone: America/Chicago, trades: [plumbing] }',
  crew: `crew:
  sam: { name: Sam Ortiz, phone: "+13125550111", email: sam@northside.example }
  lee: { name: Lee Novak, phone: "+13125550112", email: lee@northside.example }`,
  hours: 'hours:\n  weekly: { monday: 8:00-17:30, tuesday: 8:00-17:30, saturday: 9:00-12:00 }',
  numbers: `numbers:
  - { number: "+13125550190", source: website }
  - { number: "+13125550191", source: yard-sign }`,
  routing: 'routing:\n  ring_first: { crew: [sam], seconds: 20 }',
  intake: 'intake:\n  ai_disclosure: This is the automated assistant.',
  alerts: `alerts:
  text_from: "+13125550190"
  email: { smtp: "\${ONCREW_SMTP_URL}", from: alerts@northside.example }
  send:
    - { for: [emergency, urgent, standard, low], to: [sam], by: [text, email] }`,
}

/** The text of a sound routing file in which these sections stand instead of its own. */
export function aRoutingFile(sections = ''): string {
  const given = new Map<string, string>()
  let key = ''
  for (const line of sections.split('\n')) {
    key = /^([a-z_]+):/.exec(line)?.[1] ?? key
    given.set(key, given.has(key) ? `${given.get(key)}\n${line}` : line)
  }
  const own = Object.entries(sound).map(([name, text]) => [name, given.get(name) ?? text] as const)
  return `${[...new Map([...own, ...given]).values()].join('\n')}\n`
}
