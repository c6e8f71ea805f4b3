import {trades} from '../config/routing.ts'
import {type Answers, alertWays, type CrewAnswer, type Read, type SourceAnswer} from '../config/setup/answers.ts'
import {numbersTaken} from '../config/setup/numbers-taken.ts'
import {readAlerts} from '../config/setup/read-alerts.ts'
import type {Draft} from '../config/setup/read-answers.ts'
import {isEmail, readCrewMember} from '../config/setup/read-crew.ts'
import {readHours} from '../config/setup/read-hours.ts'
import {readSource} from '../config/setup/read-source.ts'
import {readTimeZone} from '../config/setup/read-time-zone.ts'
import {usualAlerts, usualHours} from '../config/setup/with-defaults.ts'

/** Questions go to standard error, as all conversation does. */
const onScreen = {output: process.stderr}

const commonSources = ['Website', 'Google profile', 'Yard sign', 'Truck wrap', 'Paid ad']

/** Asks for whatever is not answered yet, in a person's order. Rejects with ExitPromptError on Ctrl-C. */
export async function askSetup(draft: Draft, machineTimeZone: string): Promise<Answers> {
  const {checkbox} = await import('@inquirer/prompts')
  const business = draft.business ?? (await askText('What is the business called? (callers hear it)', '', aText))
  const trade =
    draft.trades ??
    (await checkbox(
      {message: 'Which trades does it run?', choices: trades.map(value => ({value})), required: true},
      onScreen,
    ))
  const timeZone = draft.timeZone ?? (await askText('In which time zone?', machineTimeZone, readTimeZone))
  const hours = draft.hours ?? answerOf(readHours(await askText('When is somebody there?', usualHours, readHours)))
  const crew = draft.crew ?? (await askCrew(draft.sources ?? []))
  const sources = draft.sources ?? (await askSources(crew))
  const alerts = draft.alerts ?? (await askAlerts({crew, sources}))
  const area =
    draft.serviceArea ??
    (await askText('Which towns do you serve? (commas between, empty: all)', '', () => ({value: ''}))).split(',')
  const serviceArea = area.map(place => place.trim()).filter(place => place !== '')
  return {business, trades: trade, timeZone, hours, crew, sources, alerts, serviceArea}
}

async function askCrew(sources: readonly SourceAnswer[]): Promise<readonly CrewAnswer[]> {
  const {confirm, select} = await import('@inquirer/prompts')
  const crew: CrewAnswer[] = []
  let more = true
  while (more) {
    const who = crew.length === 0 ? 'Who is rung first?' : 'Who else?'
    const name = await askText(`${who} (name)`, '', aText)
    const ids = crew.map(({id}) => id)
    const read = (phone: string, rest = '') =>
      readCrewMember(`${name.replaceAll(',', ' ')}, ${phone}${rest}`, numbersTaken({crew, sources}), ids)
    const phone = await askText(`${name}'s phone`, '', text => read(text))
    const line = await select(
      {
        message: 'Is that a mobile?',
        choices: [
          {name: 'mobile', value: 'mobile'},
          {name: 'landline', value: 'landline'},
        ],
      },
      onScreen,
    )
    const email = await askText(`${name}'s email, for alerts (empty: none)`, '', anEmail)
    crew.push(answerOf(read(phone, `, ${line}${email === '' ? '' : `, ${email}`}`)))
    more = await confirm({message: 'Is there somebody else?', default: false}, onScreen)
  }
  return crew
}

async function askSources(crew: readonly CrewAnswer[]): Promise<readonly SourceAnswer[]> {
  const {checkbox} = await import('@inquirer/prompts')
  const names = await checkbox(
    {
      message: 'Where do callers find a number of yours?',
      choices: commonSources.map(value => ({value})),
      required: true,
    },
    onScreen,
  )
  const sources: SourceAnswer[] = []
  for (const name of names) {
    const read = (text: string) => readSource(`${name}=${text}`, numbersTaken({crew, sources}), sources)
    const number = await askText(`The number of ${name} (or buy, or buy 312)`, 'buy', read)
    sources.push(answerOf(read(number)))
  }
  return sources
}

async function askAlerts(known: Pick<Answers, 'crew' | 'sources'>): Promise<Answers['alerts']> {
  const {checkbox} = await import('@inquirer/prompts')
  const usual = usualAlerts(known)
  const ways = await checkbox(
    {
      message: 'How are you told of a captured call?',
      choices: alertWays.map(value => ({value, checked: usual.includes(value)})),
      validate: chosen =>
        verdict(
          readAlerts(
            chosen.map(({value}) => value),
            known,
          ),
        ),
    },
    onScreen,
  )
  return answerOf(readAlerts(ways, known))
}

async function askText(message: string, usual: string, read: (text: string) => Read<unknown>): Promise<string> {
  const {input} = await import('@inquirer/prompts')
  const question = {message, validate: (text: string) => verdict(read(text))}
  const text = await input(usual === '' ? question : {...question, default: usual}, onScreen)
  return text.trim()
}

function aText(text: string): Read<string> {
  return text.trim() === '' ? {wrong: 'write it down, please'} : {value: text.trim()}
}

function anEmail(text: string): Read<string> {
  const email = text.trim()
  return email === '' || isEmail(email) ? {value: email} : {wrong: `"${email}" is not an email address`}
}

function verdict(read: Read<unknown>): true | string {
  return 'wrong' in read ? read.wrong : true
}

/** Of an answer that its question has let through. */
function answerOf<Value>(read: Read<Value>): Value {
  if ('value' in read) return read.value
  throw new Error(`a question let this through: ${read.wrong}`)
}
