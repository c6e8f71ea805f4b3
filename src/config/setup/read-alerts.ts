import {type AlertWay, type Answers, alertWays, type Read} from './answers.ts'

/** Ways to be told, and whether they can work with this crew and these numbers. */
export function readAlerts(
  words: readonly string[],
  {crew, sources}: Pick<Answers, 'crew' | 'sources'>,
): Read<readonly AlertWay[]> {
  const unknown = words.find(word => !alertWays.some(way => way === word))
  if (unknown !== undefined) return {wrong: `"${unknown}" is no way to be told; there are ${alertWays.join(', ')}`}
  const ways = alertWays.filter(way => words.includes(way))
  if (ways.length === 0) return {wrong: `choose how you are told of calls: ${alertWays.join(', ')}`}
  if (ways.includes('email') && !crew.some(({email}) => email !== undefined)) {
    return {wrong: 'email needs an address: give one to somebody of the crew, or choose another way'}
  }
  if (!ways.includes('text')) return {value: ways}
  if (!sources.some(({number}) => number !== undefined)) {
    return {wrong: 'texts come from one of your numbers, and none is there yet: begin with email or push'}
  }
  if (!crew.some(({line}) => line === 'mobile')) return {wrong: 'a landline gets no texts: choose email or push'}
  if (ways.length > 1) return {value: ways}
  return {wrong: 'carriers block texts until the number is registered: choose email, push or chat besides'}
}
