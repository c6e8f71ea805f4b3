import {parsePhoneNumber} from '../../config/phone-number.ts'
import type {Routing} from '../../config/routing.ts'
import type {ScenarioFile} from '../../contracts/generated/scenario.ts'

/** A caller who answers whatever is asked, on any routing file. */
export interface Homeowner {
  readonly name: string
  /** E.164. */
  readonly number: string
  readonly digits: string
  readonly address: string
}

const digitWords = ['oh', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** From the area where the business is known to work, with a number kept for fiction that the file does not use. */
export function homeownerFor({numbers, crew, business}: Routing): Homeowner {
  const taken = new Set<string>([...numbers.keys(), ...[...crew.values()].map(({phone}) => phone)])
  const line = Array.from({length: 100}, (_, at) => `+1312555${String(100 + ((at + 42) % 100)).padStart(4, '0')}`)
  const number = parsePhoneNumber(line.find(each => !taken.has(each)) ?? '+13125550142') ?? ''
  const digits = [...number.slice(2)].map(digit => digitWords[Number(digit)] ?? digit).join(' ')
  const town = business.serviceArea.find(place => !/\d/.test(place))
  return {name: 'Dana Whitfield', number, digits, address: `418 Alder Court${town === undefined ? '' : ` in ${town}`}`}
}

type Call = ScenarioFile['calls'][string]
type Script = NonNullable<Call['script']>

/** A call to a source, in which the homeowner says `reason`, and `insists` where they are put off. */
export function callOf(who: Homeowner, dials: string, reason: string, insists: Script = []): Call {
  return {
    caller: {name: who.name, number: who.number},
    dials,
    script: [
      ...insists,
      {hears: 'asks-if-pressing', says: 'no'},
      {hears: 'asks-if-safe', says: 'yes we are fine'},
      {hears: 'asks-reason', says: reason},
      {hears: 'asks-callback-number', says: who.digits},
      {hears: 'reads-number-back', says: "yes that's right"},
      {hears: 'asks-address', says: who.address},
      {hears: 'asks-name', says: `it's ${who.name}`},
      {hears: 'asks-new-or-returning', says: 'no this is the first time'},
      {hears: 'asks-heard-from', says: 'my neighbor told me about you'},
      {hears: 'asks-anything-else', says: "no that's all"},
      {hears: 'asks-for-a-message', says: `${reason} this is ${who.name} call me at ${who.digits}`},
      {hears: 'asks-detail', says: "i'm not sure"},
    ],
    otherwise: {says: "i'm not sure"},
  }
}
