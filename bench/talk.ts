/** What the callers of the benchmarks have on their minds: an emergency, and three that can wait, each less. */
export const needs = [
  "hi um there's water coming through my kitchen ceiling and I can't get it to stop",
  'my water heater is making a loud banging noise and there is no hot water',
  'the kitchen faucet drips all day long',
  'I would like an estimate for a bathroom remodel some time in spring',
] as const

/** The words for a need, by number: callers take turns. */
export function needOf(index: number): string {
  return needs[index % needs.length] ?? needs[0]
}

const answers: readonly (readonly [RegExp, string])[] = [
  [/is that right|best one to call/i, 'yes that is right'],
  [/address|street/i, 'uh four eighteen Alder Court in Oak Park'],
  [/your name|last name/i, "it's Dana Whitfield"],
  [/out to you before|worked with us|been a customer/i, 'no first time calling you guys'],
  [/safe|danger/i, "yeah we're fine it's just the water"],
]

/** What a caller says to the agent's question. */
export function answerTo(question: string, need: string): string {
  if (/how can i help/i.test(question)) return need
  return answers.find(([asked]) => asked.test(question))?.[1] ?? 'no that is all please just call me'
}
