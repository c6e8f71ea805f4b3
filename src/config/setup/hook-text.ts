/** A pre-commit hook: what is staged of the routing file is checked. `path`: from the top of the repository. */
export function hookText(path: string): string {
  const file = `'${path.replaceAll("'", `'\\''`)}'`
  return `#!/bin/sh
# Written by oncrew init: a routing file with errors is not committed. What is staged is checked, not what lies here.
git diff --cached --quiet --diff-filter=d -- ${file} && exit 0
git show :${file} | npx --yes oncrew validate -
`
}
