/** The document could not be had or run: the carrier asks the fallback for another. `code` as in Twilio's debugger. */
export class TwimlFailure {
  readonly code: number
  readonly message: string
  readonly url: string
  readonly line: number | undefined

  constructor(code: number, message: string, url: string, line?: number) {
    this.code = code
    this.message = message
    this.url = url
    this.line = line
  }
}
