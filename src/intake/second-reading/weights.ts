import {inflateRawSync} from 'node:zlib'
import {places} from './features.ts'

/** Weights as they are kept: a signed byte for each place and class, place by place, deflated, in base64. */
export interface PackedWeights {
  /** What one step of a byte is worth. */
  readonly step: number
  /** What speaks for each class before anything is said. */
  readonly bias: readonly number[]
  /** How much more than a word a finding of the rules counts. */
  readonly trust: number
  readonly packed: string
}

/** The weights of the classes, unpacked when they are first asked for. */
export function weightsOf({packed, bias}: PackedWeights): () => Int8Array {
  let weights: Int8Array | undefined
  return () => {
    weights ??= new Int8Array(inflateRawSync(Buffer.from(packed, 'base64')))
    if (weights.length !== places * bias.length) throw new Error(`${weights.length} weights are not of this reader`)
    return weights
  }
}
