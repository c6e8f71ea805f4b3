import {string} from '@oclif/core/flags'
import {openExistingJournal} from '../../journal/open-journal.ts'
import {businessTimeZone} from '../../report/business-time-zone.ts'
import {type ConversionFile, conversionsOf} from '../../report/conversions/conversion.ts'
import {type Platform, platformNames, platforms} from '../../report/conversions/platforms.ts'
import {periodOf} from '../../report/period.ts'
import {systemClock} from '../../time/system-clock.ts'
import {journalFlags, machineTimeZone} from '../../ui/journal-flags.ts'
import {OncrewCommand} from '../../ui/oncrew-command.ts'

export default class ReportExport extends OncrewCommand {
  static override summary = 'the calls that became jobs, as an ad platform takes them; what it would refuse'
  static override description =
    'Writes a file for you to upload; nothing is sent. Phone numbers and names are hashed wherever the platform takes them so.'

  static override examples = [
    '<%= config.bin %> report export --for google-ads --source paid-ad > conversions.csv',
    '<%= config.bin %> report export --for meta --since 2026-11-01 > events.csv',
    '<%= config.bin %> report export --for ga4 > events.jsonl',
  ]

  static override flags = {
    ...journalFlags,
    for: string({description: 'who is to take it', options: [...platformNames], required: true}),
    source: string({description: 'only calls from this source (may be repeated)', multiple: true}),
    name: string({description: 'what the conversion is called at the platform', default: 'Booked job'}),
  }

  async run(): Promise<{readonly v: 1; readonly for: Platform} & ConversionFile> {
    const {flags} = await this.parse(ReportExport)
    const timeZone = await businessTimeZone(flags, machineTimeZone())
    const platform = flags.for as Platform
    const journal = openExistingJournal(flags.journal)
    try {
      const all = conversionsOf(journal, periodOf(flags.since, flags.until, timeZone), flags.source)
      const file = platforms[platform](all, {name: flags.name, timeZone, now: systemClock.now()})
      if (!this.jsonEnabled()) process.stdout.write(file.text)
      this.tell(
        `${file.rows} ${file.rows === 1 ? 'conversion' : 'conversions'}; ${file.refused.length} that ${platform} would refuse.`,
      )
      for (const [why, count] of reasons(file)) this.tell(`  ${count} × ${why}`)
      for (const note of file.notes) this.tell(`  ${note}`)
      return {v: 1, for: platform, ...file}
    } finally {
      await journal.close()
    }
  }
}

function reasons({refused}: ConversionFile): readonly (readonly [string, number])[] {
  return [...Map.groupBy(refused, ({why}) => why)].map(([why, own]) => [why, own.length] as const)
}
