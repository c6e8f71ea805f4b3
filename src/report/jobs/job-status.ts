import type {JobRecorded} from '../../contracts/generated/call-event.ts'

/** How a job stands, from the words of whichever system; one that says nothing is booked. */
export function jobStatus(text: string): JobRecorded['status'] {
  if (/cancel|void|lost|declin|delete/i.test(text)) return 'cancelled'
  if (/complete|done|paid|invoiced|closed|requires invoicing|archived|finished/i.test(text)) return 'completed'
  return 'booked'
}
