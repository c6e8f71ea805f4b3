import type {Routing} from '../../config/routing.ts'

/** What callers hear, or who understands them, that is another in the second file. */
export function hearing(
  before: Routing,
  after: Routing,
): readonly {readonly what: string; readonly was: string; readonly now: string}[] {
  const [was, is] = [heard(before), heard(after)]
  return Object.entries(is).flatMap(([what, now]) => {
    const old = was[what] ?? ''
    return old === now ? [] : [{what, was: old, now}]
  })
}

function heard({business, intake}: Routing): Readonly<Record<string, string>> {
  const or = (text: string | undefined) => (text === undefined ? 'nothing' : `"${text}"`)
  return {
    greeting: or(intake.greeting),
    'disclosure of the assistant': or(intake.aiDisclosure),
    'disclosure of the recording': or(intake.recordingDisclosure),
    recorded: intake.record ? 'yes' : 'no',
    'questions, in order': intake.ask.join(', ').replaceAll('_', ' '),
    languages: business.languages.join(', '),
    'key for the other language': intake.languageKey === undefined ? 'none' : String(intake.languageKey),
    'understood by': intake.agent,
    'words that set the urgency':
      intake.urgency.map(({words, urgency}) => `${words.join(', ')}: ${urgency}`).join('; ') || 'none',
    'service area': business.serviceArea.join(', ') || 'everywhere',
    trades: business.trades.join(', '),
  }
}
