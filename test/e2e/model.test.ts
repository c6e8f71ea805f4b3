import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {answer, fails, type ModelServer, says, startModelServer} from '../a-model-server.ts'
import {emptyFolder, oncrew, root} from './oncrew.ts'

let server: ModelServer
let cwd: string

beforeEach(async () => {
  server = await startModelServer(says(answer({}, 'Oh no, poor ceiling.')))
  cwd = emptyFolder()
  const example = readFileSync(join(root, 'config.example.yaml'), 'utf8')
  const model = `agent: openai\n  model: { name: gpt-test, base_url: "${server.url}", price_per_million_tokens: { input: 1, output: 2 } }`
  writeFileSync(join(cwd, 'oncrew.yaml'), example.replace('transport: gather', `transport: gather\n  ${model}`))
})
afterEach(() => server.close())

test.each([
  ['sim', 'price-shopper'],
  ['sim', 'call'],
  ['serve', '--port', '0'],
  ['eval', '--agent', 'openai'],
])('without a key %s %s says what to do', async (...args) => {
  const env = {TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`, TWILIO_AUTH_TOKEN: 'x'}
  const {code, err} = await oncrew(args, {cwd, env})
  expect(code).toBe(1)
  expect(err).toContain('OPENAI_API_KEY is not set')
  expect(err).toContain('--agent rules')
})

test('the rules take over when they are asked to', async () => {
  const {code} = await oncrew(['sim', 'after-hours-leak', '--agent', 'rules'], {cwd})
  expect(code).toBe(0)
  expect(server.asked).toEqual([])
})

test.each([
  ['that answers', says(answer({}, 'Oh no, poor ceiling.'))],
  ['that is out of order', fails(500)],
  ['that talks nonsense', says('We will be there in ten minutes for $50.')],
])('the rehearsal holds with a model %s', async (_, behaviour) => {
  server.behave(behaviour)
  const {code, out, err} = await oncrew(['sim', 'after-hours-leak'], {cwd, env: {OPENAI_API_KEY: 'sk-test'}})
  expect(err).not.toContain('sk-test')
  expect(out).not.toContain('ten minutes')
  expect(code).toBe(0)
  expect(server.asked.length).toBeGreaterThan(0)
})

test('eval measures it, with what it took', async () => {
  writeFileSync(
    join(cwd, 'mine.jsonl'),
    `${JSON.stringify({id: 'n1', kind: 'name', language: 'en', style: 'full', asked: 'name', says: 'alex kelly', name: 'alex kelly'})}\n`,
  )
  const {out} = await oncrew(['eval', 'mine.jsonl', '--agent', 'openai', '--json'], {
    cwd,
    env: {OPENAI_API_KEY: 'sk-test'},
  })
  const {agent, model} = JSON.parse(out)
  expect(agent).toBe('openai')
  expect(model).toMatchObject({byModel: 1, tokens: {input: 900, output: 100}, cost: 0.0011})
})
