import type {Routing} from '../config/routing.ts'
import type {AddressCase, NameCase, UrgencyCase} from '../contracts/generated/corpus.ts'
import {urgencyOf} from '../intake/known.ts'
import {viewIntake} from '../intake/view.ts'
import {partsFound, placeInWords, strayWords} from './address-parts.ts'
import type {Bench} from './agent.ts'
import {beginConversation, type Conversation} from './conversation.ts'
import {asksIfPressing, ifPressing} from './if-pressing.ts'
import {atOnceOutcomes, needOutcomes} from './need-outcomes.ts'
import type {CaseResult, Outcome} from './outcome.ts'
import {plainWords} from './plain-words.ts'

/** A caller ID for those cases in which it does not matter. */
const someCaller = '+13125550147'

export async function playName(each: NameCase, routing: Routing, bench: Bench): Promise<CaseResult> {
  const conversation = await saidOnce(each, routing, bench)
  const got = conversation.state.fields.name?.value
  return {
    outcomes: [
      {
        measure: 'name',
        case: each.id,
        held: sameName(got, each.name, each.accept),
        said: conversation.heard.join(' / '),
        truth: each.name ?? 'no name',
        got: got ?? 'no name',
      },
    ],
  }
}

/** Without regard to capitals, accents and apostrophes. */
export function sameName(got: string | undefined, truth: string | null, accept: readonly string[] = []): boolean {
  if (got === undefined || truth === null) return got === undefined && truth === null
  const plain = (name: string) => plainWords(name).join(' ')
  return [truth, ...accept].some(name => plain(name) === plain(got))
}

export async function playAddress(each: AddressCase, routing: Routing, bench: Bench): Promise<CaseResult> {
  const conversation = await saidOnce(each, routing, bench)
  return {outcomes: addressOutcomes(each.id, each.address, conversation)}
}

export function addressOutcomes(
  id: string,
  truth: AddressCase['address'],
  {state, heard}: Conversation,
): readonly Outcome[] {
  const got = [state.fields.address?.value, state.fields.area?.value].filter(part => part !== undefined).join(', ')
  const said = heard.join(' / ')
  const wanted = partsFound(truth, got)
  if (wanted.length === 0)
    return [{measure: 'address-part', case: id, held: got === '', said, truth: 'no place', got: got || 'no place'}]
  const stray = strayWords(truth, got)
  return [
    ...wanted.map(
      ({part, truth: value, found}): Outcome => ({
        measure: 'address-part',
        case: id,
        held: found,
        said,
        truth: `${part} ${value}`,
        got: got || 'no place',
      }),
    ),
    {
      measure: 'address-tidy',
      case: id,
      held: stray.length === 0,
      said,
      truth: placeInWords(truth),
      got: got || 'no place',
    },
  ]
}

export async function playUrgency(each: UrgencyCase, routing: Routing, bench: Bench): Promise<CaseResult> {
  const conversation = await saidOnce({...each, asked: 'reason'}, routing, bench)
  const first = {tier: urgencyOf(conversation.state), rule: conversation.state.urgency?.rule ?? 'unclassified'}
  const [said = ''] = conversation.heard
  const asked = asksIfPressing(conversation.state)
  if (asked) await conversation.says(ifPressing(each.tiers, each.language))
  const view = viewIntake(conversation.state, conversation.context)
  const result = needOutcomes(each.id, each.trade, each, view, conversation.heard.join(' / '))
  return {...result, outcomes: [...result.outcomes, ...atOnceOutcomes(each.id, each, first, asked, said)]}
}

async function saidOnce(
  {id, says, asked}: Pick<NameCase, 'id' | 'says' | 'asked'>,
  routing: Routing,
  bench: Bench,
): Promise<Conversation> {
  const conversation = beginConversation(bench, {id, routing, callerId: someCaller, asked})
  await conversation.says(says)
  return conversation
}
