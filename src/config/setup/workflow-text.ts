/**
 * The workflow that checks every change. It needs no secret: the plan is made only where the account's are there. The
 * checks may only read; saying on the pull request what changes is a job of its own, which runs nothing that writes elsewhere.
 * @param path the routing file, from the top of the repository
 */
export function workflowText(path: string): string {
  const folder = path.includes('/') ? `${path.slice(0, path.lastIndexOf('/'))}/` : ''
  return `# Written by oncrew init: checks every change of the routing file, and says on the pull request what it does to callers.
name: oncrew
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
env:
  FILE: ${JSON.stringify(path)}
  NO_COLOR: "1"
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with: { persist-credentials: false }
      - uses: actions/setup-node@v4
        with: { node-version: 24 }
      - name: Check the file
        run: npx --yes oncrew validate "$FILE" --format github --fail-on warning
      - name: Rehearse the five ways in which calls are lost
        run: npx --yes oncrew sim --all
      - name: Rehearse your own scenarios
        run: npx --yes oncrew sim ${folder}scenarios/*.yaml --config "$FILE"
      - name: Judge the set-up
        run: npx --yes oncrew ready --config "$FILE" --markdown | tee -a "$GITHUB_STEP_SUMMARY"
        shell: bash # fails when oncrew does
  say:
    if: github.event_name == 'pull_request' && github.event.pull_request.head.repo.full_name == github.repository
    needs: check
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pull-requests: write
    steps:
      - uses: actions/checkout@v4
        with: { fetch-depth: 0, persist-credentials: false }
      - uses: actions/setup-node@v4
        with: { node-version: 24 }
      - name: What changes for callers
        env:
          BASE: \${{ github.event.pull_request.base.sha }}
        run: npx --yes oncrew diff "$BASE" --config "$FILE" --markdown > comment.md || echo 'The routing file is new here.' > comment.md
      - name: What changes at the carrier, where the account's credentials are there
        env:
          TWILIO_ACCOUNT_SID: \${{ secrets.TWILIO_ACCOUNT_SID }}
          TWILIO_API_KEY: \${{ secrets.TWILIO_API_KEY }}
          TWILIO_API_SECRET: \${{ secrets.TWILIO_API_SECRET }}
        run: |
          if [ -z "$TWILIO_ACCOUNT_SID" ]; then exit 0; fi
          printf '\\n### What oncrew apply would do\\n\\n~~~\\n' >> comment.md
          npx --yes oncrew plan --config "$FILE" >> comment.md 2>&1 || true
          printf '~~~\\n' >> comment.md
      - name: Say it
        env:
          GH_TOKEN: \${{ github.token }}
          PR: \${{ github.event.pull_request.number }}
          GH_REPO: \${{ github.repository }}
        run: gh pr comment "$PR" --edit-last --create-if-none --body-file comment.md
`
}
