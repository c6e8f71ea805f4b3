import {boolean, integer, string} from '@oclif/core/flags'
import type {Routing} from '../../config/routing.ts'
import {openExistingJournal} from '../../journal/open-journal.ts'
import {Exit} from '../../problem/exit.ts'
import {Problem} from '../../problem/problem.ts'
import {businessRouting} from '../../report/business.ts'
import {lastSevenDays, spanBefore} from '../../report/last-week.ts'
import {periodOf} from '../../report/period.ts'
import {type WeeklyReview, weeklyReview} from '../../report/week.ts'
import {systemClock} from '../../time/system-clock.ts'
import {drawingFor} from '../../ui/drawing.ts'
import {journalFlags, machineTimeZone} from '../../ui/journal-flags.ts'
import {OncrewCommand} from '../../ui/oncrew-command.ts'
import {screenWidth} from '../../ui/screen.ts'
import {renderWeek, spanInWords} from '../../ui/week-view.ts'

export default class ReportWeek extends OncrewCommand {
  static override summary = 'the last seven days against the seven before: what changed, and what to look at'
  static override examples = [
    '<%= config.bin %> report week',
    '<%= config.bin %> report week --since 2026-11-01 --until 2026-11-30',
    '<%= config.bin %> report week --html week.html',
    '<%= config.bin %> report week --email owner@northside.example',
    '<%= config.bin %> report week --markdown > week.md',
  ]

  static override flags = {
    ...journalFlags,
    shown: integer({description: 'at most this many calls in each list', default: 12, min: 1}),
    markdown: boolean({description: 'as Markdown'}),
    html: string({description: 'write it to this file as one page with charts, which needs nothing else'}),
    email: string({description: 'send that page to this address, through the mail server of alerts.email'}),
  }

  async run(): Promise<{readonly v: 1} & WeeklyReview> {
    const {flags} = await this.parse(ReportWeek)
    const routing = await businessRouting(flags)
    const account = flags.email === undefined ? undefined : mailAccount(routing, flags.email)
    const timeZone = routing?.business.timeZone ?? machineTimeZone()
    const span =
      flags.since === undefined && flags.until === undefined
        ? lastSevenDays(systemClock.now(), timeZone)
        : bounded(periodOf(flags.since, flags.until, timeZone), systemClock.now())
    const journal = openExistingJournal(flags.journal)
    try {
      const before = spanBefore(span, timeZone)
      const review = weeklyReview(journal, {span, before, timeZone, routing, shown: flags.shown})
      if (flags.html !== undefined) await this.write(review, flags.html)
      if (account !== undefined && flags.email !== undefined) await this.mail(review, account, flags.email)
      if (flags.markdown) {
        const {weekMarkdown} = await import('../../ui/week-markdown.ts')
        this.show(weekMarkdown(review).trimEnd())
      } else if (flags.html === undefined && account === undefined) {
        this.show(renderWeek(review, drawingFor(), screenWidth()))
        this.tell(`Next: ${review.leftOver.calls.length > 0 ? 'oncrew queue' : 'oncrew report attribution'}`)
      }
      return {v: 1, ...review}
    } finally {
      await journal.close()
    }
  }

  private async write(review: WeeklyReview, file: string): Promise<void> {
    const {weekHtml} = await import('../../ui/week-html.ts')
    const {writeReport} = await import('../../wiring/write-report.ts')
    await writeReport(file, weekHtml(review))
    this.tell(`Written to ${file}.`)
  }

  private async mail(
    review: WeeklyReview,
    account: {readonly smtpUrl: string; readonly from: string},
    to: string,
  ): Promise<void> {
    const {weekHtml} = await import('../../ui/week-html.ts')
    const {sendMail} = await import('../../alerts/channels/send-mail.ts')
    const subject = `${review.business ?? 'Calls'}: ${spanInWords(review.span, review.timeZone)}`
    await sendMail(account, {to, subject, text: renderWeek(review, 'none', 78), html: weekHtml(review)})
    this.tell(`Sent to ${to}.`)
  }
}

/** A period without an end ends now. Without a beginning there is nothing before it to compare with. */
function bounded({from, to}: {readonly from: number; readonly to: number}, now: number) {
  if (from > 0) return {from, to: Math.min(to, Math.max(now, from + 1))}
  throw new Problem({
    what: 'A review needs a beginning.',
    fix: ['Give --since too, such as --since 2026-11-01'],
    exit: Exit.usage,
  })
}

function mailAccount(routing: Routing | undefined, to: string) {
  if (!/^[^@\s]+@[^@\s]+$/.test(to)) {
    throw new Problem({what: `--email ${to} is not an email address.`, exit: Exit.usage})
  }
  const email = routing?.alerts.email
  if (email === undefined) {
    throw new Problem({what: 'The routing file names no mail server.', fix: ['Add alerts.email with smtp and from.']})
  }
  const smtpUrl = process.env[email.smtpUrl.env]
  if (smtpUrl !== undefined && smtpUrl !== '') return {smtpUrl, from: email.from}
  throw new Problem({
    what: `${email.smtpUrl.env} is not set, and the mail server's address is in it.`,
    fix: [`export ${email.smtpUrl.env}=smtps://user:password@host`],
  })
}
