import {integer, string} from '@oclif/core/flags'
import {calendarDayOf} from '../../config/calendar-day.ts'
import type {Routing} from '../../config/routing.ts'
import {requireRouting, routingFilePath} from '../../config/routing-file.ts'
import {wallClockAt} from '../../config/wall-clock.ts'
import {openExistingJournal} from '../../journal/open-journal.ts'
import {Exit} from '../../problem/exit.ts'
import {Problem} from '../../problem/problem.ts'
import type {CallUse} from '../../report/cost/call-use.ts'
import {knownPlans, ownPlan, planInWords} from '../../report/cost/known-plans.ts'
import {madeUpMonth} from '../../report/cost/made-up-month.ts'
import {monthOf} from '../../report/cost/month.ts'
import {usesIn} from '../../report/cost/month-uses.ts'
import {type Charge, chargeOf, type PlanShape} from '../../report/cost/plan-shape.ts'
import {createRandom} from '../../sim/random.ts'
import {systemClock} from '../../time/system-clock.ts'
import {renderComparison} from '../../ui/cost-table.ts'
import {journalFlags} from '../../ui/journal-flags.ts'
import {OncrewCommand} from '../../ui/oncrew-command.ts'

/** What `--json` prints: schemas/output/cost-compare.schema.json. */
interface Output {
  readonly v: 1
  readonly month: string
  readonly madeUp: boolean
  readonly calls: number
  readonly answeredForYou: number
  readonly charges: readonly Charge[]
}

export default class CostCompare extends OncrewCommand {
  static override summary = 'the same calls under other answering plans: by call, by minute, by people'
  static override examples = [
    '<%= config.bin %> cost compare --month 2026-03',
    '<%= config.bin %> cost compare --made-up 240',
    '<%= config.bin %> cost compare --made-up 240 --plan "Callers: 99 for 50 calls, then 2.50"',
  ]

  static override flags = {
    journal: journalFlags.journal,
    config: string({description: 'routing file with your plan [default: ./oncrew.yaml]', env: 'ONCREW_CONFIG'}),
    month: string({description: 'which month of the journal, such as 2026-03 [default: this one]'}),
    'made-up': integer({
      description: 'on a made-up month of so many calls, spam and a storm in it',
      min: 1,
      max: 100_000,
    }),
    seed: integer({description: 'of the made-up month', default: 1}),
    plan: string({description: 'another plan: "NAME: MONTHLY for N calls|minutes, then EACH"', multiple: true}),
  }

  async run(): Promise<Output> {
    const {flags} = await this.parse(CostCompare)
    const routing = await requireRouting(routingFilePath(flags.config, flags.journal))
    const others = (flags.plan ?? []).map(readPlan)
    const month = monthOf(flags.month, systemClock.now(), routing.business.timeZone)
    const made = flags['made-up']
    const uses =
      made === undefined ? await fromJournal(flags.journal, month) : madeUp(made, month.from, routing, flags.seed)
    const own = ownPlan(routing.answeringPlan)
    const plans = [own, ...others, ...knownPlans.filter(plan => !sameCharges(plan, own))]
    const charges = plans.map(plan => chargeOf(plan, uses)).toSorted((a, b) => a.total - b.total)
    const answeredForYou = uses.filter(use => use.answeredForYou).length
    this.tell(
      `${made === undefined ? month.name : `A made-up month (seed ${flags.seed})`}: ${uses.length} calls, ${answeredForYou} answered for you.`,
    )
    this.show(renderComparison(charges, routing.answeringPlan.currency))
    if (made === undefined && uses.length === 0) {
      this.tell('No calls in that month. Next: oncrew cost compare --made-up 240')
    }
    return {v: 1, month: month.name, madeUp: made !== undefined, calls: uses.length, answeredForYou, charges}
  }
}

function sameCharges(a: PlanShape, b: PlanShape): boolean {
  return a.per === b.per && a.monthly === b.monthly && a.included === b.included && a.each === b.each
}

async function fromJournal(path: string, month: {readonly from: number; readonly to: number}) {
  const journal = openExistingJournal(path)
  try {
    return usesIn(journal, month)
  } finally {
    await journal.close()
  }
}

function madeUp(calls: number, from: number, routing: Routing, seed: number): readonly CallUse[] {
  const {timeZone} = routing.business
  const {year, month} = calendarDayOf(wallClockAt(from, timeZone).dayNumber)
  const dialed = [...routing.numbers.keys()][0] ?? ''
  return madeUpMonth({calls, year, month, timeZone, dialed, chance: createRandom(seed).next})
}

/** @throws Problem when the words do not say a plan. */
function readPlan(text: string): PlanShape {
  const plan = planInWords(text)
  if (plan !== undefined) return plan
  throw new Problem({
    what: `--plan "${text}" does not say a plan.`,
    fix: ['Such as --plan "Callers: 99 for 50 calls, then 2.50"'],
    exit: Exit.usage,
  })
}
