// The rooms of the house, top to bottom: a room imports only from rooms below it (docs/architecture.md).
const rooms = [
  'commands',
  'wiring',
  'ui',
  'server',
  'sim',
  'provision',
  'board',
  'report',
  'evaluate',
  'alerts',
  'journal',
  'twilio',
  'call',
  'intake',
  'config',
  'contracts',
  'time',
  'problem',
]

const downwards = rooms.slice(1).map((room, index) => ({
  name: `${room}-imports-only-below`,
  severity: 'error',
  from: {path: `^src/${room}/`},
  to: {path: `^src/(${rooms.slice(0, index + 1).join('|')})/`},
}))

const io =
  '^(node:)?(fs|fs/promises|http|https|http2|net|tls|dgram|child_process|worker_threads|sqlite|timers|timers/promises|readline)$'

module.exports = {
  forbidden: [
    ...downwards,
    {name: 'no-circles', severity: 'error', from: {}, to: {circular: true}},
    {
      name: 'sim-knows-the-server-only-over-the-wire',
      severity: 'error',
      from: {path: '^src/sim/'},
      to: {path: '^src/server/'},
    },
    {name: 'server-knows-no-simulator', severity: 'error', from: {path: '^src/server/'}, to: {path: '^src/sim/'}},
    {
      name: 'only-commands-wire-rooms',
      severity: 'error',
      from: {path: '^src/ui/'},
      to: {path: '^src/(server|provision|twilio)/'},
    },
    {
      name: 'the-heart-does-no-io',
      severity: 'error',
      from: {path: '^src/(call|intake)/', pathNot: '^src/intake/model/'},
      to: {path: io},
    },
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
