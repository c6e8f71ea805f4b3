import {eachNode, type Node, nodeAt, type Path} from '../document/node.ts'
import type {Remark} from '../remark.ts'
import type {Rule} from '../rule.ts'

/** Keys that must name an environment variable. */
const secretPaths: readonly Path[] = [
  ['alerts', 'email', 'smtp'],
  ['alerts', 'webhook', 'secret'],
  ['alerts', 'push', 'token'],
  ['alerts', 'chat', 'url'],
]

/** Where a model's key might be put; there is no such key in the file, and the value must not stay. */
const modelKeyPaths: readonly Path[] = ['api_key', 'apikey', 'apiKey', 'key', 'token'].map(key => [
  'intake',
  'model',
  key,
])

/** What secrets look like, wherever they are written. */
const looksSecret: readonly {readonly what: string; readonly pattern: RegExp}[] = [
  {what: 'an address with a password in it', pattern: /^[a-z][a-z0-9+.-]*:\/\/[^/\s:@]*:[^/\s@]+@/i},
  {
    what: 'a webhook address that is itself a secret',
    pattern: /hooks\.slack\.com\/services\/|discord(app)?\.com\/api\/webhooks\//i,
  },
  {
    what: 'an address with a key in it',
    pattern: /^https?:\/\/\S*[?&](token|key|api_?key|secret|password|sig)=[^&\s]{6,}/i,
  },
  {what: 'an access token', pattern: /^(sk|pk|rk|whsec|xox[abprs]|gh[opsu]|glpat|shpat|SG)[-_.][A-Za-z0-9_.-]{12,}$/},
  {what: 'a Twilio account key', pattern: /^(AC|SK)[0-9a-f]{32}$/i},
  {what: 'a token or key', pattern: /^(?=.*[0-9])(?=.*[A-Za-z])[A-Za-z0-9+/_=-]{32,}$/},
]

/** Nothing shorter can match any of these, and most values of a file are. */
const secretLengthMin = 12

const variable = /^\$\{[A-Za-z_][A-Za-z0-9_]*\}$/

export const secretInFile: Rule = {
  id: 'secret-in-file',
  severity: 'error',
  title: 'A secret is written in the file',
  why: 'The file lives in git, where everybody who can read the repository reads the secret, for ever. Name an environment variable instead.',
  bad: `alerts:
  email: { smtp: "smtps://alerts:hunter22@mail.northside.example", from: alerts@northside.example }
  send:
    - { for: [emergency, urgent, standard, low], to: [sam], by: [email] }`,
  good: `alerts:
  email: { smtp: "\${ONCREW_SMTP_URL}", from: alerts@northside.example }
  send:
    - { for: [emergency, urgent, standard, low], to: [sam], by: [email] }`,
  *check(_file, {root}) {
    if (root === undefined) return
    const judged = new Set<Node>()
    for (const path of secretPaths) {
      const node = nodeAt(root, path)
      if (node?.kind !== 'scalar' || typeof node.value !== 'string' || variable.test(node.value)) continue
      judged.add(node)
      yield {
        path,
        message: `"${path.at(-1)}" must name an environment variable, never hold the secret itself`,
        fix: `write "\${${suggestedName(path)}}" and set that variable where oncrew runs; if this was a real secret, change it`,
      }
    }
    for (const path of modelKeyPaths) {
      const node = nodeAt(root, path)
      if (node?.kind !== 'scalar' || node.source === '' || variable.test(String(node.value))) continue
      judged.add(node)
      yield {
        path,
        message: "the model's key is written in the file",
        fix: 'take the line out and set OPENAI_API_KEY where oncrew runs; if this was a real key, revoke it',
      }
    }
    for (const node of scalars(root)) {
      if (node.source.length < secretLengthMin) continue
      const found = looksSecret.find(({pattern}) => pattern.test(String(node.value)))
      if (found === undefined || judged.has(node)) continue
      const remark: Remark = {
        path: [],
        extent: node,
        message: `this looks like ${found.what}`,
        fix: 'move it to an environment variable, and change it if it was ever committed',
      }
      yield remark
    }
  },
}

function suggestedName(path: Path): string {
  const [, section = ''] = path.map(String)
  return (
    {email: 'ONCREW_SMTP_URL', push: 'ONCREW_PUSH_TOKEN', chat: 'ONCREW_CHAT_URL'}[section] ?? 'ONCREW_WEBHOOK_SECRET'
  )
}

/** Every value of the document that is no map or list. */
function scalars(root: Node): (Node & {readonly kind: 'scalar'})[] {
  const found: (Node & {readonly kind: 'scalar'})[] = []
  eachNode(root, node => {
    if (node.kind === 'scalar') found.push(node)
  })
  return found
}
