import {createHash} from 'node:crypto'

/** SHA-256 in lower-case hexadecimal, as ad platforms take personal data. */
export function hashed(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
