import type {Language} from '../../config/routing.ts'
import type {Utterance} from './utterance.ts'

const spanish = new Set(
  'hola buenos buenas dias tardes noches tengo necesito esta estoy agua gas huele casa bano cocina techo calle numero nombre telefono direccion gracias por favor senor senora hay una mi con que como cuando donde fuga humo fuego se llamo habla espanol ayuda emergencia calefaccion bebe inundando luz tuberia sotano si pero para muy mucho de la el en es un no'.split(
    ' ',
  ),
)
const telling = new Set(
  'hola tengo necesito esta estoy agua huele casa bano cocina techo hay una mi numero nombre telefono direccion gracias fuga humo fuego llamo habla espanol ayuda calefaccion bebe inundando tuberia sotano calle por favor'.split(
    ' ',
  ),
)

/** The language of a turn, when it can be told; a town's name does not tell. */
export function languageOf({words}: Utterance): Language | undefined {
  const heard = words.filter(word => word !== '.')
  if (heard.length < 2) return undefined
  const known = heard.filter(word => spanish.has(word)).length
  const tells = heard.filter(word => telling.has(word)).length
  if (tells >= 2 && known * 2 >= heard.length) return 'es'
  return undefined
}
