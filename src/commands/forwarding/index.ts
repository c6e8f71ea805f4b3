import {string as textArg} from '@oclif/core/args'
import {boolean, integer, string} from '@oclif/core/flags'
import {requireRouting, routingFilePath} from '../../config/routing-file.ts'
import {carrierNames, type ForwardingCard, forwardingCard} from '../../provision/forwarding/card.ts'
import {forwardingTarget} from '../../provision/forwarding/target.ts'
import {renderForwarding, renderPrintedCard} from '../../ui/forwarding-card.ts'
import {OncrewCommand} from '../../ui/oncrew-command.ts'
import {provisionFlags} from '../../ui/provision-flags.ts'

export default class Forwarding extends OncrewCommand {
  static override summary = "what to dial on the owner's own line so that unanswered calls come here"
  static override description =
    'The codes for no answer, busy and unreachable, to check them and to take them back, by carrier and kind of line; how sure they are, and where they were read. Then oncrew forwarding verify walks through a test call.'

  static override args = {
    number: textArg({description: 'the tracked number, or its source [default: the one that has forwarded_from]'}),
  }

  static override examples = [
    '<%= config.bin %> forwarding --carrier verizon',
    '<%= config.bin %> forwarding main-line --carrier tmobile --seconds 15',
    '<%= config.bin %> forwarding --carrier att --line landline --card',
  ]

  static override flags = {
    config: provisionFlags.config,
    carrier: string({description: `who the line is with: ${carrierNames.join(', ')}`, required: true}),
    line: string({description: 'kind of line', options: ['mobile', 'landline', 'hosted']}),
    seconds: integer({description: 'how long it rings before, where the carrier takes that', min: 1, max: 180}),
    card: boolean({description: 'a card to print'}),
  }

  async run(): Promise<ForwardingCard> {
    const {args, flags} = await this.parse(Forwarding)
    const routing = await requireRouting(routingFilePath(flags.config))
    const {number} = forwardingTarget(args.number, routing)
    const card = forwardingCard(number, flags.carrier, flags.line, flags.seconds)
    this.show(flags.card ? renderPrintedCard(card, routing.business.name) : renderForwarding(card))
    this.tell('Next: oncrew forwarding verify')
    return card
  }
}
