import {mkdtempSync, rmSync} from 'node:fs'
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
    const month = pair(command('report', 'attribution', '--from', '2026-10-01', '--to', '2026-10-31'), bare, 5).a
    return [
      atMost('oncrew report attribution, 1,000,000 calls', attribution.ms / 1000, 0.4, ' s'),
      atMost('the same, peak memory', attribution.peakMib, 200, ' MiB'),
      atMost('oncrew report attribution, one month of them', month.ms / 1000, 0.4, ' s'),
    ]
  } finally {
    rmSync(folder, {recursive: true})
  }
}
