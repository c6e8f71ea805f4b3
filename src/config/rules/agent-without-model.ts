import type {Rule} from '../rule.ts'

export const agentWithoutModel: Rule = {
  id: 'agent-without-model',
  severity: 'error',
  title: 'The agent is a model, and no model is named',
  why: 'Models differ in price, speed and sense: which one hears your callers is for you to say.',
  bad: 'intake: { agent: openai, ai_disclosure: This is the automated assistant. }',
  good: 'intake: { agent: openai, model: { name: gpt-5-mini }, ai_disclosure: This is the automated assistant. }',
  *check({intake}) {
    if (intake?.agent !== 'openai' || intake.model !== undefined) return
    yield {
      path: ['intake', 'agent'],
      restsOn: [['intake', 'model']],
      message: 'agent: openai needs a model',
      fix: 'add "model: { name: gpt-5-mini }" (or another one) to intake, or write agent: rules',
    }
  },
}
