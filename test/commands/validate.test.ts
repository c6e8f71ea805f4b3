import {mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, relative} from 'node:path'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import Validate from '../../src/commands/validate.ts'
import {aRoutingFile} from '../config/a-routing-file.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oncrew-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

/** Writes a file into the test's own folder and gives the path as a user would write it. */
function write(name: string, text: string): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), {recursive: true})
  writeFileSync(path, text)
  return relative(process.cwd(), path)
}

async function validate(...args: string[]): Promise<{out: string; err: string; exit: number}> {
  let out = ''
  let err = ''
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation(chunk => {
    out += chunk
    return true
  })
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation(chunk => {
    err += chunk
    return true
  })
  try {
    await Validate.run(args, import.meta.url)
    return {out, err, exit: Number(process.exitCode ?? 0)}
  } finally {
    stdout.mockRestore()
    stderr.mockRestore()
    process.exitCode = 0
  }
}

const broken = aRoutingFile('routing:\n  ring_first: { crew: [sma], seconds: 20 }\n  afterhours: voicemail')

test('findings are shown with their line, a mark and what to do', async () => {
  const file = write('oncrew.yaml', broken)
  const {out, exit} = await validate(file)
  expect(exit).toBe(3)
  expect(out.replaceAll(file, 'oncrew.yaml')).toMatchInlineSnapshot(`
    "oncrew.yaml:12:24: error: nobody in the crew is called "sma"  [unknown-crew]
       |
    12 |   ring_first: { crew: [sma], seconds: 20 }
       |                        ^~~
       = did you mean "sam"? the crew is: sam, lee

    oncrew.yaml:13:3: error: unknown key "afterhours" in "routing"  [unknown-key]
       |
    13 |   afterhours: voicemail
       |   ^~~~~~~~~~
       = did you mean "after_hours"? allowed here: ring_first, no_answer, busy, failed, after_hours, second_call

    ✗ 2 errors in oncrew.yaml.   1 finding can be mended with: oncrew validate --fix oncrew.yaml
    "
  `)
})

test('a sound file passes and says what to do next', async () => {
  const file = write('oncrew.yaml', aRoutingFile())
  const {out, exit} = await validate(file)
  expect(exit).toBe(0)
  expect(out).toContain('is sound.   Next: oncrew sim --all')
})

test('a warning fails only when asked to', async () => {
  const file = write(
    'oncrew.yaml',
    aRoutingFile('routing:\n  ring_first: { crew: [sam], seconds: 30, screening: never }'),
  )
  expect((await validate(file)).exit).toBe(0)
  expect((await validate(file, '--fail-on', 'warning')).exit).toBe(3)
})

test('folders, patterns and several files are checked together', async () => {
  write('crews/north.yaml', aRoutingFile())
  write('crews/deep/south.yml', broken)
  write('crews/notes.txt', 'not ours')
  const whole = await validate(join(folder, 'crews'), '--json')
  expect(JSON.parse(whole.out)).toMatchObject({errors: 2, warnings: 0, files: [{sound: false}, {sound: true}]})
  expect(JSON.parse((await validate(join(folder, 'crews/*.yaml'), '--format', 'json')).out).files).toHaveLength(1)
})

test('--fix rewrites the file, keeps its comments and its permissions', async () => {
  const file = write('oncrew.yaml', `# ours\n${aRoutingFile('routing:\n  afterhours: voicemail # at night')}`)
  const mode = statSync(file).mode
  const {out, exit} = await validate(file, '--fix')
  expect(exit).toBe(0)
  expect(out).toContain('mended: unknown key "afterhours" in "routing" → after_hours')
  expect(readFileSync(file, 'utf8')).toContain('# ours\n')
  expect(readFileSync(file, 'utf8')).toContain('  after_hours: voicemail # at night')
  expect(statSync(file).mode).toBe(mode)
})

test('build servers get the place of each finding in their own words', async () => {
  const file = write('oncrew.yaml', broken)
  const github = (await validate(file, '--format', 'github')).out
  expect(github).toContain(`::error file=${file},line=13,col=3,endLine=13,endColumn=13,title=unknown-key::`)
  const sarif = JSON.parse((await validate(file, '--format', 'sarif')).out)
  expect(sarif.runs[0].results[1]).toMatchObject({
    ruleId: 'unknown-key',
    locations: [{physicalLocation: {artifactLocation: {uri: file}, region: {startLine: 13, startColumn: 3}}}],
  })
  const junit = (await validate(file, '--format', 'junit')).out
  expect(junit).toContain('failures="2"')
  expect(junit).toContain('line="13"')
})

test('a secret that is found is not printed', async () => {
  const file = write(
    'oncrew.yaml',
    aRoutingFile(
      'intake:\n  ai_disclosure: This is the automated assistant.\n  greeting: "{business} https://x:hunter22@mail.example"',
    ).replace(/"\$\{ONCREW_SMTP_URL\}"/, 'smtps://x:hunter22@mail.example'),
  )
  const {out, exit} = await validate(file, '-q')
  expect(exit).toBe(3)
  expect(
    out
      .split('\n')
      .filter(line => line.includes('smtp:'))
      .join(),
  ).not.toContain('hunter22')
})

test('a model’s key in the file is a secret, and no finding of its line prints it', async () => {
  const file = write(
    'oncrew.yaml',
    aRoutingFile(
      'intake:\n  ai_disclosure: This is the automated assistant.\n  agent: openai\n  model: { name: gpt-5-mini, api_key: hunter22, modl: x }',
    ),
  )
  const {out, exit} = await validate(file)
  expect(exit).toBe(3)
  expect(out).toContain("the model's key is written in the file  [secret-in-file]")
  expect(out).toContain('unknown key "modl" in "model"')
  expect(out).not.toContain('hunter22')
})

test('a file that is not there is a problem, not a finding', async () => {
  const {err, exit} = await validate(join(folder, 'nope.yaml'))
  expect(exit).toBe(1)
  expect(err).toContain('There is no file')
})

test('a flag with a wrong value is wrong usage', async () => {
  expect(await validate('--format', 'xml')).toMatchObject({
    exit: 2,
    out: '',
    err: expect.stringContaining('--format=xml'),
  })
})
