/** A Studio flow as its JSON says, as far as it is run here. */
export interface FlowDefinition {
  readonly initial_state: string
  readonly states: readonly FlowState[]
}

export interface FlowState {
  readonly name: string
  /** Which widget it is, such as connect-call-to. */
  readonly type: string
  readonly properties: Readonly<Record<string, unknown>>
  readonly transitions: readonly Transition[]
}

export interface Transition {
  readonly event: string
  /** The state that comes next; undefined: the flow ends. */
  readonly next: string | undefined
  readonly conditions: readonly Condition[]
}

export interface Condition {
  readonly type: string
  readonly arguments: readonly string[]
  readonly value: string
}

/** A mistake, as Studio's own validation words it. */
export interface FlowError {
  readonly message: string
  /** Such as #/states/3/properties/timeout. */
  readonly property_path: string
}

export type ReadDefinition = {readonly definition: FlowDefinition} | {readonly errors: readonly FlowError[]}

type Fields = Readonly<Record<string, unknown>>

/** Takes a parsed definition apart. Every mistake is told, not only the first. */
export function readDefinition(written: unknown): ReadDefinition {
  const errors: FlowError[] = []
  const wrong = (path: string, message: string) => errors.push({message, property_path: `#${path}`})
  const root = fieldsOf(written)
  if (root === undefined) return {errors: [{message: 'must be object', property_path: '#'}]}
  if (typeof root.description !== 'string') wrong('/description', "should have required property 'description'")
  const initial = typeof root.initial_state === 'string' ? root.initial_state : ''
  if (!Array.isArray(root.states)) wrong('/states', "should have required property 'states'")
  const states = (Array.isArray(root.states) ? root.states : []).map((each: unknown, index) =>
    stateOf(each, `/states/${index}`, wrong),
  )
  const names = new Set(states.map(({name}) => name))
  for (const [index, {name}] of states.entries()) {
    if (states.findIndex(each => each.name === name) !== index) wrong(`/states/${index}/name`, `duplicate name ${name}`)
  }
  if (!names.has(initial)) wrong('/initial_state', `initial_state "${initial}" does not exist`)
  for (const [index, {transitions}] of states.entries()) {
    for (const [at, {next}] of transitions.entries()) {
      if (next !== undefined && !names.has(next)) {
        wrong(`/states/${index}/transitions/${at}/next`, `transition to a state that does not exist: ${next}`)
      }
    }
  }
  return errors.length > 0 ? {errors} : {definition: {initial_state: initial, states}}
}

function stateOf(written: unknown, path: string, wrong: (path: string, message: string) => void): FlowState {
  const fields = fieldsOf(written) ?? {}
  const {name, type} = fields
  if (typeof name !== 'string' || name === '') wrong(`${path}/name`, "should have required property 'name'")
  const required = typeof type === 'string' ? needed[type] : undefined
  if (required === undefined) wrong(`${path}/type`, `widget type is not known: ${String(type)}`)
  const properties = fieldsOf(fields.properties)
  if (properties === undefined) wrong(`${path}/properties`, "should have required property 'properties'")
  for (const key of required ?? []) {
    if (properties?.[key] === undefined) wrong(`${path}/properties/${key}`, `should have required property '${key}'`)
  }
  for (const key of numeric) {
    const value = properties?.[key]
    if (value !== undefined && typeof value !== 'number') wrong(`${path}/properties/${key}`, 'should be integer')
  }
  if (!Array.isArray(fields.transitions)) wrong(`${path}/transitions`, "should have required property 'transitions'")
  return {
    name: String(name),
    type: String(type),
    properties: properties ?? {},
    transitions: (Array.isArray(fields.transitions) ? fields.transitions : []).map((each: unknown, index) =>
      transitionOf(each, `${path}/transitions/${index}`, wrong),
    ),
  }
}

/** Widgets of Studio, and what each must have. */
const needed: Readonly<Record<string, readonly string[]>> = {
  trigger: [],
  'connect-call-to': ['noun', 'caller_id'],
  'record-voicemail': [],
  'say-play': [],
  'gather-input-on-call': [],
  'make-http-request': ['method', 'url'],
  'split-based-on': ['input'],
  'set-variables': [],
  'send-message': ['from', 'to', 'body'],
  'add-twiml-redirect': ['url'],
}
const numeric = ['timeout', 'max_length', 'loop']

function transitionOf(written: unknown, path: string, wrong: (path: string, message: string) => void): Transition {
  const fields = fieldsOf(written) ?? {}
  if (typeof fields.event !== 'string') wrong(`${path}/event`, "should have required property 'event'")
  const conditions = (Array.isArray(fields.conditions) ? fields.conditions : []).map((each: unknown): Condition => {
    const {type, arguments: about, value} = fieldsOf(each) ?? {}
    return {
      type: String(type),
      arguments: Array.isArray(about) ? about.map(String) : [],
      value: String(value),
    }
  })
  const next = typeof fields.next === 'string' ? fields.next : undefined
  return {event: String(fields.event), next, conditions}
}

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? {...value} : undefined
}
