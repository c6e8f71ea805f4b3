import {string as textArg} from '@oclif/core/args'
import {string} from '@oclif/core/flags'
import {type Trade, trades} from '../../config/routing.ts'
import {rehearsalFilePath, requireRouting} from '../../config/routing-file.ts'
import {converse} from '../../intake/converse.ts'
import {atRiskNow} from '../../intake/details/details.ts'
import {languageSpoken} from '../../intake/known.ts'
import {foldIntake, initialIntake} from '../../intake/state.ts'
import {understand} from '../../intake/understand.ts'
import {viewIntake} from '../../intake/view.ts'
import {rehearsalConfigFlag} from '../../ui/config-flag.ts'
import {OncrewCommand} from '../../ui/oncrew-command.ts'
import {renderUrgency, type TriedUrgency} from '../../ui/urgency-trace.ts'

export default class UrgencyTry extends OncrewCommand {
  static override summary = 'say how urgent a sentence is, by which rule and by which words'
  static override description =
    'Takes the words as the first thing a caller says. The trade and the rules of your own come from the routing file.'

  static override examples = [
    '<%= config.bin %> urgency try "water is coming through my kitchen ceiling"',
    '<%= config.bin %> urgency try "no heat and I have a newborn" --trade hvac',
    '<%= config.bin %> urgency try "huele a gas" --json',
  ]

  static override strict = false
  static override args = {words: textArg({description: 'what the caller says', required: true, ignoreStdin: true})}
  static override flags = {
    trade: string({description: 'answer as this trade', options: [...trades], multiple: true}),
    config: rehearsalConfigFlag,
  }

  async run(): Promise<TriedUrgency> {
    const {argv, flags} = await this.parse(UrgencyTry)
    const routing = await requireRouting(rehearsalFilePath(flags.config))
    const asked: readonly Trade[] = trades.filter(trade => flags.trade?.includes(trade))
    const business = asked.length > 0 ? {...routing.business, trades: asked} : routing.business
    const context = {routing: {...routing, business}, callerNumber: undefined, callsBefore: 0}
    const said = argv.map(String).join(' ')
    const heard = {text: said, digits: undefined, confidence: undefined}
    const before = initialIntake()
    const {facts} = converse(before, heard, understand(heard, before, context), context)
    const after = facts.reduce(foldIntake, before)
    const {urgency, hazards, jobType = null} = viewIntake(after, context)
    const asks = after.detailsAsked.includes(atRiskNow.id) ? atRiskNow.asks[languageSpoken(after, context)] : null
    const {tier, rule, words, trace} = urgency
    const alertAtOnce = tier === 'emergency'
    const tried: TriedUrgency = {said, urgency: tier, rule, words, hazards, jobType, alertAtOnce, asks, trace}
    this.show(renderUrgency(tried))
    return tried
  }
}
