import {defineConfig} from 'vitest/config'

/** Where the counts of a run are written, for whoever asked. */
const report = process.env.ONCREW_TEST_REPORT

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // oclif's output is captured by its own test library only when the runner leaves the console alone.
    disableConsoleIntercept: true,
    testTimeout: 30_000,
    reporters: report === undefined ? ['default'] : ['default', ['json', {outputFile: report}]],
  },
})
