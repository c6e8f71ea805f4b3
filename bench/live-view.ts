import {type ChildProcess, spawn} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as delay} from 'node:timers/promises'
import {stripVTControlCharacters} from 'node:util'
import {spawn as spawnOnTerminal} from '@lydell/node-pty'
import {openJournal} from '../src/journal/open-journal.ts'
import {atMost, type Bar} from './bar.ts'

const root = join(import.meta.dirname, '..')
const atOnce = 500
const seconds = 14

/** What the live view costs while so many calls go on, on a terminal of 140 × 40. Linux only: it asks /proc. */
export async function liveViewBars(): Promise<readonly Bar[]> {
  const folder = mkdtempSync(join(tmpdir(), 'oncrew-bench-'))
  const file = join(folder, 'oncrew.db')
  await openJournal(file).close()
  const feed = spawn(process.execPath, [join(root, 'bench/live-calls.ts'), file, String(atOnce), String(seconds)])
  const over = ended(feed)
  await delay(5000)
  const view = spawnOnTerminal(process.execPath, [join(root, 'bin/run.js'), 'tail', '--journal', file], {
    cols: 140,
    rows: 40,
    cwd: folder,
    env: {...process.env, TERM: 'xterm-256color'},
  })
  let firstPictureMs: number | undefined
  let written = ''
  view.onData(data => {
    if (written.length < 100_000) written += data
    if (/[1-9]\d* on the line/.test(stripVTControlCharacters(written))) {
      firstPictureMs ??= cpuSeconds(view.pid) * 1000
    }
  })
  await delay(2000)
  const [cpuBefore, at] = [cpuSeconds(view.pid), performance.now()]
  await delay(5000)
  const share = (cpuSeconds(view.pid) - cpuBefore) / ((performance.now() - at) / 1000)
  view.write('q')
  await over
  rmSync(folder, {recursive: true, force: true})
  return [
    atMost(`live view with ${atOnce} calls at once, share of a core`, share * 100, 40, ' %'),
    atMost('live view, processor time to its first picture', firstPictureMs ?? Number.POSITIVE_INFINITY, 800, ' ms'),
  ]
}

/** User and system time; the kernel counts in hundredths of a second. */
function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / 100
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise(resolve => child.once('exit', () => resolve()))
}
