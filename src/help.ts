import {Help} from '@oclif/core/help'
import {exitMeanings} from './problem/exit.ts'

/** oclif's help, with the exit codes below the commands. */
export default class OncrewHelp extends Help {
  protected override async showRootHelp(): Promise<void> {
    await super.showRootHelp()
    const codes = Object.entries(exitMeanings).map(([code, meaning]): [string, string] => [code, meaning])
    const table = this.renderList(codes, {indentation: 2, spacer: '\n', stripAnsi: this.opts.stripAnsi ?? false})
    this.log(this.section('EXIT CODES', table))
  }
}
