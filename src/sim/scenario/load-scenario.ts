import {plainValue} from '../../config/document/node.ts'
import {parseYaml} from '../../config/document/parse.ts'
import {type Finding, isError} from '../../config/finding.ts'
import {findingOf, type Remark} from '../../config/remark.ts'
import type {ScenarioFile} from '../../contracts/generated/scenario.ts'
import validate from '../../contracts/generated/scenario-validator.js'
import type {ScenarioRemark} from './scenario-remark.ts'
import {scenarioRules} from './scenario-rules.ts'
import {schemaRemarks} from './schema-remarks.ts'

/** What came of reading a scenario file. */
export interface LoadedScenario {
  /** Present when no finding is an error. */
  readonly scenario?: ScenarioFile
  /** In the order of the file. */
  readonly findings: readonly Finding[]
  /** Makes a finding about a value of this file, at its place. */
  readonly find: (rule: string, remark: ScenarioRemark) => Finding
}

/** Reads the text of a scenario file. `path` is only a name here; nothing is opened. Never throws. */
export function loadScenario(text: string, path: string): LoadedScenario {
  const document = parseYaml(text, path)
  const find = (rule: string, remark: Remark) => findingOf(remark, rule, 'error', document)
  if (document.root === undefined) return {findings: document.findings, find}
  const value = plainValue(document.root)
  if (!isScenario(value)) {
    const remarks = schemaRemarks(validate.errors ?? [], document.root)
    return {findings: inOrder([...document.findings, ...remarks.map(remark => find('scenario-schema', remark))]), find}
  }
  const remarks = Array.from(scenarioRules(value))
  const findings = inOrder([...document.findings, ...remarks.map(remark => find('scenario', remark))])
  return findings.some(isError) ? {findings, find} : {scenario: value, findings, find}
}

function isScenario(value: unknown): value is ScenarioFile {
  return validate(value)
}

function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
}
