import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv} from 'ajv'
import {expect} from 'vitest'
import {root} from './oncrew.ts'

/** Holds what a command prints under --json to a published schema, such as `output/queue`. */
export function expectForm(name: string, value: unknown): void {
  const ajv = new Ajv({allErrors: true, allowUnionTypes: true, formats: {'date-time': true}})
  // The outputs that hold whole alerts point to the alert's own schema.
  ajv.addSchema(schemaNamed('alert'), '../alert.schema.json')
  const validate = ajv.compile(schemaNamed(name))
  validate(value)
  expect(validate.errors).toBeNull()
}

function schemaNamed(name: string): object {
  return JSON.parse(readFileSync(join(root, `schemas/${name}.schema.json`), 'utf8'))
}
