import {type Diagnosis, fine, skipped, warning, wrong} from './diagnosis.ts'
import type {Patient} from './patient.ts'

/** What callers are told about who answers, and about recording. */
export function lookAtDisclosure({routing}: Patient): readonly Diagnosis[] {
  if (routing === undefined) return []
  const {record, recordingDisclosure, aiDisclosure} = routing.intake
  const recording =
    record && recordingDisclosure === undefined
      ? wrong('recording', 'Calls are recorded, and callers are not told.', 'Say so in intake.recording_disclosure.')
      : fine('recording', record ? 'calls are recorded, and callers are told so' : 'calls are not recorded')
  const assistant =
    aiDisclosure === undefined
      ? warning(
          'disclosure',
          'Nothing says that an assistant answers, unless the greeting does.',
          'Say so in intake.ai_disclosure.',
        )
      : fine('disclosure', 'callers are told that an assistant answers')
  return [recording, assistant]
}

/** Without its key the model is not asked, and serve does not start. */
export function lookAtModel({routing, environment}: Patient): Diagnosis {
  if (routing === undefined || routing.intake.agent === 'rules')
    return skipped('model', 'the rules understand the callers')
  const {OPENAI_API_KEY: key = ''} = environment
  return key.trim() === ''
    ? wrong(
        'model',
        'OPENAI_API_KEY is not set, and the routing file wants a model.',
        'export OPENAI_API_KEY=..., or intake.agent: rules',
      )
    : fine('model', `${routing.intake.model?.name ?? 'a model'}, with a key`)
}

const tokenLengthMin = 16

/** The key to every call. */
export function lookAtToken({environment: {ONCREW_TOKEN: token = ''}}: Patient): Diagnosis {
  const fix = 'export ONCREW_TOKEN=$(openssl rand -hex 24)'
  if (token === '') return skipped('live view', 'ONCREW_TOKEN is not set: oncrew tail reads the journal file only')
  return token.length < tokenLengthMin
    ? wrong('live view', 'ONCREW_TOKEN is short enough to be guessed.', fix)
    : fine('live view', 'oncrew tail --url works with ONCREW_TOKEN')
}
