import {string} from '@oclif/core/flags'

/** The routing file, of a command that needs one. */
export const configFlag = string({description: 'routing file [default: ./oncrew.yaml]', env: 'ONCREW_CONFIG'})

/** Of a command that plays calls: it has something to play also before there is a file. */
export const rehearsalConfigFlag = string({
  description: 'routing file [default: ./oncrew.yaml, or the packaged example where there is none]',
  env: 'ONCREW_CONFIG',
})
