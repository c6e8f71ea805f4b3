import {messageOf} from '../../problem/problem.ts'
import {lookAtAccount} from './account.ts'
import {type Diagnosis, skipped, wrong} from './diagnosis.ts'
import {lookAtJournal, lookAtRoutingFile} from './files.ts'
import {lookAtDisk, lookAtNode, lookAtTimeZone} from './machine.ts'
import {lookAtMail, lookAtSecrets} from './mail.ts'
import type {Patient} from './patient.ts'
import {lookAtLease, lookAtPublicUrl} from './reach.ts'
import {lookAtDisclosure, lookAtModel, lookAtToken} from './talk.ts'

type Look = (patient: Patient) => Diagnosis | readonly Diagnosis[] | Promise<Diagnosis | readonly Diagnosis[]>

/** In the order in which they are told. */
const looks: Readonly<Record<string, Look>> = {
  node: () => lookAtNode(),
  'routing file': lookAtRoutingFile,
  journal: lookAtJournal,
  disk: lookAtDisk,
  'time zone': lookAtTimeZone,
  secrets: lookAtSecrets,
  disclosure: lookAtDisclosure,
  model: lookAtModel,
  'live view': lookAtToken,
  lease: lookAtLease,
}

const looksOutside: Readonly<Record<string, Look>> = {
  tunnel: lookAtPublicUrl,
  account: lookAtAccount,
  email: lookAtMail,
}

/** Looks at everything, at once; changes nothing. Without `outside` nobody on the network is asked. */
export async function examine(patient: Patient, {outside}: {readonly outside: boolean}): Promise<readonly Diagnosis[]> {
  const all = outside ? {...looks, ...looksOutside} : looks
  const found = await Promise.all(
    Object.entries(all).map(async ([area, look]) => {
      try {
        return await look(patient)
      } catch (thrown) {
        return wrong(area, messageOf(thrown), 'oncrew doctor once more, when that is mended')
      }
    }),
  )
  const left = outside ? [] : Object.keys(looksOutside).map(area => skipped(area, 'not asked: --offline'))
  return [...found.flat(), ...left]
}
