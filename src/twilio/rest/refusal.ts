import {Exit} from '../../problem/exit.ts'
import {Problem} from '../../problem/problem.ts'

/** The carrier answered, and said no. `code` is Twilio's own: https://www.twilio.com/docs/api/errors */
export class Refusal extends Problem {
  readonly status: number
  readonly code: number | undefined

  constructor(status: number, code: number | undefined, words: string, details: readonly string[]) {
    const {means, fix} = meaningOf(status, code)
    const named = code === undefined ? `HTTP ${status}` : `Twilio ${code}, HTTP ${status}`
    super({
      what: `${means} (${named})`,
      ...(words !== '' && {why: [`Twilio says: ${words}`, ...details].join('\n  ')}),
      fix,
      exit: Exit.carrier,
    })
    this.status = status
    this.code = code
  }
}

/** The credentials may not do what was asked, or are none. */
export function isForbidden({status}: Refusal): boolean {
  return status === 401 || status === 403
}

/** The carrier could not be reached, or did not answer: what was asked may have been done or not. */
export class Unanswered extends Problem {
  constructor(why: string, host: string) {
    super({
      what: `${host} did not answer: ${why}.`,
      fix: [
        host.endsWith('.twilio.com')
          ? 'Look at the network of this machine, and at status.twilio.com.'
          : 'TWILIO_API_URL points there: is oncrew carrier running? Leave it unset for Twilio itself.',
        'Run the same command again: it begins with looking at what is done already.',
      ],
      exit: Exit.carrier,
    })
  }
}

interface Meaning {
  readonly means: string
  readonly fix: readonly string[]
}

const geo = 'Twilio Console > Phone Numbers > Manage > Regulatory compliance'

/** Each of Twilio's errors that can happen while numbers and nets are set up, and what to do about it. */
const meanings: Readonly<Record<number, Meaning>> = {
  10002: {
    means: 'A trial account may not do this',
    fix: ['A trial account has one number: upgrade it in the Twilio Console > Billing.'],
  },
  20001: {means: 'Twilio does not accept a value', fix: ['See what it says; the routing file may hold the value.']},
  20003: {
    means: 'Twilio does not accept these credentials for this',
    fix: [
      'Check TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN (or TWILIO_API_KEY and TWILIO_API_SECRET) on the account page of the Console.',
      'A restricted API key needs permission for phone numbers, Studio and Messaging; a subaccount needs its own credentials.',
      'A suspended account refuses everything: see Billing.',
    ],
  },
  20006: {means: 'These credentials may not do this', fix: ['Use the auth token, or a key that has this permission.']},
  20404: {
    means: 'The account does not have this any more',
    fix: ['Somebody removed it meanwhile: run oncrew plan to see how things stand.'],
  },
  20429: {
    means: 'Twilio asks for fewer requests at once, and went on asking',
    fix: ['Wait a minute, then run it again.'],
  },
  21401: {means: 'The number is not one that Twilio can sell', fix: ['Change "buy" in the routing file.']},
  21402: {means: 'Twilio does not accept a URL', fix: ['Check --public-url: it must be a whole https address.']},
  21404: {means: 'A trial account has one number only', fix: ['Upgrade it in the Twilio Console > Billing.']},
  21405: {means: 'A fallback URL needs a voice URL', fix: ['Run oncrew plan again: it sets both.']},
  21406: {means: 'A fallback URL for texts needs a URL for texts', fix: ['Run oncrew plan again.']},
  21421: {means: 'Twilio takes this for no phone number', fix: ['Check the number in the routing file.']},
  21422: {
    means: 'The number was sold to somebody else meanwhile',
    fix: ['Run oncrew apply again: it takes the next one that fits.'],
  },
  21451: {
    means: 'Twilio takes this for no area code',
    fix: ['Write three digits, such as 312. Toll-free numbers have a type of their own.'],
  },
  21452: {means: 'No number is for sale that fits', fix: ['Ask for less in "buy": another area code, a town near by.']},
  21502: {means: 'Twilio does not accept a voice method', fix: ['This is a bug of oncrew: please report it.']},
  21613: {
    means: 'The number needs an address on file',
    fix: [`${geo}: add the address of the business, then run it again.`],
  },
  21615: {means: 'The number needs a local address on file', fix: [`${geo}: add an address in that area.`]},
  21629: {
    means: 'Twilio could not validate the emergency address',
    fix: ['Write the address as the post office does.'],
  },
  21631: {
    means: 'The number has, or needs, an address',
    fix: [
      'Before releasing: Console > the number > Emergency calling, take the address off and wait until it says unregistered.',
      `Before buying: ${geo}.`,
    ],
  },
  21649: {
    means: 'The number needs a regulatory bundle',
    fix: [`${geo}: submit a bundle for this country, then run it again.`],
  },
  21710: {means: 'The number is in that Messaging Service already', fix: ['Nothing: it is as it should be.']},
  21712: {means: 'The number is in another Messaging Service', fix: ['Take it out there first, in the Console.']},
  23402: {
    means: 'Twilio Studio does not accept the net',
    fix: ['This is a bug of oncrew: please report it with what Twilio says.'],
  },
  60600: {
    means: 'The account may not use Studio',
    fix: ['Give the API key permission for Studio, or use the auth token.'],
  },
}

function meaningOf(status: number, code: number | undefined): Meaning {
  const known = code === undefined ? undefined : meanings[code]
  if (known !== undefined) return known
  if (status === 401 || status === 403) return meanings[20003] ?? unknown
  if (status === 404) return meanings[20404] ?? unknown
  if (status === 429) return meanings[20429] ?? unknown
  if (status >= 500) {
    return {means: 'Twilio is in trouble itself', fix: ['See status.twilio.com, and run it again later.']}
  }
  return unknown
}

const unknown: Meaning = {
  means: 'Twilio refused',
  fix: ['Look the code up at twilio.com/docs/api/errors, mend it, and run it again.'],
}
