import {type CallView, entriesOf} from './call-view.ts'
import type {Finding} from './check.ts'

/** Of somebody else's application: the carrier found nothing wrong with what it was given. */
export function* withoutError(view: CallView): Generator<Finding> {
  if (view.facts !== undefined) return
  const error = entriesOf(view, 'error').find(({code}) => code !== 0)
  const place = error?.line === undefined ? '' : ` line ${error.line}`
  yield {
    expectation: 'the carrier gets no error',
    expected: 'no error',
    held: error === undefined,
    got: error === undefined ? 'none' : `${error.code}: ${error.message} (${error.url}${place})`,
  }
}
