import {spawn} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {openAccount} from '../src/sim/account/open-account.ts'
import {atMost, type Bar} from './bar.ts'

const root = join(import.meta.dirname, '..')
const numbers = Array.from({length: 1000}, (_, index) => `+1312${String(2_000_000 + index * 7)}`)
const perSecond = 100

/**
 * A thousand numbers: how long `oncrew plan` takes against a Twilio account in a box, and `oncrew apply` where the carrier
 * takes only so many requests a second.
 */
export async function provisioningBars(): Promise<readonly Bar[]> {
  const folder = mkdtempSync(join(tmpdir(), 'oncrew-bench-'))
  writeFileSync(join(folder, 'oncrew.yaml'), routingFile())
  const box = await openAccount({numbers})
  const env = {
    ...process.env,
    TWILIO_ACCOUNT_SID: box.accountSid,
    TWILIO_AUTH_TOKEN: box.authToken,
    TWILIO_API_URL: box.url,
    ONCREW_PUBLIC_URL: 'https://calls.northside.example',
  }
  const first = await timed(folder, env, 'plan', '--out', 'plan.json')
  box.limit({per_second: perSecond, retry_after: 0.2})
  const applied = await timed(folder, env, 'apply', 'plan.json', '--yes')
  box.limit({})
  const settled = await timed(folder, env, 'plan')
  await box.close()
  rmSync(folder, {recursive: true, force: true})
  return [
    atMost('oncrew plan, a thousand numbers, nothing done yet', first, 2000, ' ms'),
    atMost('oncrew plan, a thousand numbers, all as it should be', settled, 2000, ' ms'),
    atMost(`oncrew apply, a thousand numbers, ${perSecond} requests a second`, applied / 1000, 20, ' s'),
  ]
}

function routingFile(): string {
  const entries = numbers.map((number, index) => `  - { number: "${number}", source: source-${index} }`)
  return readFileSync(join(root, 'config.example.yaml'), 'utf8')
    .replace(/^numbers:\n(.*\n)*?\n/m, `numbers:\n${entries.join('\n')}\n\n`)
    .replace(/text_from: .*/, `text_from: "${numbers[0]}"`)
}

/** Milliseconds until it ends. */
function timed(cwd: string, env: NodeJS.ProcessEnv, ...args: string[]): Promise<number> {
  const began = performance.now()
  const child = spawn(process.execPath, [join(root, 'bin/run.js'), ...args], {cwd, env, stdio: 'ignore'})
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code => {
      if (code === 0) resolve(performance.now() - began)
      else reject(new Error(`oncrew ${args.join(' ')} left with ${code}`))
    })
  })
}
