import type {Answers} from '../../config/setup/answers.ts'
import {yamlText} from '../../config/setup/yaml-text.ts'
import {tradeWords} from '../../sim/people/trade-words.ts'

/** A scenario of the business's own, to begin with: an emergency, late at night. `day`: 2026-03-03. */
export function emergencyScenario({sources, trades}: Answers, day: string): string {
  const [trade = 'plumbing'] = trades
  return `# A rehearsal of your own: oncrew sim ./scenarios/emergency.yaml. How to write more: docs/scenarios.md
name: An emergency at night
at: ${day} 23:02
calls:
  dana:
    caller: { name: Dana Whitfield, number: "+13125550142" }
    dials: ${sources[0]?.source}
    script:
      - hears: asks-if-safe
        says: yes we are fine
      - hears: asks-reason
        says: ${yamlText(tradeWords[trade].emergency)}
      - hears: asks-callback-number
        says: three one two five five five oh one four two
      - hears: reads-number-back
        says: yes that's right
      - hears: asks-address
        says: four eighteen Alder Court
      - hears: asks-name
        says: it's Dana Whitfield
      - hears: asks-new-or-returning
        says: no this is the first time
      - hears: asks-anything-else
        says: no that's all
    otherwise: { says: i'm not sure }
expect:
  dana:
    disposition: captured
    captured: { name: Dana Whitfield, callback_number: "+13125550142", read_back: confirmed, address: Alder Court, urgency: emergency, source: ${sources[0]?.source} }
    alert: { within_seconds: 90 }
`
}
