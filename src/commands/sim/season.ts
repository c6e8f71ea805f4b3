import {integer, string} from '@oclif/core/flags'
import {routingFileBeside} from '../../config/routing-file.ts'
import {systemClock} from '../../time/system-clock.ts'
import {rehearsalConfigFlag} from '../../ui/config-flag.ts'
import {OncrewCommand} from '../../ui/oncrew-command.ts'
import type {Season} from '../../wiring/write-season.ts'

export default class SimSeason extends OncrewCommand {
  static override summary = "play some weeks of a company's calls: every report and view full"
  static override description =
    "Callers by hour and weekday, storms, spam, repeat callers, alerts, callbacks, and the jobs that came of it, through the agent's own decisions (without the telephone side: for that, oncrew sim). What is in it is written beside it, counted from the plan, to hold the reports against."

  static override examples = [
    '<%= config.bin %> sim season',
    '<%= config.bin %> sim season --weeks 4 --seed 3 --journal try.db',
    '<%= config.bin %> sim season --ends 2026-11-22 --config crews/denver.yaml',
  ]

  static override flags = {
    weeks: integer({description: 'how many', default: 12, min: 1, max: 104}),
    seed: integer({description: 'the same seed gives the same season, for the same last day', default: 7, min: 0}),
    journal: string({description: 'file to record it in; a new one', default: 'season.db'}),
    ends: string({description: 'its last day [default: yesterday]'}),
    config: rehearsalConfigFlag,
  }

  async run(): Promise<Season> {
    const {flags} = await this.parse(SimSeason)
    const {writeSeason} = await import('../../wiring/write-season.ts')
    const {seasonRouting} = await import('../../wiring/season-routing.ts')
    const how = await seasonRouting(flags.config, routingFileBeside(flags.journal))
    const begun = performance.now()
    const {weeks, seed, journal, ends, config} = flags
    const season = await writeSeason(how, {weeks, seed, journal, ends, now: systemClock.now()})
    const {files, truth, imported} = season
    const seconds = ((performance.now() - begun) / 1000).toFixed(1)
    this.show(
      `${files.journal}  ${truth.calls} calls of ${weeks} ${weeks === 1 ? 'week' : 'weeks'}, ${imported.fresh} jobs, ${imported.matched} of them matched to a call`,
    )
    if (files.routing !== null)
      this.show(`${files.routing}  the company: its numbers, hours, campaigns and what they cost`)
    this.show(`${files.jobs}  the jobs, as an export`)
    this.show(`${files.truth}  what is in it, by source`)
    this.tell(
      `Written in ${seconds} s with seed ${seed}. To have every command read it: export ONCREW_JOURNAL=${journal}`,
    )
    this.tell(`Next: oncrew report week --journal ${journal}${config === undefined ? '' : ` --config ${config}`}`)
    return season
  }
}
