import type {Phrase} from '../understanding/phrase.ts'

/** What Spanish-speaking callers say of each circumstance, on top of the English. */
export const spanishModifiers: Readonly<
  Record<string, {readonly says: readonly Phrase[]; readonly unless?: readonly Phrase[]}>
> = {
  'vulnerable-occupant': {
    says: [
      '(fiebre|enfermito|enfermita|muy enfermo|muy enferma|delicado|delicada|viejito|viejita)',
      '(bebe|bebes|recien nacido|recien nacida|embarazada|anciano|anciana|ancianos|abuela|abuelo|abuelita|abuelito|discapacitado|discapacitada|silla de ruedas|asma|cancer|quimioterapia|enfermo|enferma|ninos|nina|nino)',
      '(meses|semanas) de (edad|nacido|nacida)',
      '(persona|personas|gente|senor|senora|mama|papa|madre|padre) .. (mayor|mayores|tercera edad|enfermo|enferma|(ochenta|noventa|setenta) anos)',
    ],
    unless: ['(cuarto|bano|recamara) (del|de la|de los) (bebe|nina|nino|ninos)'],
  },
  'extreme-temperature': {
    says: [
      '(calor|frio) (insoportable|tremendo|horrible|extremo|infernal)',
      '(bajo cero|congelando|congelandose|helando|nevando|nieve|nevada|hielo|grados bajo|heladas|ola de calor|cien grados|noventa grados|treinta grados|veinte grados|cuarenta grados|cincuenta grados)',
    ],
    unless: ['(tubo|tubos|tuberia) .. (congelado|congelados|congelada)'],
  },
  'water-active': {
    says: [
      'cada vez (es|hay|sale|cae)? (mas|peor)',
      '(mucha|muchisima|bastante) agua',
      'no (deja|para) de (salir|caer|tirar|correr|gotear)',
      'no (la|lo|le|se|puedo|podemos|sabemos|se como) .. (parar|para|cerrar|detener|cortar|apagar)',
      '(sigue|siguen|todavia|aun) .. (saliendo|cayendo|goteando|tirando|subiendo|brotando|chorreando)',
      '(por todos lados|por todas partes|a chorros|chorro|subiendo el agua|no para|sin parar)',
    ],
  },
  contained: {
    says: [
      'ya? (cerre|cerramos|cerro|cerraron|corte|cortamos|apague) .. (agua|llave|valvula|paso)',
      '(ya|ya la|ya lo|la|lo) (cerre|cerramos|cerraron|cortamos)',
      '(le|la|lo) (cerre|cerramos|cerraron) .. (llave|agua|paso|valvula)?',
      '(solo|nomas|nada mas|solamente) .. cuando (uso|usamos|abro|abrimos|prendo|bajo|jalo|llueve|se (usa|abre))',
      '(deje|dejamos) de usar',
      '(puse|pusimos|le puse|le pusimos|tengo|con) .. (cubeta|balde|bote|bandeja|traste|toalla|olla|tina|palangana)',
      'ya (esta|quedo|estaba) .. (cerrad~|controlad~|sec~|parad~)',
      '(agua|llave) .. (cerrad~|cortad~|apagad~)',
      '(ya paro|ya no (sale|cae|gotea|tira|esta (saliendo|cayendo|goteando|tirando))|esta controlado|controlada|ya esta cerrada|tengo una cubeta|puse una cubeta)',
    ],
    unless: ['no (pude|puedo|podemos|he podido) .. (cerrar|cortar|parar)'],
  },
  'only-fixture': {
    says: [
      '(unico|unica|solo tengo un|solo tenemos un|solo hay un) (bano|inodoro|escusado|excusado|taza)?',
      '(toda la casa|todos los drenajes|todos los banos)',
    ],
  },
  'reaches-structure': {
    says: [
      '(agua|gotea|goteando|cae|cayendo|fuga) .. (techo|pared|paredes|los de abajo|vecino|vecinos|vecina|piso de abajo|departamento de abajo)',
    ],
  },
  'goods-at-risk': {says: ['(insulina|medicina|medicinas|medicamento|medicamentos|leche materna)']},
  unsecured: {
    says: [
      'no (cierra|cierran|puedo cerrar|podemos cerrar|se puede cerrar|se cierra)',
      '(abierta|abierto) .. (puerta|garaje|cochera|ventana|casa)',
      '(puerta|garaje|cochera|ventana|chapa|cerradura) .. (abierta|abierto|rota|forzada|quebrada)',
    ],
  },
  exposed: {
    says: [
      '(sola|solo|carretera|autopista|oscuro|de noche|medianoche|madrugada|lloviendo|nevando|mucho frio|varada|varado|peligroso|peligrosa)',
    ],
    unless: ['(no solo|solo (quiero|queria|necesito|una|un|es|tengo|tenemos|gotea|cuando|hay))'],
  },
  'stove-on': {
    says: [
      '(estufa|horno|vela|velas|comida|olla) .. (prendida|prendido|encendida|encendido|lumbre)',
      'deje .. (estufa|horno|vela)',
    ],
  },
  commercial: {
    says: [
      '(restaurante|panaderia|guarderia|escuela|asilo|hospital|clinica|hotel|tienda|negocio|supermercado|taqueria|comercial|oficina|clientes)',
    ],
    unless: ['(cerca|enfrente|junto|atras|al lado) .. (restaurante|escuela|hospital|tienda|hotel)'],
  },
  'our-visit': {
    says: [
      '(vinieron|vino|estuvieron|arreglaron|arreglo|instalaron|repararon) .. (hoy|ayer|esta manana|hace rato)',
      'bajo garantia',
    ],
  },
  'says-emergency': {
    says: ['(emergencia|urgente|urgentemente|urgencia|me urge|urge)'],
    unless: ['no (es|hay) .. (emergencia|urgente|urgencia)', 'sin (prisa|urgencia)'],
  },
  distress: {
    says: [
      '(ayuda|ayudeme|ayudenme|auxilio|por dios|dios mio|rapido|apurense|apurese|socorro|desesperada|desesperado)',
    ],
    unless: [
      '(me (puede|podria|pueden)|necesito|en que|puede|quisiera) .. (ayuda|ayudar)',
      'ayuda (con|para) (un|una|mi)',
    ],
  },
  'medical-dependence': {
    says: ['(oxigeno|respirador|dialisis|nebulizador|cpap|insulina|equipo medico|maquina para respirar)'],
  },
}
