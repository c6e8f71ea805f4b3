import type {Instant} from '../../time/clock.ts'

/** As the API's 2010 version and its callbacks write dates: Fri, 20 Aug 2010 01:13:42 +0000. */
export function rfc2822(at: Instant): string {
  return new Date(at).toUTCString().replace('GMT', '+0000')
}
