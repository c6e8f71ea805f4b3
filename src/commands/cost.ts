import {string} from '@oclif/core/flags'
import {requireRouting, routingFilePath} from '../config/routing-file.ts'
import {openExistingJournal} from '../journal/open-journal.ts'
import {monthOf} from '../report/cost/month.ts'
import {type MonthCost, monthCost, projected} from '../report/cost/month-cost.ts'
import {usesIn} from '../report/cost/month-uses.ts'
import {systemClock} from '../time/system-clock.ts'
import {renderCost} from '../ui/cost-table.ts'
import {journalFlags} from '../ui/journal-flags.ts'
import {OncrewCommand} from '../ui/oncrew-command.ts'

/** What `--json` prints: schemas/output/cost.schema.json. */
interface Output {
  readonly v: 1
  readonly month: string
  readonly soFar: MonthCost
  /** Null when the month is over. */
  readonly projected: MonthCost | null
  readonly budget: number | null
  readonly overBudget: boolean
}

export default class Cost extends OncrewCommand {
  static override summary = 'what a month of answering costs: the plan, the carrier, and where it is going'
  static override description =
    "The answering plan of the routing file counts what intake or the mailbox took; calls that the crew took cost none of it. The carrier's share is an estimate by list prices, each with its source and date."

  static override examples = [
    '<%= config.bin %> cost',
    '<%= config.bin %> cost --month 2026-03 --json',
    '<%= config.bin %> cost compare',
  ]

  static override flags = {
    journal: journalFlags.journal,
    config: string({
      description: 'routing file with the answering plan [default: ./oncrew.yaml]',
      env: 'ONCREW_CONFIG',
    }),
    month: string({description: 'which month, such as 2026-03 [default: this one]'}),
  }

  async run(): Promise<Output> {
    const {flags} = await this.parse(Cost)
    const routing = await requireRouting(routingFilePath(flags.config, flags.journal))
    const month = monthOf(flags.month, systemClock.now(), routing.business.timeZone)
    const journal = openExistingJournal(flags.journal)
    try {
      const soFar = monthCost(usesIn(journal, month), routing)
      const end = month.partElapsed < 1 && month.partElapsed > 0 ? projected(soFar, month.partElapsed) : undefined
      const {monthlyBudget: budget} = routing.answeringPlan
      this.show(renderCost(month.name, soFar, end, budget))
      this.tell('Next: oncrew cost compare')
      const overBudget = budget !== undefined && (end ?? soFar).total > budget
      return {v: 1, month: month.name, soFar, projected: end ?? null, budget: budget ?? null, overBudget}
    } finally {
      await journal.close()
    }
  }
}
