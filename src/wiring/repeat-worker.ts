/** The other end of repeat.ts, on a thread of its own. */
import {enableCompileCache} from 'node:module'
import {parentPort, workerData} from 'node:worker_threads'
import type {Share} from './repeat.ts'

// A thread has none by itself, and compiles all that is loaded after this anew.
enableCompileCache()
const {rehearseShare} = await import('./rehearse-share.ts')
parentPort?.postMessage(await rehearseShare(workerData as Share))
