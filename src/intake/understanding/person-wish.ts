import type {Utterance} from './utterance.ts'
import type {WantClaim} from './wants.ts'

const asks =
  / (are you|is this|is it|am i|im not|you are|youre|es usted|eres|es una|es un|esto es|hablo con|estoy hablando) /
const wishes =
  / (let me|can i|could i|may i|i can|like to|want|need|rather|prefer|give|get|put|transfer|connect|please|quiero|quisiera|puedo|dejeme|deme|paseme|pase|comuniqueme|comunicarme|prefiero|favor) /

/** "Are you a real person?" asks what is speaking; "let me talk to a real person" asks for one. Both may be said at once. */
export function tellPersonFromRobot(wants: readonly WantClaim[], {text}: Utterance): readonly WantClaim[] {
  const heard = new Set(wants.map(({want}) => want))
  if (!heard.has('person') || !heard.has('robot') || asks.test(text) === wishes.test(text)) return wants
  const other = asks.test(text) ? 'person' : 'robot'
  return wants.filter(({want}) => want !== other)
}
