import type {SpanishJob} from './spanish-job.ts'

const tree = '(arbol|arboles|rama|ramas|tronco|pino|roble|palma)'
const stinging = '(abeja|abejas|avispa|avispas|avispero|panal|avispon|avispones|enjambre)'
const animal = '(mapache|ardilla|culebra|vibora|serpiente|zorrillo|tlacuache|murcielago|murcielagos|pajaro|iguana)'

/** Roofs, trees and gardens, pests. */
export const spanishOutdoors: Readonly<Record<string, SpanishJob>> = {
  'roofing/roof-breach': {
    unless: ['(llevo|volo|arranco) .. (unas|algunas|varias|dos|tres|pocas) tejas'],
    says: [
      `${tree} .. (cayo|atraveso|encima|sobre) .. (techo|casa)`,
      '(hoyo|agujero|hueco) .. techo',
      '(se volo|volo|arranco|levanto|se llevo) .. (techo|tejas|parte del techo)',
      'techo .. (volo|arranco|hoyo|agujero|abierto)',
    ],
  },
  'roofing/active-roof-leak': {
    says: [
      '(entra|entrando|cae|cayendo|mete|metiendo|chorreando|sale|saliendo) .. agua',
      'agua .. (entra|entrando|cae|cayendo|metiendo|chorreando)',
      '(lloviendo|llueve) (adentro|dentro)',
      '(gotera|goteras|gotea|goteando) .. (mucho|varios|varias|todos lados|todas partes|peor)',
    ],
  },
  'roofing/contained-roof-leak': {
    says: [
      '(gotea|gotera|goteando) .. (cubeta|balde|cuando llueve)',
      '(gotera|goteras|gotea|goteando|filtracion|humedad|fuga) .. (techo|cuarto|sala|cubeta|cuando llueve)?',
      'techo .. (gotea|goteando|mojado)',
    ],
  },
  'roofing/storm-damage': {
    says: [
      '(granizo|tormenta|viento|huracan) .. (dano|danos|techo|tejas)',
      '(tejas|shingles) .. (cayeron|faltan|sueltas|volaron|rotas)',
      '(faltan|volaron|cayeron) .. (tejas|shingles)',
    ],
  },
  'roofing/roof-repair': {says: ['(reparar|arreglar|reparacion|mancha|canaleta|canaletas|canalon) .. (techo)?']},
  'roofing/inspection-quote': {
    says: [
      '(cotizacion|presupuesto|estimado|inspeccion|cambiar|nuevo|cuanto .. (cuesta|cobran|sale)) .. (techo|tejas|canaletas)',
    ],
  },
  'landscaping/tree-on-structure': {
    says: [
      '(arbol|rama|tronco|pino) .. (a punto de|se va a|por|va a) (caer|caerse|tumbar)',
      `${tree} .. (cayo|caido|encima|sobre|a punto de caer|colgando) .. (casa|techo|carro|coche|garaje|cochera|puerta|camioneta)`,
      `(cayo|callo) .. ${tree} .. (casa|techo|carro|coche)`,
    ],
  },
  'landscaping/tree-urgent': {
    says: [
      '(arbol|rama|tronco) .. (tapando|bloquea~|tapa|atravesado|recargado|inclinado)',
      '(arbol|rama|tronco) & (tapando|bloqueando|entrada|no podemos salir|calle|atravesado|recargado|inclinado)',
      `${tree} .. (tirado|inclinando|cayendose|entrada|ladeando)`,
      `${tree} .. (inclinado|ladeado|cayo|caido|tapando|bloqueando|partido|raices|quebrado)`,
      `(cayo|tumbo|tiro) .. ${tree}`,
    ],
  },
  'landscaping/irrigation-break': {
    says: ['(riego|aspersor|aspersores|manguera|tubo) .. (roto|rota|rompio|revento|tirando|chorro|fuga)'],
  },
  'landscaping/tree-quote': {
    says: [
      '(podar|poden|poda|podador|tumben|corten|quiten) .. (arbol|arboles|rama|ramas|palma|palmas)',
      `(podar|cortar|quitar|tumbar|cotizacion|presupuesto|cuanto .. (cuesta|cobran|sale)) .. ${tree}`,
    ],
  },
  'landscaping/landscape-quote': {
    says: [
      '(cortar|corten|corte) el (pasto|zacate|cesped) .. (cada|cuanto|semana)',
      '(cotizacion|presupuesto|disenar|instalar|poner) .. (jardin|pasto|cesped|patio|riego|plantas|cerca)',
    ],
  },
  'landscaping/landscape-service': {
    unless: ['(cortar|corten|corte) el (pasto|zacate|cesped) .. (cada|cuanto)'],
    says: ['(pasto|zacate|cesped|jardin|yarda|hojas|hierba|mala hierba|jardinero|cortar el (pasto|zacate|cesped))'],
  },
  'pest/stinging-insects-inside': {
    says: [
      `${stinging} .. (adentro|dentro|cuarto|recamara|casa|cocina|pared|sala|alergico|alergica|picaron|pico|escuela|guarderia)`,
      `(alergico|alergica|picaron) .. ${stinging}`,
    ],
    unless: ['(afuera|jardin|patio) de la casa'],
  },
  'pest/stinging-insects': {says: [stinging]},
  'pest/wildlife-inside': {
    says: [`${animal} .. (adentro|dentro|casa|atico|cuarto|bano|garaje|cochera|chimenea|techo|pared|cocina)?`],
  },
  'pest/termite-swarm': {says: ['(termita|termitas|comejen|polilla) .. (volando|alas|muchas|adentro|enjambre)']},
  'pest/rodents-pressing': {
    says: ['(rata|ratas|raton|ratones) .. (bebe|nino|ninos|nina|restaurante|guarderia|cuna|escuela)'],
  },
  'pest/roaches-business': {
    says: ['(cucaracha|cucarachas) .. (restaurante|negocio|clientes|taqueria|panaderia|inspeccion|hotel)'],
  },
  'pest/rodents': {says: ['(rata|ratas|raton|ratones|roedor|roedores)']},
  'pest/bed-bugs-pressing': {says: ['(chinche|chinches) .. (hotel|muchas|picaduras|ronchas|bebe|ninos|visitas)']},
  'pest/bed-bugs': {says: ['(chinche|chinches)']},
  'pest/roaches': {says: ['(cucaracha|cucarachas)']},
  'pest/general-pest': {
    says: [
      '(hormiga|hormigas|arana|aranas|pulga|pulgas|garrapata|garrapatas|mosquito|mosquitos|alacran|alacranes|bichos|insectos|plaga|plagas|fumigar|moscas|grillos|termitas)',
    ],
  },
  'pest/plan-quote': {
    says: [
      '(plan|mensual|cotizacion|presupuesto|cuanto .. (cuesta|cobran|sale)) .. (fumigar|fumigacion|plagas|termitas)',
    ],
  },
}
