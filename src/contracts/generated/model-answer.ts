// Made from schemas/ by `npm run generate`. Change the schema, not this file.

/**
 * What a language model is asked for: what one turn of the caller means, and a few words in answer. Whatever it answers is checked against the caller's own words before anything is done with it.
 */
export interface ModelAnswer {
  understood: ModelUnderstood
  /**
   * At most two short sentences that show the caller was heard. No question: the next one is added after them.
   */
  say: string[]
}
/**
 * What the caller said in this turn. Null: nothing about it.
 */
export interface ModelUnderstood {
  /**
   * The caller's own name.
   */
  name: ModelSaid | null
  /**
   * A number to call back; value holds its digits as they were said.
   */
  callback_number: ModelSaid | null
  /**
   * Street address of the work, with unit and town if they were said.
   */
  address: ModelSaid | null
  /**
   * Only a town, ZIP code, corner or district, where no street address was said.
   */
  area: ModelSaid | null
  /**
   * What the call is about: value and words are both the caller's own words.
   */
  reason: ModelSaid | null
  /**
   * Whether the caller says to be a customer already; value is new or returning.
   */
  new_or_returning: ModelSaid | null
  /**
   * How the caller came to know the business.
   */
  heard_from: ModelSaid | null
  /**
   * Yes or no to the question that was asked.
   */
  answer: ('yes' | 'no') | null
  /**
   * The caller says that somebody is not safe right now.
   */
  unsafe: boolean
  /**
   * What the caller asks for beside the job itself.
   */
  wants: ModelWant[]
  /**
   * Dangers to people, here and now, that the caller reports. Not asked about, not denied, not of the past.
   */
  hazards: ModelHazard[]
  /**
   * The job type that fits best; value is one of the list.
   */
  job: ModelSaid | null
  /**
   * How pressing it is by the caller's words; value is emergency, urgent, standard or low.
   */
  urgency: ModelSaid | null
  /**
   * Hold on, one moment.
   */
  asks_to_wait: boolean
  /**
   * The caller did not catch the question.
   */
  asks_to_repeat: boolean
  /**
   * The caller asks what the answer is wanted for.
   */
  asks_why: boolean
}
export interface ModelSaid {
  value: string
  /**
   * The caller's words it rests on, copied exactly from this turn.
   */
  words: string
}
export interface ModelWant {
  want:
    | 'price'
    | 'arrival-time'
    | 'booking'
    | 'dispatch'
    | 'advice'
    | 'person'
    | 'robot'
    | 'reschedule'
    | 'cancel'
    | 'complaint'
    | 'billing'
  words: string
}
export interface ModelHazard {
  hazard:
    | 'gas_smell'
    | 'co_alarm'
    | 'fire_smoke'
    | 'electrical_arcing'
    | 'electric_shock'
    | 'power_line_down'
    | 'water_and_electricity'
    | 'structural'
    | 'person_trapped'
    | 'medical_dependence'
    | 'sewage_exposure'
    | 'carbon_fuel_indoor'
    | 'allergic_reaction'
    | 'bite_or_exposure'
    | 'chemical_exposure'
    | 'violence_or_intrusion'
    | 'self_harm'
  words: string
}
