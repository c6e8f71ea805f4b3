import type {SettingChange} from '../contracts/generated/plan.ts'
import {paint} from './paint.ts'
import {settingInWords} from './setting-in-words.ts'

/** What somebody changed at the carrier, as --json prints it (schemas/output/drift.schema.json). */
interface DriftView {
  readonly drift: readonly {
    readonly kind: 'changed' | 'gone' | 'stray' | 'net'
    readonly key?: string
    readonly label?: string
    readonly number?: string
    readonly name?: string
    readonly flow?: string
    readonly set?: readonly SettingChange[]
    readonly who: string
  }[]
  readonly pending: number
}

export function renderDrift({drift, pending}: DriftView): string {
  const lines = drift.flatMap(each => {
    const about = each.label ?? each.key ?? each.name ?? each.flow ?? ''
    const heads = {
      changed: `${about} ${each.number ?? ''} was changed at the carrier`,
      gone: `${about} ${each.number ?? ''} is no longer in the account`,
      stray: `${each.number ?? ''} "${about}" is answered by the agent, and is not in the file`,
      net: `the net ${about} was changed at the carrier`,
    }
    const set = (each.set ?? []).map(
      ({field, from, to}) => `    ${paint.quiet(field)}  ${settingInWords(from)} → ${settingInWords(to)}`,
    )
    return [`${paint.warn('~')} ${heads[each.kind]}`, ...set, `  ${paint.quiet('→')} ${each.who}`]
  })
  if (drift.length === 0) lines.push(`${paint.good('✓')} The account is as oncrew left it.`)
  if (pending > 0)
    lines.push(`${pending} ${pending === 1 ? 'change waits' : 'changes wait'} because the file was changed since.`)
  return lines.join('\n')
}
