import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {atMost, type Bar} from './bar.ts'
import {writeBigJournal} from './big-journal.ts'
import {pair} from './paired.ts'

const root = join(import.meta.dirname, '..')
const node = process.execPath
const bare = [node, '-e', '0']

/** The reports on a million calls of two years, from the shell to the exit. Building the journal takes about half a minute. */
export async function reportBars(): Promise<readonly Bar[]> {
  const folder = mkdtempSync(join(tmpdir(), 'oncrew-bench-'))
  const journal = join(folder, 'big.db')
  try {
    await writeBigJournal(journal, 1_000_000, Date.UTC(2026, 10, 22))
    const command = (...words: string[]) => [node, join(root, 'bin/run.js'), ...words, '--journal', journal]
    const attribution = pair(command('report', 'attribution'), bare, 7).a
    const week = pair(command('report', 'week', '--from', '2026-11-15', '--to', '2026-11-21'), bare, 5).a
    const month = pair(command('report', 'attribution', '--from', '2026-10-01', '--to', '2026-10-31'), bare, 5).a
    const jobs = join(folder, 'jobs.csv')
    writeJobs(jobs, 100_000)
    const began = performance.now()
    const [program = '', ...words] = command('jobs', 'import', jobs)
    spawnSync(program, words)
    const importing = (performance.now() - began) / 1000
    return [
      atMost('oncrew jobs import, 100,000 jobs matched to them', importing, 20, ' s'),
      atMost('oncrew report attribution, 1,000,000 calls', attribution.ms / 1000, 0.4, ' s'),
      atMost('the same, peak memory', attribution.peakMib, 200, ' MiB'),
      atMost('oncrew report week, on them', week.ms / 1000, 0.5, ' s'),
      atMost('oncrew report attribution, one month of them', month.ms / 1000, 0.4, ' s'),
    ]
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** A hundred thousand jobs with phone numbers of the journal's callers, as ServiceTitan would export them. */
function writeJobs(file: string, count: number): void {
  const lines = ['Job #,Created Date,Customer Name,Customer Phone,Location Address,Job Campaign,Jobs Total Revenue']
  for (let index = 0; index < count; index += 1) {
    const date = new Date(Date.UTC(2024, 11, 1) + ((index * 7919) % 690) * 86_400_000).toISOString().slice(0, 10)
    lines.push(
      `${index},${date},Some Body,+1312${2_000_000 + ((index * 104_729) % 600_000)},1 Main St,,$${100 + (index % 2900)}.00`,
    )
  }
  writeFileSync(file, `${lines.join('\n')}\n`)
}
