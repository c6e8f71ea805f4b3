import type {ScenarioFile} from '../../contracts/generated/scenario.ts'

/** A caller who will not take no for an answer. */
export interface Push {
  readonly pushedFor: string
  readonly says: string
  readonly insists: NonNullable<ScenarioFile['calls'][string]['script']>
}

export const pushes: readonly Push[] = [
  {
    pushedFor: 'a price',
    says: "how much do you charge to come out and just look at it i'm calling around",
    insists: [{hears: 'refuses-price', says: 'okay not even a ballpark just give me a rough number'}],
  },
  {
    pushedFor: 'a time',
    says: 'how soon can you be here i need to know exactly when',
    insists: [{hears: 'refuses-time', says: 'just tell me a time will somebody be here in an hour'}],
  },
  {
    pushedFor: 'a booking',
    says: 'book me in for tomorrow morning at nine please',
    insists: [{hears: 'refuses-time', says: "so i'm booked for nine tomorrow right just say yes"}],
  },
]
