import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {loadRouting} from '../../src/config/load-routing.ts'
import {checkAgainst} from '../../src/sim/scenario/check-against.ts'
import {loadScenario} from '../../src/sim/scenario/load-scenario.ts'
import {withOverrides} from '../../src/sim/scenario/with-overrides.ts'

const root = join(import.meta.dirname, '../..')
const folder = join(root, 'fixtures/scenarios')
const routingText = readFileSync(join(root, 'config.example.yaml'), 'utf8')
const files = readdirSync(folder).filter(file => file.endsWith('.yaml'))

describe('the scenarios that come with the tool', () => {
  test.each(files)('%s is sound, and fits the example routing file', file => {
    const loaded = loadScenario(readFileSync(join(folder, file), 'utf8'), file)
    expect(loaded.findings).toEqual([])
    const {routing} = loadRouting(
      withOverrides(routingText, loaded.scenario?.routing_overrides ?? {}),
      'config.example.yaml',
    )
    expect(routing && checkAgainst(loaded, routing)).toEqual([])
  })

  test('the five of the mission are among them', () => {
    const mission = ['after-hours-leak', 'mid-job-hands-full', 'two-calls-at-once', 'price-shopper', 'reschedule']
    expect(files).toEqual(expect.arrayContaining(mission.map(name => `${name}.yaml`)))
  })
})
