import {detailById} from '../details/next-detail.ts'
import type {Want} from '../understanding/want.ts'
import type {Asking, Line, Phrasebook} from './phrasebook.ts'

const danger = 'Si hay alguien en peligro, por favor cuelgue, póngase a salvo y llame al 911.'
const gas = 'Si hay alguien en peligro, por favor cuelgue, póngase a salvo y llame al 911 o a su compañía de gas.'
const power = 'Si hay alguien en peligro, por favor cuelgue, póngase a salvo y llame al 911 o a su compañía de luz.'

/** The first time, and how it is varied when the caller presses on. */
const answers: Readonly<Record<Want, readonly [string, ...string[]]>> = {
  price: [
    'No le puedo dar precios; el dueño lo verá con usted cuando le devuelvan la llamada.',
    'Los precios los ve el dueño con usted. Ya anoté que preguntó.',
    'No tengo precios que darle, disculpe. Está en mis notas para el dueño.',
    'Entiendo que quiere una cifra. Yo no la tengo; de eso se encarga el dueño.',
    'Eso lo ve el dueño, y está marcado en mis notas.',
  ],
  'arrival-time': [
    'No le puedo decir cuándo; eso lo decide el equipo cuando le devuelva la llamada.',
    'Los horarios los acuerda el equipo con usted. Ya anoté que preguntó.',
    'No puedo dar un horario. Está en mis notas para el equipo.',
    'Entiendo que quiere organizarse. Yo no conozco la agenda; el equipo sí.',
    'Eso lo ve el equipo, y está marcado en mis notas.',
  ],
  booking: [
    'Yo no puedo apartar visitas; le paso al equipo que usted quiere una.',
    'El equipo lleva la agenda. Ya anoté lo que pidió.',
    'Entiendo que quiere dejarlo arreglado. La agenda no la llevo yo; está en mis notas.',
    'No tengo la agenda aquí. Lo que pidió está marcado en mis notas.',
  ],
  dispatch: [
    'Yo no puedo enviar a nadie; paso su mensaje y el equipo decidirá los siguientes pasos.',
    'Eso lo decide el equipo. Ya anoté que lo pidió.',
    'Entiendo que quiere ayuda. Eso lo decide el equipo; está en mis notas.',
    'Yo no dirijo a la cuadrilla. Lo que pidió está marcado en mis notas.',
  ],
  advice: [
    'No le puedo aconsejar sobre eso; anoto su pregunta para el equipo.',
    'No puedo dar consejos, disculpe. Su pregunta está en mis notas.',
    'Entiendo que quiere saber. Yo no conozco el trabajo; el equipo sí, y tiene su pregunta.',
    'Eso lo ve el equipo, y su pregunta está marcada.',
  ],
  person: [
    'Soy el asistente automático; paso el mensaje de que pidió hablar con una persona.',
    'Ya anoté que quiere hablar con una persona.',
    'Entiendo. Una persona del equipo verá mis notas, y que pidió hablar.',
    'En esta línea solo estoy yo, disculpe. Está marcado que quiere hablar con una persona.',
  ],
  robot: [
    'Sí, soy un asistente automático. Tomo los datos para el equipo.',
    'Soy un asistente automático, sí.',
    'Sí, habla con un asistente automático.',
  ],
  reschedule: [
    'Paso su mensaje; todavía no se cambia nada.',
    'Ya lo anoté; no se cambia nada hasta que el equipo le devuelva la llamada.',
    'Está en mis notas. El equipo lleva la agenda; esta llamada no cambia nada.',
  ],
  cancel: [
    'Paso su mensaje; todavía no se cambia nada.',
    'Ya lo anoté; no se cambia nada hasta que el equipo le devuelva la llamada.',
    'Está en mis notas. El equipo lleva la agenda; esta llamada no cambia nada.',
  ],
  complaint: [
    'Lamento escuchar eso. Se lo paso al dueño.',
    'Ya lo anoté para el dueño.',
    'Entiendo. El dueño tendrá todo, en sus palabras.',
    'Lamento lo sucedido. Está en mis notas para el dueño.',
  ],
  billing: ['Paso su pregunta sobre la factura a la oficina.', 'Ya anoté su pregunta sobre la factura.'],
  'follow-up': [
    'Le paso al equipo que preguntó cómo va; lo verá con usted cuando le devuelva la llamada.',
    'Ya anoté que está esperando noticias.',
    'No tengo esa información, disculpe. Está en mis notas para el equipo.',
  ],
  'job-application': ['Le aviso al dueño que preguntó por trabajo.', 'Ya lo anoté para el dueño.'],
  supplier: ['Gracias. Se lo paso a la oficina.', 'Ya lo anoté para la oficina.'],
  sales: ['Lo anoto para el dueño.', 'Ya lo anoté.'],
  'wrong-number': ['Parece que marcó un número equivocado.', 'Puede ser que haya marcado un número equivocado.'],
}

const thanks = ['Muy bien.', 'Gracias.', 'Entendido.', 'De acuerdo.'] as const

function say(line: Line): string {
  switch (line.line) {
    case 'hazard':
      if (line.hazard === 'gas_smell') return gas
      return line.hazard === 'power_line_down' ? power : danger
    case 'emergency':
      return 'Le estoy avisando a la persona de guardia.'
    case 'urgent':
      return 'Voy a pasar esto como urgente.'
    case 'acknowledge':
      return thanks[line.turn % thanks.length] ?? thanks[0]
    case 'want': {
      const variants = answers[line.want]
      return variants[(line.times - 1) % variants.length] ?? variants[0]
    }
    case 'only-language':
      return 'Disculpe, solo hablo español. Paso al equipo todo lo que me diga.'
    case 'take-your-time':
      return 'Tómese su tiempo.'
    case 'trying-person':
      return 'Voy a ver si puedo comunicarle con una persona.'
    case 'nobody-free':
      return 'No pude comunicarle con nadie; anoté que quiere hablar con una persona.'
    case 'can-hear':
      return 'Sí, le escucho.'
    case 'go-on':
      return 'Siga.'
    case 'area-code':
      return '¿Y el código de área?'
    case 'no-caller-id':
      return 'No puedo ver el número del que llama.'
    case 'number-refused':
      return line.known ? 'Está bien.' : 'Comprendo. Sin un número el equipo no le puede devolver la llamada.'
    case 'question-noted':
      return 'No tengo ese dato aquí; anoto su pregunta para el equipo.'
    case 'missed':
      return 'Disculpe, no le entendí.'
    case 'why':
      return 'Es para que el equipo tenga lo que necesita para devolverle la llamada.'
    case 'number-corrected':
      return 'Gracias por corregirlo.'
    case 'number-kept':
      return 'Anoto el número como lo tengo.'
    case 'closing':
      return closing(line)
  }
}

function closing({because, number}: Extract<Line, {line: 'closing'}>): string {
  const back = number === undefined ? 'le devolverá la llamada' : `le devolverá la llamada al ${number}`
  switch (because) {
    case 'complete':
    case 'turn-limit':
    case 'caller-done':
      return `Ya pasé esto al equipo; decidirá los siguientes pasos y ${back}. Gracias por llamar.`
    case 'hazard':
      return 'Ya pasé esto al equipo. Adiós.'
    case 'silence':
      return 'No le escucho, así que paso al equipo lo que tengo. Gracias por llamar.'
    case 'not-a-job':
      return 'Gracias por llamar. Adiós.'
    case 'other-language':
      return 'Disculpe, no hablo su idioma. Por favor deje un mensaje después del tono y lo paso al equipo.'
  }
}

function ask({question, attempt, number, brief, detail}: Asking): string {
  const again = attempt > 1
  switch (question) {
    case 'reason':
      if (brief) return '¿En qué le puedo ayudar?'
      return again ? '¿Me puede decir en pocas palabras por qué llama?' : '¿Qué es lo que pasa?'
    case 'name':
      if (brief) return '¿Cómo se llama?'
      return again ? '¿Me puede dar su nombre y apellido?' : '¿Me da su nombre, por favor?'
    case 'callback_number':
      if (number !== undefined)
        return brief || again
          ? `¿El ${number} es el mejor número para llamarle?`
          : `¿El número del que llama, ${number}, es el mejor para llamarle?`
      if (brief) return '¿A qué número le llamamos?'
      if (attempt > 2) return 'Por favor diga el número dígito por dígito, empezando con el código de área, o márquelo.'
      return again
        ? '¿Cuál es el número correcto, empezando con el código de área?'
        : '¿Cuál es el mejor número para llamarle, empezando con el código de área?'
    case 'read-back':
      return again || brief ? `Tengo ${number ?? ''}. ¿Sí o no?` : `Tengo ${number ?? ''}. ¿Es correcto?`
    case 'address':
      if (brief) return '¿Cuál es la dirección?'
      return again ? '¿En qué calle o en qué ciudad es?' : '¿Cuál es la dirección donde se necesita el trabajo?'
    case 'new_or_returning':
      return brief ? '¿Ya hemos trabajado con usted, sí o no?' : '¿Ya hemos trabajado con usted antes?'
    case 'heard_from':
      return '¿Cómo supo de nosotros?'
    case 'safe':
      return '¿Está en un lugar seguro en este momento?'
    case 'detail':
      return detailById(detail)?.asks.es ?? '¿Hay algo más que el equipo deba saber?'
    case 'still-there':
      return '¿Sigue en la línea?'
    case 'anything-else':
      return '¿Algo más?'
  }
}

export const spanish: Phrasebook = {say, ask, approved: [gas, power, danger]}
