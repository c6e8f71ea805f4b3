import type {SpanishJob} from './spanish-job.ts'

const pipe = '(tubo|tubos|tuberia|tuberias|pipa|pipas|caneria|manguera|llave|valvula|linea|conexion)'
const toilet = '(inodoro|escusado|excusado|taza|toilet|bano|retrete)'
const drain =
  '(drenaje|drenajes|desague|coladera|fregadero|lavabo|lavamanos|tina|regadera|resumidero|lavadero|cano|tarja)'
const inside =
  '(casa|cocina|bano|sala|cuarto|recamara|sotano|garaje|cochera|piso|alfombra|apartamento|departamento|pasillo|negocio|oficina|local)'

/** Plumbing, septic tanks, pools, water damage. */
export const spanishWater: Readonly<Record<string, SpanishJob>> = {
  'plumbing/burst-pipe': {
    unless: [
      '(llave|llaves) & (entrar|casa|carro|puerta|chapa|cerradura|afuera|ignicion|candado)',
      '(quebro|rompio) la llave',
      `${pipe} .. (riego|jardin|alberca|piscina)`,
      `(rompio|revento) .. ${pipe} .. (riego|jardin|alberca|piscina)`,
    ],
    says: [
      `${pipe} .. (reventado|reventada|reventados|revento|rompio|roto|rota|rotos|quebro|quebrado|quebrada|trono|exploto|partio)`,
      `(revento|reventado|rompio|roto|rota|quebro|quebrado|trono|exploto|partio) .. ${pipe}`,
      '(no encuentro|no se donde esta) .. (llave de paso|llave principal|valvula)',
    ],
  },
  'plumbing/flooding': {
    says: [
      `(inunda|inundo|inundando|inundado|inundada|inundacion|inundandose) .. ${inside}?`,
      'agua .. (por todos lados|por todas partes|por donde quiera|hasta los tobillos)',
      '(pulgadas|charco grande|mucha agua) .. (agua|piso|casa)',
      `(lleno|llena|llenando) de agua`,
    ],
  },
  'plumbing/active-leak': {
    says: [
      '@esPipe .. @esBroke .. agua',
      'agua .. (@esRun) .. (@esWhere)',
      '(@esRun) .. agua .. (@esWhere)',
      'agua .. (por toda|por todo|por todos|en toda|llego)',
      '(hay|tengo) .. agua (por|en) (toda|todo|todos|todas)',
      'agua .. no (deja|para)',
      '(agua|tirando|saliendo) .. (tubo|tuberia) (roto|rota)',
      '(entro|metio|metiendo|entraron|entra|entrando) .. agua',
      '(agua|gotera|fuga|chorro) .. (cae|cayendo|saliendo|sale|entrando|entra|bajando|escurriendo|tirando|brotando|chorreando|cayo) .. (techo|pared|plafon|lampara|foco|piso|arriba|de arriba)?',
      '(cae|cayendo|sale|saliendo|entrando|tirando|brotando|chorreando|escurriendo|baja) .. agua',
      '(gotea|goteando|chorrea|chorreando|escurre|escurriendo) .. (techo|pared|plafon|vecino|vecinos)',
      '(techo|pared|plafon) .. (gotea|goteando|chorrea|chorreando|mojado|mojada|escurriendo)',
      '(fuga|gotera) .. (grande|fuerte|empeorando|mucha|enorme)',
      'no (puedo|podemos|logro|se como) .. (parar|cerrar|cortar|detener) .. agua',
    ],
    unless: [
      'agua .. (poca|baja|buena) presion',
      'sale .. (poca|baja)',
      '(riego|jardin|alberca|piscina|patio|aspersor)',
      '(tuberia|tubo|manguera) de riego',
      'agua .. (cafe|amarilla|sucia|fria|caliente|poca)',
      '(calentador|boiler) .. agua',
      'no (sale|hay|llega|tengo) agua',
    ],
  },
  'plumbing/main-sewer-backup': {
    unless: ['(patio|jardin|yarda|afuera|encharcadas)'],
    says: [
      '(aguas negras|caca|excremento|popo|aguas sucias)',
      '(drenaje|drenajes|aguas) .. (regresa|regresando|sube|subiendo|saliendo|devuelve|devolviendo|brota|brotando|sale) .. (tina|regadera|bano|piso|casa)?',
      '(todos los|todas las|todo el) .. (drenajes|drenaje|banos|coladeras|desagues) .. (tapado|tapados|tapadas|lento|lentos)?',
      '(linea principal|drenaje principal) .. (tapada|tapado)',
    ],
  },
  'plumbing/toilet-overflow': {
    says: [
      `${toilet} .. (desbordando|desborda|desbordo|tirando agua|se derrama|derramando|se sale|rebosando)`,
      `(desbordando|derramando|rebosando) .. ${toilet}`,
    ],
  },
  'plumbing/sump-pump-failing': {says: ['(bomba|sump) .. (sotano|agua) .. (subiendo|llenando|inundando)']},
  'plumbing/only-toilet-blocked': {says: [`(unico|unica|solo tenemos un|solo tengo un|solo hay un) ${toilet}`]},
  'plumbing/no-water': {
    says: ['(no hay|no tengo|no tenemos|no sale|nos quedamos sin|estamos sin|sin) (nada de)? agua', 'no llega .. agua'],
    unless: ['(no hay|sin|no tengo|no sale|no tenemos) agua caliente'],
  },
  'plumbing/water-heater-leaking': {
    says: [
      '(calentador|boiler|calentador de agua|boiler de agua|tanque) .. (tirando|gotea|goteando|fuga|charco|chorrea|goteo)',
      '(fuga|charco|agua) .. (calentador|boiler)',
    ],
  },
  'plumbing/frozen-pipe': {
    says: [
      `${pipe} .. (congelado|congelada|congelados|congeladas|congelo|congelaron)`,
      `(congelo|congelaron) .. ${pipe}`,
    ],
  },
  'plumbing/contained-leak': {
    says: [
      '(gotita|gotitas|gotea|goteando|goteo|gotera) & (balde|cubeta|debajo|lavabo|tubo|llave|bandeja|traste)',
      '(fuga|goteo|gotera|gotea|goteando|gotean|humedad) .. (debajo|abajo|lavabo|fregadero|lavadero|tubo|gabinete|tarja|cubeta)?',
      '(tira|tirando) .. (poca|poquita) .. agua',
    ],
    unless: [
      'agua (por|en) (toda|todo|todos|todas)',
      '(llave|regadera|grifo) .. (gotea|goteando)',
      '(gotea|goteando) .. (llave|regadera|grifo)',
      '(no hay|sin|ninguna) .. (fuga|gotera)',
    ],
  },
  'plumbing/no-hot-water': {
    says: [
      '(no hay|no tengo|no tenemos|no sale|sin|se acabo el|estamos sin) .. agua caliente',
      '(calentador|boiler) .. (no (prende|enciende|calienta|sirve|funciona)|apagado|apaga|descompuesto|descompuso)',
      'agua .. (sale|esta) (fria|helada|tibia)',
      'piloto .. (apagado|apaga|no (prende|enciende))',
    ],
  },
  'plumbing/toilet-blocked': {
    says: [
      `${toilet} .. (tapado|tapada|tapo|no (baja|descarga|jala)|atascado|atascada)`,
      `(tapo|tapado|destapar|tapada) .. ${toilet}`,
    ],
  },
  'plumbing/drain-clog': {
    says: [
      `${drain} .. (tapado|tapada|tapados|tapo|lento|no baja|no drena|no se va|atascado|despacio)`,
      `(tapo|tapado|tapada|destapar|limpiar) .. ${drain}`,
      '(triturador|basurero) .. (no|atorado|atascado|descompuesto)',
    ],
  },
  'plumbing/low-pressure': {
    says: [
      '(poca|baja|sin|no hay|no tiene) .. presion',
      'agua .. (cafe|amarilla|oxidada|sucia)',
      'sale (poca|poquita) agua',
    ],
  },
  'plumbing/fixture-repair': {
    says: [
      '(llave|grifo|regadera) .. (gotea|goteando|rota|no cierra|tira|descompuesta)',
      '(gotea|goteando|arreglar|cambiar|reparar) .. (llave|grifo|regadera|lavabo|bano|inodoro|escusado|fregadero)',
      `${toilet} .. (corre|corriendo|no para de correr|suelto|floja|flojo)`,
    ],
  },
  'plumbing/install-quote': {
    says: [
      '(instalar|instalacion|poner|cambiar|cotizacion|presupuesto|estimado|remodelar|cuanto .. (cuesta|cobran|sale)) .. (calentador|boiler|llave|inodoro|escusado|taza|bano|regadera|tuberia|fregadero|lavabo|suavizador|filtro|tina)',
    ],
  },
  'septic/septic-backup-inside': {
    says: [
      '(aguas negras|drenaje|fosa|septico|septica|caca) .. (regresa|regresando|sube|subiendo|saliendo|sale|brota|brotando|adentro|casa|bano|tina)',
      '(sale|saliendo|regresa|subiendo) .. (aguas negras|caca|drenaje)',
    ],
    unless: ['(patio|jardin|yarda|afuera)', '(patio|jardin|yarda|afuera)'],
  },
  'septic/open-tank': {
    says: [
      '(rompio|quebro|hundio|falta|cayo) .. (tapa|tapadera)',
      '(tapa|tapadera) .. (rota|quebrada|falta|abierta|cayo|hundio|hundida)',
      '(tierra|patio|suelo|hoyo) .. (hundio|hundiendo|hundido|colapso|abrio)',
    ],
  },
  'septic/septic-alarm': {
    says: ['(alarma|foco rojo|luz roja) .. (fosa|septico|septica|tanque|bomba|suena|sonando|prendida|prendio)'],
  },
  'septic/surfacing-effluent': {says: ['(aguas negras|drenaje|agua sucia|septico) .. (patio|jardin|yarda|afuera)']},
  'septic/septic-slow': {
    says: [
      '(todos|todas|todo) .. (drenajes|banos|desagues|drenaje) .. (lento|lentos|burbujea|gorgotea)',
      '(fosa|tanque septico|septico|septica) .. (llena|lleno)',
    ],
  },
  'septic/pump-inspection': {
    says: [
      '(toca|hay que|quiero|necesito) .. (vaciar|bombear|limpiar|revisar) .. (fosa|tanque|septico|septica)',
      '(vaciar|vacien|vacie|bombear|bombeen|limpiar|limpien|revisar|revisen|limpieza|inspeccion|inspeccionar|vaciado) .. (fosa|tanque|septico|septica)',
    ],
  },
  'pool/pool-leak-into-building': {says: ['(alberca|piscina) .. (agua|fuga) .. (casa|sotano|vecino|garaje|cochera)']},
  'pool/pool-leak-active': {
    says: [
      '(alberca|piscina|jacuzzi) .. (perdiendo|pierde|fuga|tira|tirando|bajando|baja)',
      '(fuga|perdiendo agua) .. (alberca|piscina|jacuzzi|bomba)',
    ],
  },
  'pool/pool-pump': {
    unless: ['ruido .. (abre|cierra|puerta)', '(puerta|cochera|garaje)'],
    says: ['(bomba|motor|filtro) .. (no (prende|enciende|sirve|funciona|jala)|descompuesta|quemada|ruido|apaga)'],
  },
  'pool/barrier-failure': {
    says: ['(reja|cerca|puerta|cubierta) .. (alberca|piscina)? .. (rota|no cierra|quebrada|cayo)'],
  },
  'pool/water-quality': {says: ['(agua|alberca|piscina) .. (verde|turbia|sucia|algas|lama)']},
  'pool/pool-service-quote': {
    says: ['(limpieza|mantenimiento|limpiar|servicio semanal|abrir|cerrar|cotizacion) .. (alberca|piscina|jacuzzi)?'],
  },
  'restoration/category3-water': {
    says: [`(aguas negras|drenaje|rio|arroyo) .. (adentro|dentro|entro|metio|${inside.slice(1, -1)})`],
  },
  'restoration/water-active': {
    says: [
      'agua .. (@esRun) .. (@esWhere)',
      'agua .. (por toda|por todo|por todos|en toda)',
      `(inunda|inundo|inundando|inundado|inundada|inundacion)`,
      '(entro|metio|entra|entrando|sigue entrando) .. agua',
      `agua .. (entrando|entra|por todos lados|por todas partes|subiendo|saliendo|cayendo)`,
      `${pipe} .. (revento|rompio|roto|rota)`,
      `(revento|rompio) .. ${pipe}`,
    ],
    unless: ['(riego|jardin|alberca|patio)', '(la semana pasada|el mes pasado|hace (semanas|meses|dias))'],
  },
  'restoration/open-structure': {
    says: [
      '(carro|coche|camioneta) .. (choco|metio|estrello) .. (casa|pared|negocio)',
      '(tapar|tablas|cubrir) .. (ventana|ventanas|puerta|techo)',
    ],
  },
  'restoration/water-contained': {
    says: [
      '(mojo|mojada|mojaron|empapo) .. (alfombra|piso|pared|cuarto|paredes|pisos)',
      '(alfombra|piso) .. (mojo|mojada|empapada)',
      '(alfombra|piso|pisos|pared|paredes|cuarto|sotano) .. (mojado|mojada|mojados|mojadas|humedo|empapado|empapada)',
      '(secar|sacar el agua|dano de agua|danos por agua|fuga)',
    ],
  },
  'restoration/fire-cleanup': {
    says: [
      '(hollin|se quemo|se nos quemo) .. (cocina|casa|cuarto|ayer|hollin)?',
      '(limpiar|limpieza|dano|danos|olor) .. (incendio|humo|hollin|fuego)',
      '(despues del|tuvimos un|hubo un) (incendio|fuego)',
    ],
  },
  'restoration/biohazard': {says: ['(fallecio|murio|sangre|cadaver|muerto)']},
  'restoration/mould': {says: ['(moho|hongo|hongos)']},
  'restoration/late-water': {says: ['(huele|olor) .. (humedad|encerrado)', '(mancha|manchas) .. (agua|humedad)']},
  'restoration/claims-admin': {says: ['(seguro|aseguranza|reclamo|deducible)']},
}
