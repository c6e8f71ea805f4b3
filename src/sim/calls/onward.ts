/** Where a document goes on: undefined from a verb means the next verb. */
export type Onward = Asked | {readonly go: 'hang-up'}

/** A document that the API was given whole. */
export interface Inline {
  readonly twiml: string
}

/** Another document is asked of the application. `fields` are sent besides what is always sent. */
export interface Asked {
  readonly go: 'document'
  readonly url: string
  readonly method: 'GET' | 'POST'
  readonly fields: Readonly<Record<string, string>>
}
