import {filled} from '../template.ts'
import type {Widget} from '../widget.ts'

export const makeHttpRequest: Widget = {
  type: 'make-http-request',
  handled: 'as Twilio',
  remark: 'success for a 2xx, failed for anything else',
  async enter({text, state, context, ask}) {
    const parameters = parametersOf(state.properties.parameters, context)
    const contentType = text('content_type') || 'application/x-www-form-urlencoded;charset=utf-8'
    const body = text('body') || new URLSearchParams(parameters).toString()
    const method = text('method').toUpperCase() === 'GET' ? 'GET' : 'POST'
    const {status, body: content} = await ask({url: text('url'), method, contentType, body})
    const gives = {status_code: status, body: content, parsed: parsed(content)}
    return {event: status >= 200 && status < 300 ? 'success' : 'failed', gives}
  },
}

function parametersOf(written: unknown, context: object): [string, string][] {
  if (!Array.isArray(written)) return []
  return written.flatMap((each: unknown): [string, string][] => {
    if (typeof each !== 'object' || each === null || !('key' in each) || !('value' in each)) return []
    return [[String(each.key), filled(String(each.value), context)]]
  })
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return null
  }
}
