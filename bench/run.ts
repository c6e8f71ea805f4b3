/** Runs every benchmark and holds each figure against its bar. Leaves with 1 when one is missed. */
import {cpus} from 'node:os'
import {concurrentBars} from './concurrent.ts'
import {liveViewBars} from './live-view.ts'
import {provisioningBars} from './provisioning.ts'
import {rehearsalBars} from './rehearsals.ts'
import {relayBars} from './relay.ts'
import {reportBars} from './reports.ts'
import {soakBars} from './soak.ts'
import {startBars} from './start.ts'
import {webhookBars} from './webhooks.ts'

const suites = {
  start: startBars,
  webhooks: webhookBars,
  concurrent: concurrentBars,
  relay: relayBars,
  rehearsals: rehearsalBars,
  reports: reportBars,
  live: liveViewBars,
  provisioning: provisioningBars,
  soak: () => soakBars(),
}
const wanted = process.argv.slice(2)

console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}\n`)
console.log('| what | figure | bar | held |\n| --- | --- | --- | --- |')
for (const [name, bars] of Object.entries(suites)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  for (const {what, figure, bar, held} of await bars()) {
    console.log(`| ${what} | ${figure} | ${bar} | ${held ? 'yes' : 'NO'} |`)
    if (!held) process.exitCode = 1
  }
}
