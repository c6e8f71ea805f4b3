import {statfsSync} from 'node:fs'
import {dirname} from 'node:path'
import {localDateTime} from '../../config/local-time.ts'
import {messageOf} from '../../problem/problem.ts'
import {type Diagnosis, fine, skipped, warning, wrong} from './diagnosis.ts'
import type {Patient} from './patient.ts'

const leastNode = 24

export function lookAtNode(version = process.versions.node): Diagnosis {
  return Number.parseInt(version, 10) >= leastNode
    ? fine('node', `Node ${version}`)
    : wrong('node', `Node ${version} is too old: oncrew needs ${leastNode}.`, 'Install Node 24: https://nodejs.org')
}

/** The business's own clock decides; the machine's zone does not matter, but it is confusing in logs. */
export function lookAtTimeZone({routing, now}: Patient): Diagnosis {
  const machine = Intl.DateTimeFormat().resolvedOptions().timeZone
  if (routing === undefined) return skipped('time zone', `the machine's is ${machine}`)
  const {timeZone} = routing.business
  const there = localDateTime(now, timeZone)
  return fine(
    'time zone',
    `${timeZone}: it is ${there} there${machine === timeZone ? '' : ` (the machine keeps ${machine})`}`,
  )
}

const mib = 1024 * 1024
/** A busy day is a few MiB. */
const enoughBytes = 500 * mib
const littleBytes = 50 * mib

/** Where the journal is. A disk that is full answers no calls. */
export function lookAtDisk({journalPath}: Patient): Diagnosis {
  const folder = dirname(journalPath)
  try {
    const {bavail, bsize} = statfsSync(folder)
    const free = bavail * bsize
    const words = `${free > 10 * 1024 * mib ? `${Math.round(free / (1024 * mib))} GiB` : `${Math.round(free / mib)} MiB`} free where the journal is`
    if (free < littleBytes)
      return wrong('disk', `${words}: too little to record calls.`, `Make room: du -sh ${folder}/*`)
    return free < enoughBytes ? warning('disk', `${words}.`, `Make room: du -sh ${folder}/*`) : fine('disk', words)
  } catch (thrown) {
    return wrong('disk', `${folder} cannot be looked at: ${messageOf(thrown)}`, `mkdir -p ${folder}`)
  }
}
