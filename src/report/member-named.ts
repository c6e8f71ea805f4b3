import {existsSync} from 'node:fs'
import {requireRouting, routingFilePath} from '../config/routing-file.ts'
import {didYouMean} from '../config/suggest.ts'
import {Problem} from '../problem/problem.ts'

/**
 * The crew member somebody means by an id or a name. Without a routing file here nobody can tell who is in the crew, and the
 * word is taken as it stands.
 * @throws Problem when nobody, or more than one, is called so.
 */
export async function memberNamed(word: string, configFlag: string | undefined): Promise<string> {
  const path = routingFilePath(configFlag)
  if (configFlag === undefined && !existsSync(path)) return word
  const {crew} = await requireRouting(path)
  if (crew.has(word)) return word
  const wanted = word.trim().toLowerCase()
  const named = [...crew.values()].filter(
    ({name}) => name.toLowerCase() === wanted || name.toLowerCase().split(/\s+/).includes(wanted),
  )
  const [member] = named
  if (member !== undefined && named.length === 1) return member.id
  const ids = [...crew.keys()]
  throw new Problem({
    what:
      named.length > 1
        ? `"${word}" may be ${named.map(({id}) => id).join(' or ')}.`
        : `Nobody in the crew is "${word}".`,
    fix: [named.length > 1 ? 'Say which, by the id.' : didYouMean(word, ids, 'The crew is')],
    exit: 2,
  })
}
