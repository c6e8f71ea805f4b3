import {string} from '@oclif/core/flags'
import type {Routing} from '../../config/routing.ts'
import {requireRouting, routingFilePath} from '../../config/routing-file.ts'
import {openExistingJournal} from '../../journal/open-journal.ts'
import {Exit} from '../../problem/exit.ts'
import {Problem} from '../../problem/problem.ts'
import type {LeadWay, Pushed} from '../../report/leads.ts'
import {periodOf} from '../../report/period.ts'
import {systemClock} from '../../time/system-clock.ts'
import {journalFlags} from '../../ui/journal-flags.ts'
import {OncrewCommand} from '../../ui/oncrew-command.ts'

export default class CallsPush extends OncrewCommand {
  static override summary = 'hand the captured calls to your CRM as leads: by webhook, or as files'
  static override description =
    'Goes where leads in the routing file says. Each call is handed over once. A lead is what the caller said; nothing is booked.'

  static override examples = [
    '<%= config.bin %> calls push --since 2026-11-01',
    '<%= config.bin %> calls push --to file',
    '<%= config.bin %> calls push --json | jq ".leads[] | select(.state == \\"failed\\")"',
  ]

  static override flags = {
    ...journalFlags,
    to: string({description: 'which way, where the file has both [default: webhook]', options: ['webhook', 'file']}),
  }

  async run(): Promise<{readonly v: 1; readonly leads: readonly Pushed[]}> {
    const {flags} = await this.parse(CallsPush)
    const {pushLeads} = await import('../../report/leads.ts')
    const routing = await requireRouting(routingFilePath(flags.config, flags.journal))
    const way = wayOf(routing, flags.to)
    const journal = openExistingJournal(flags.journal)
    try {
      const span = periodOf(flags.since, flags.until, routing.business.timeZone)
      const leads = await pushLeads(journal, span, routing, way, systemClock.now)
      const count = (state: Pushed['state']) => leads.filter(lead => lead.state === state).length
      this.show(`${count('pushed')} handed over, ${count('known')} handed over before, ${count('failed')} failed.`)
      for (const {call, reason} of leads.filter(({state}) => state === 'failed').slice(0, 10)) {
        this.show(`  ${call}: ${reason}`)
      }
      if (count('failed') > 0) {
        this.finishWith(Exit.failed)
        this.tell('Next: the same command again; what was handed over stays so.')
      }
      return {v: 1, leads}
    } finally {
      await journal.close()
    }
  }
}

function wayOf({leads, file}: Routing, wanted: string | undefined): LeadWay {
  const {webhook, folder} = leads
  if (wanted !== 'file' && webhook !== undefined) {
    const url = typeof webhook.url === 'string' ? webhook.url : variable(webhook.url.env)
    return {to: 'webhook', endpoint: {url, signingSecret: variable(webhook.signingSecret.env)}}
  }
  if (wanted !== 'webhook' && folder !== undefined) return {to: 'file', folder}
  throw new Problem({
    what: `${file.path} does not say where leads go${wanted === undefined ? '' : ` by ${wanted}`}.`,
    fix: ['Add leads.webhook with url and secret, or leads.folder.'],
  })
}

function variable(name: string): string {
  const value = process.env[name]
  if (value !== undefined && value !== '') return value
  throw new Problem({what: `${name} is not set, and leads.webhook needs it.`, fix: [`export ${name}=...`]})
}
