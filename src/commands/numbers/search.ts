import {boolean, integer, string} from '@oclif/core/flags'
import {priceOfNumber} from '../../provision/prices.ts'
import {renderOffers} from '../../ui/numbers-table.ts'
import {OncrewCommand} from '../../ui/oncrew-command.ts'
import {provisionFlags} from '../../ui/provision-flags.ts'
import {openAccountOf, openEmulator} from '../../wiring/provisioning.ts'

interface Found {
  readonly offers: readonly {readonly number: string; readonly locality: string; readonly region: string}[]
  readonly monthlyCost: {readonly amount: number; readonly currency: string; readonly asOf: string}
}

export default class NumbersSearch extends OncrewCommand {
  static override summary = 'numbers that can be bought'
  static override description = 'Buys nothing. What fits goes into the routing file as "buy", and oncrew apply buys it.'
  static override examples = [
    '<%= config.bin %> numbers search --area-code 312',
    '<%= config.bin %> numbers search --near 60302 --limit 5',
    '<%= config.bin %> numbers search --toll-free --pattern PLUMB',
  ]

  static override flags = {
    emulator: provisionFlags.emulator,
    'area-code': string({description: 'such as 312'}),
    pattern: string({description: 'digits or letters it contains; * one character, % any at an end'}),
    near: string({description: 'a phone number or a ZIP code'}),
    locality: string({description: 'a town'}),
    region: string({description: 'a state, as two letters'}),
    country: string({description: 'two letters', default: 'US'}),
    'toll-free': boolean({description: 'free to call'}),
    limit: integer({description: 'at most so many', default: 20, min: 1, max: 50}),
  }

  async run(): Promise<Found> {
    const {flags} = await this.parse(NumbersSearch)
    const tell = (line: string) => this.tell(line)
    const {carrier, close} = flags.emulator
      ? await openEmulator(undefined, tell)
      : await openAccountOf(process.env, tell)
    try {
      const {country, pattern, near, locality, region, 'area-code': areaCode} = flags
      const type = flags['toll-free'] ? 'toll-free' : 'local'
      const offers = await carrier.search({type, country, areaCode, pattern, near, locality, region}, flags.limit)
      const {amount, currency, as_of: asOf} = priceOfNumber(type)
      this.show(renderOffers(offers))
      this.tell(
        offers.length === 0
          ? 'Next: ask for less: another area code, --near a ZIP code, a shorter --pattern'
          : `Each ${amount.toFixed(2)} ${currency} a month (list price of ${asOf}).   Next: "buy: { … }" for a source, then oncrew plan`,
      )
      return {offers, monthlyCost: {amount, currency, asOf}}
    } finally {
      await close()
    }
  }
}
