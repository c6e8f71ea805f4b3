import {readingRules} from '../src/config/reading-rules.ts'
import type {RuleDescription} from '../src/config/rule.ts'
import {rules} from '../src/config/rules.ts'

/** docs/rules.md: what `oncrew validate` looks for, each with an example that breaks it and one that holds. */
export function rulesDoc(): string {
  const all = [...rules, ...readingRules]
  const index = all.map(({id, severity, title}) => `| [${id}](#${id}) | ${severity} | ${title} |`)
  return [
    '# What oncrew validate looks for',
    'Made from src/config/rules/ by `npm run generate`; the tests run every example on this page. An error keeps the file from being used; a warning is for the owner to judge (`--fail-on warning` makes both fail). What is marked *mended by --fix* can be rewritten without changing what the file means, and comments and the order of keys stay.',
    ['| rule | | |', '| --- | --- | --- |', ...index].join('\n'),
    ...all.map(section),
  ].join('\n\n')
}

/** Rules whose findings carry a safe fix, always or where the meaning is plain. */
const mendable = new Set(['phone-number', 'unknown-key', 'wrong-type', 'bad-value', 'unknown-trade'])

function section({id, severity, title, why, bad, good}: RuleDescription): string {
  const example = (label: string, text: string) => (text === '' ? [] : [`${label}:`, `\`\`\`yaml\n${text}\n\`\`\``])
  const mended = mendable.has(id) ? ' Where the meaning is plain: *mended by --fix*.' : ''
  return [
    `## ${id}`,
    `**${title}** (${severity}). ${why}${mended}`,
    ...example('Not so', bad),
    ...example('But so', good),
  ].join('\n\n')
}
