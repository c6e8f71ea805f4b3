import type {Rule} from '../rule.ts'

const own =
  /^(localhost|127(\.\d+){3}|\[::1\]|10(\.\d+){3}|192\.168(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|[^.]+|.+\.(local|internal|lan))$/

export const modelInTheClear: Rule = {
  id: 'model-in-the-clear',
  severity: 'warning',
  title: 'Callers’ words travel unencrypted',
  why: 'What callers say, and your key, would cross the internet for everybody on the way to read.',
  bad: `intake:
  agent: openai
  model: { name: gpt-5-mini, base_url: "http://models.northside.example/v1" }
  ai_disclosure: This is the automated assistant.`,
  good: `intake:
  agent: openai
  model: { name: gpt-5-mini, base_url: "https://models.northside.example/v1" }
  ai_disclosure: This is the automated assistant.`,
  *check({intake}) {
    const url = intake?.model?.base_url
    if (url === undefined || !url.startsWith('http://') || !URL.canParse(url)) return
    if (own.test(new URL(url).hostname)) return
    yield {
      path: ['intake', 'model', 'base_url'],
      message: 'this address is not encrypted, and not of your own network',
      fix: 'write https://',
    }
  },
}
