import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import chromium from '@sparticuz/chromium'
import puppeteer, {type Browser, type Page} from 'puppeteer-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import type {Fact} from '../../src/contracts/generated/call-event.ts'
import {openJournal} from '../../src/journal/open-journal.ts'
import {weeklyReview} from '../../src/report/week.ts'
import {day} from '../../src/time/clock.ts'
import {weekHtml} from '../../src/ui/week-html.ts'
import {factsOf} from '../report/calls.ts'

const attack = '<img src=x onerror="document.title=1"><script>document.title=1</script>"><svg onload=alert(1)>'
const from = Date.UTC(2026, 2, 2)
let browser: Browser
let url: string

beforeAll(async () => {
  const journal = openJournal(':memory:')
  for (const [index, source] of ['website', attack, 'a-source-with-a-name-that-goes-on-and-on', 'truck'].entries()) {
    const [received, ...rest] = factsOf({source, ring: 'no-answer', urgency: 'emergency', ended: 'captured'})
    const said: Fact[] = (['name', 'reason'] as const).map(field => {
      return {
        type: 'field.captured',
        turn: 1,
        field,
        value: `${attack} ${'long'.repeat(30)}`,
        words: 'x',
        basis: 'said',
      }
    })
    if (received === undefined) continue
    await journal.append(`${index}`, 0, from + index * day, [received, ...said, ...rest])
    await journal.append(`${index}-before`, 0, from - (index + 1) * day, [received, ...rest])
  }
  const span = {from, to: from + 7 * day}
  const before = {from: from - 7 * day, to: from}
  const review = weeklyReview(journal, {span, before, timeZone: 'America/Chicago', routing: undefined, shown: 10})
  const file = join(mkdtempSync(join(tmpdir(), 'oncrew-week-')), 'week.html')
  writeFileSync(file, weekHtml(review))
  url = pathToFileURL(file).href
  browser = await puppeteer.launch({
    args: chromium.args,
    executablePath: await chromium.executablePath(),
    headless: 'shell',
  })
}, 60_000)
afterAll(() => browser?.close())

interface Seen {
  readonly page: Page
  readonly requests: readonly string[]
}

async function open(width: number, scheme: 'light' | 'dark' = 'light'): Promise<Seen> {
  const page = await browser.newPage()
  const requests: string[] = []
  page.on('request', request => requests.push(request.url()))
  page.on('dialog', dialog => {
    requests.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.setViewport({width, height: 800})
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}])
  await page.goto(url)
  return {page, requests}
}

test('the page asks nobody for anything, and what callers said runs nothing', async () => {
  const {page, requests} = await open(1200)
  expect(requests).toEqual([url])
  expect(await page.title()).toContain('2026')
  expect(await page.$$('script, img, iframe, link, [onload], [onerror]')).toHaveLength(0)
  const text = await page.$eval('body', body => body.textContent ?? '')
  expect(text).toContain('<img src=x onerror=')
  await page.close()
})

test.each([360, 1200])('nothing sticks out at %i columns of pixels', async width => {
  const {page} = await open(width)
  const wide = await page.evaluate('document.documentElement.scrollWidth')
  expect(wide).toBeLessThanOrEqual(width)
  await page.close()
})

test('on a phone the names in a table are read across, not down', async () => {
  const {page} = await open(360)
  const widths = await page.$$eval('th[scope=row]', cells => cells.map(cell => cell.clientWidth))
  expect(Math.min(...widths)).toBeGreaterThan(80)
  await page.close()
})

test('it is dark where the reader’s system is, and readable in both', async () => {
  const colours: Record<string, unknown> = {}
  for (const scheme of ['light', 'dark'] as const) {
    const {page} = await open(1200, scheme)
    colours[scheme] = await page.evaluate(
      '[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]',
    )
    await page.close()
  }
  expect(colours).toEqual({
    light: ['rgb(255, 255, 255)', 'rgb(27, 31, 36)'],
    dark: ['rgb(15, 19, 24)', 'rgb(230, 237, 243)'],
  })
})

test('every chart says what it shows, tables have heads, and it prints', async () => {
  const {page} = await open(1200)
  const unnamed = await page.$$('svg:not([aria-label]), svg:not([role=img]), table:not(:has(th[scope=col]))')
  expect(unnamed).toHaveLength(0)
  expect(await page.$$('h1')).toHaveLength(1)
  const pdf = await page.pdf({format: 'letter'})
  expect(pdf.length).toBeGreaterThan(5000)
  await page.close()
})
