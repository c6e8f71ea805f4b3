import {execute} from '@oclif/core/execute'

/** Hands the command line to oclif. `from` is the URL of the executable, by which oclif finds the package. */
export async function run(from: string): Promise<void> {
  await execute({dir: from})
}
