/** An error as the API answers it: HTTP status, Twilio's code, words. */
export class ApiError {
  readonly status: number
  readonly code: number
  readonly message: string

  constructor(status: number, code: number, message: string) {
    this.status = status
    this.code = code
    this.message = message
  }

  body(): object {
    const {code, message, status} = this
    return {code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status}
  }
}

export function notFound(path: string): ApiError {
  return new ApiError(404, 20404, `The requested resource ${path} was not found`)
}
