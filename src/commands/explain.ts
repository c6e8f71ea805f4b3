import {string} from '@oclif/core/flags'
import {type Explanation, explainCall} from '../call/explain.ts'
import {instantOf, localDateTime} from '../config/local-time.ts'
import {type PhoneNumber, parsePhoneNumber, showPhoneNumber} from '../config/phone-number.ts'
import type {Routing, TrackedNumber} from '../config/routing.ts'
import {rehearsalFilePath, requireRouting} from '../config/routing-file.ts'
import {standInNumbers} from '../config/stand-in-numbers.ts'
import {Exit} from '../problem/exit.ts'
import {Problem} from '../problem/problem.ts'
import type {Instant} from '../time/clock.ts'
import {systemClock} from '../time/system-clock.ts'
import {rehearsalConfigFlag} from '../ui/config-flag.ts'
import {renderExplanation} from '../ui/explanation.ts'
import {OncrewCommand} from '../ui/oncrew-command.ts'

export default class Explain extends OncrewCommand {
  static override summary = 'say what would happen to one call, and by which line of the file'
  static override examples = [
    '<%= config.bin %> explain --to +13125550193 --at "2026-12-25 23:10"',
    '<%= config.bin %> explain --to truck-wrap --busy sam',
  ]

  static override flags = {
    to: string({description: 'number that is called, or its source', required: true}),
    from: string({description: 'number that calls'}),
    at: string({description: 'when, on the business\'s clock, such as "2026-12-25 23:10" [default: now]'}),
    busy: string({description: 'crew members who are on another call', multiple: true}),
    config: rehearsalConfigFlag,
  }

  async run(): Promise<Explanation & {readonly at: string}> {
    const {flags} = await this.parse(Explain)
    const routing = await requireRouting(rehearsalFilePath(flags.config), standInNumbers())
    const number = numberNamed(flags.to, routing)
    const caller = flags.from === undefined ? undefined : callerNamed(flags.from)
    const at = instantNamed(flags.at, routing)
    const busy = flags.busy ?? []
    for (const member of busy) requireCrew(member, routing)

    const surroundings = {callsBefore: 0, crewEngaged: busy, ringsBefore: 0, arrival: 'new'} as const
    const explanation = explainCall(routing, number, surroundings, at)
    const who = caller === undefined ? 'A call' : showPhoneNumber(caller)
    const verb = caller === undefined ? 'to' : 'calls'
    const when = localDateTime(at, routing.business.timeZone)
    this.show(
      renderExplanation(explanation, `${who} ${verb} ${number.label} ${showPhoneNumber(number.number)}, ${when}`),
    )
    return {at: new Date(at).toISOString(), ...explanation}
  }
}

function numberNamed(text: string, routing: Routing): TrackedNumber {
  const parsed = parsePhoneNumber(text)
  const numbers = [...routing.numbers.values()]
  const found = numbers.find(each => each.number === parsed || each.source === text)
  if (found !== undefined) return found
  throw new Problem({
    what: `${text} is not a number or a source of ${routing.file.path}.`,
    fix: [`It has: ${numbers.map(each => `${each.source} (${each.number})`).join(', ')}`],
    exit: Exit.usage,
  })
}

function callerNamed(text: string): PhoneNumber {
  const parsed = parsePhoneNumber(text)
  if (parsed !== undefined) return parsed
  throw new Problem({what: `--from ${text} is not a phone number.`, fix: ['Such as +13125550142'], exit: Exit.usage})
}

function instantNamed(text: string | undefined, routing: Routing): Instant {
  if (text === undefined) return systemClock.now()
  const at = instantOf(text, routing.business.timeZone)
  if (at !== undefined) return at
  throw new Problem({
    what: `--at ${text} is not a date and a time.`,
    fix: ['Such as "2026-12-25 23:10".'],
    exit: Exit.usage,
  })
}

function requireCrew(member: string, routing: Routing): void {
  if (routing.crew.has(member)) return
  throw new Problem({
    what: `--busy ${member} is nobody of the crew.`,
    fix: [`The crew: ${[...routing.crew.keys()].join(', ')}`],
    exit: Exit.usage,
  })
}
