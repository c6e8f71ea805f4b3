import type {ChildProcess} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {atLeast, atMost, type Bar} from './bar.ts'
import {sendAll} from './load.ts'
import {median, percentile} from './paired.ts'
import {killed, listening, peakOf, root, startNode, startServe} from './serving.ts'
import {arrivals} from './signed.ts'

const count = 12_000

/** Webhooks at saturation beside the tutorial application, and at a steady thousand a second. */
export async function webhookBars(): Promise<readonly Bar[]> {
  const folder = mkdtempSync(join(tmpdir(), 'oncrew-bench-'))
  const ratios: number[] = []
  const rates: number[] = []
  let peakMib = 0
  for (let round = 0; round < 3; round += 1) {
    const tutorial = await saturate(4801, tutorialApp(4801), `t${round}`)
    const ours = await saturate(4802, oncrew(4802, join(folder, `saturated-${round}.db`)), `o${round}`)
    ratios.push(ours.perSecond / tutorial.perSecond)
    rates.push(ours.perSecond)
    peakMib = Math.max(peakMib, ours.peakMib)
  }
  const steady = await atSteadyPace(4803, oncrew(4803, join(folder, 'steady.db')))
  rmSync(folder, {recursive: true, force: true})
  return [
    atLeast(
      `webhooks at saturation, against the tutorial application (${median(rates).toFixed(0)}/s)`,
      median(ratios),
      1.5,
      '×',
    ),
    atMost('webhooks at 1,000 a second, p99', steady, 5, ' ms'),
    atMost('oncrew serve, peak memory', peakMib, 120, ' MiB'),
  ]
}

function tutorialApp(port: number): ChildProcess {
  return startNode([join(root, 'bench/tutorial-app.mjs')], {PORT: String(port)})
}

function oncrew(port: number, journal: string): ChildProcess {
  return startServe({port, journal})
}

async function saturate(
  port: number,
  server: ChildProcess,
  salt: string,
): Promise<{perSecond: number; peakMib: number}> {
  await listening(server)
  await sendAll(port, arrivals(port, 2000, `${salt}w`), 64)
  const result = await sendAll(port, arrivals(port, count, salt), 64)
  if (result.refused > 0) throw new Error(`${result.refused} webhooks were refused`)
  const peakMib = peakOf(server)
  await killed(server)
  return {perSecond: result.perSecond, peakMib}
}

async function atSteadyPace(port: number, server: ChildProcess): Promise<number> {
  await listening(server)
  await sendAll(port, arrivals(port, 2000, 'sw'), 16, 1000)
  const {latenciesMs} = await sendAll(port, arrivals(port, 5000, 's'), 32, 1000)
  await killed(server)
  return percentile(latenciesMs, 0.99)
}
