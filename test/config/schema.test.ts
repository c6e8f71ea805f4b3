import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {branch, resolved, routingShape, type Shape} from '../../src/config/schema/shape.ts'

/** Every key of the routing file with the schema behind it, at any depth, each definition once. */
function everyKey(shape: Shape, seen = new Set<Shape>()): [string, Shape][] {
  const inner = branch(resolved({shape, definition: undefined}), 'object').shape
  if (seen.has(inner)) return []
  seen.add(inner)
  const more = [inner.items, inner.additionalProperties].filter(each => typeof each === 'object')
  const properties = Object.entries(inner.properties ?? {})
  return [...properties, ...[...properties.map(([, each]) => each), ...more].flatMap(each => everyKey(each, seen))]
}

test('an editor can explain every key', () => {
  const keys = everyKey(routingShape())
  expect(keys.length).toBeGreaterThan(60)
  for (const [key, shape] of keys) {
    const {description} = resolved({shape, definition: undefined}).shape
    expect(shape.description ?? description, key).toMatch(/\.$/)
  }
})

test('no section takes keys it does not know', () => {
  const text = readFileSync('schemas/routing.schema.json', 'utf8')
  const sections = text.match(/"properties": \{/g) ?? []
  const closed = text.match(/"additionalProperties": false/g) ?? []
  expect(closed).toHaveLength(sections.length)
})
