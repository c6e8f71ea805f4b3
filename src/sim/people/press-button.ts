import {request} from 'node:http'
import type {Work} from '../../time/clock.ts'

/**
 * Opens a page as a person's browser does, and presses its first button: the program that scans their mail has opened it
 * before them. What comes of it, the journal tells.
 */
async function pressButton(url: string): Promise<void> {
  await ask('HEAD', url)
  const page = await ask('GET', url)
  const [, name = '', value = ''] = /<button name="([^"]*)" value="([^"]*)"/.exec(page) ?? []
  await ask('POST', url, new URLSearchParams({[name]: value}).toString())
}

/** The same, counted as under way. Somebody whose page does not open gives up. */
export function pressing(work: Work): (url: string) => void {
  return url => {
    work.track(pressButton(url)).catch(() => {})
  }
}

function ask(method: string, url: string, body = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = method === 'POST' ? {'content-type': 'application/x-www-form-urlencoded'} : {}
    request(url, {method, headers, agent: false}, response => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk
      })
      response.once('end', () => resolve(text)).once('error', reject)
    })
      .once('error', reject)
      .end(body)
  })
}
