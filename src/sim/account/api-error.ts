/** An error as the API answers it: HTTP status, Twilio's code, words. */
export class ApiError {
  readonly status: number
  readonly code: number
  readonly message: string
  /** More about it, such as every mistake in a flow. */
  readonly details: object | undefined

  constructor(status: number, code: number, message: string, details?: object) {
    this.status = status
    this.code = code
    this.message = message
    this.details = details
  }

  body(): object {
    const {code, message, status, details} = this
    const moreInfo = `https://www.twilio.com/docs/errors/${code}`
    return {code, message, more_info: moreInfo, status, ...(details === undefined ? {} : {details})}
  }
}

export function notFound(path: string): ApiError {
  return new ApiError(404, 20404, `The requested resource ${path} was not found`)
}

/** Something in the form that the API does not take. */
export function refused(code: number, message: string): ApiError {
  return new ApiError(400, code, message)
}
