import type {SummaryBook} from './summary-book.ts'

export const english: SummaryBook = {
  wishes: {
    price: 'Asked for a price; none was given.',
    'arrival-time': 'Asked when somebody can come; no time was given.',
    booking: 'Wants an appointment; none was made.',
    dispatch: 'Wants somebody sent; nobody was promised.',
    advice: 'Asked for advice; none was given.',
    person: 'Asked for a person.',
    // Every caller may ask it, and the answer was given.
    robot: undefined,
    reschedule: 'Wants an appointment moved; nothing was changed.',
    cancel: 'Wants an appointment cancelled; nothing was changed.',
    complaint: 'Has a complaint.',
    billing: 'Has a question about a bill.',
    'follow-up': 'Asked how an earlier matter stands; nothing was said about it.',
    'job-application': 'Asked about work.',
    supplier: 'A supplier or a delivery.',
    sales: 'Wants to sell something.',
    'wrong-number': 'May have called the wrong number.',
  },
  nothingSaid: 'The caller said nothing.',
  callerSaid: 'Caller said',
  danger: 'Danger mentioned',
  outside: 'Outside the service area.',
  moreUrgent: 'More urgent because of',
  speaks: {en: 'The caller speaks English.', es: 'The caller speaks Spanish.'},
  fellSilent: 'The caller fell silent.',
  noAnswer: 'The caller answered no question.',
  manyTurns: 'The conversation was ended after many turns.',
  otherLanguage: 'The caller spoke another language and was asked to leave a message.',
  callsWithinHour: calls => `${calls} calls within 60 minutes`,
}
