import {string} from '@oclif/core/flags'
import {type AgentName, agents} from '../config/routing.ts'

/** Who understands the callers, for one run. */
export const agentFlag = string({
  description: 'who understands the callers [default: as the routing file says]',
  options: [...agents],
  env: 'ONCREW_AGENT',
})

/** The flag's value, which oclif has held to its options. */
export function agentNamed(flag: string | undefined): AgentName | undefined {
  return agents.find(agent => agent === flag)
}
