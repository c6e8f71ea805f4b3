import type {SpanishJob} from './spanish-job.ts'

const dead =
  '(no (sirve|funciona|prende|enciende|jala|arranca|trabaja|responde)|dejo de (funcionar|servir|trabajar)|descompuso|descompuesto|descompuesta|se apaga|se apago|apagado|apagada|muerto|muerta|fallando|falla)'
const heat = '(calefaccion|calenton|calefactor|boiler|caldera|furnace|calentador de la casa|heater)'
const ac = '(aire acondicionado|aire|clima|minisplit|ac|abanico central|unidad)'
const outlet =
  '(enchufe|enchufes|contacto|contactos|apagador|apagadores|tomacorriente|tomacorrientes|luz|luces|lampara|lamparas|foco|focos|abanico|interruptor)'
const fridge = '(refrigerador|refri|congelador|nevera|hielera|refrigeradora)'
const machine = '(lavadora|secadora|lavaplatos|lavavajillas|microondas|triturador|maquina de hielo|campana)'

/** Heating and cooling, electricity, appliances, doors and locks. */
export const spanishHouse: Readonly<Record<string, SpanishJob>> = {
  'hvac/no-heat': {
    says: [
      '(se nos fue|se fue|se me fue|se descompuso|nos quedamos sin|perdimos) (la)? (calefaccion|calenton|calefactor)',
      'no (funciona|sirve|prende|jala|anda|calienta) .. (calefaccion|calenton|calefactor|boiler|caldera)',
      '(dejo de|ya no) (calentar|calienta|prender|prende|funcionar) .. (calenton|calefaccion|calefactor)?',
      '(calenton|calefaccion|calefactor) .. (no|dejo|descompuso|murio|apago)',
      `${heat} .. (${dead.slice(1, -1)}|no calienta|aire frio|tira frio)`,
      '(no hay|no tengo|no tenemos|sin|estamos sin|nos quedamos sin) (calefaccion|calenton|calor|calefactor)',
      '(casa|cuarto|apartamento) .. (helada|helado|congelada|congelando|muy fria|frio)',
      `(descompuso|apago|dano|fallo) .. ${heat}`,
    ],
    unless: ['calentador de agua'],
  },
  'hvac/no-cool': {
    says: [
      'no (funciona|sirve|enfria|prende|jala|anda) .. (aire|clima|minisplit|ac)',
      '(aire|clima|minisplit) .. (no|dejo|descompuso|murio)',
      `${ac} .. (${dead.slice(1, -1)}|no enfria|no esta enfriando|aire caliente|tira caliente|caliente)`,
      '(no hay|no tengo|no tenemos|sin|estamos sin|nos quedamos sin) (aire acondicionado|aire|clima)',
      `(descompuso|dano|fallo|apago) .. ${ac}`,
      '(casa|cuarto) .. (muy caliente|un horno|mucho calor|hirviendo)',
    ],
  },
  'hvac/condensate-leak': {
    says: [
      `${ac} .. (gotea|goteando|tira agua|tirando agua|fuga|agua|escurre)`,
      `agua .. (del|de la) (aire|clima|unidad)`,
    ],
  },
  'hvac/performance-fault': {
    says: [`${ac} .. (ruido|congelado|congelo|hielo|no jala bien|poco aire)`, `${heat} .. (ruido|raro)`],
  },
  'hvac/comfort-issue': {says: ['(termostato|un cuarto .. (frio|caliente))']},
  'hvac/replacement-quote': {
    says: [
      '(cotizar|cotice|coticen) (un|una|el|la)? (minisplit|aire|clima|calefaccion|unidad)',
      '(cotizar|cotice|coticen|precio) .. (minisplit|aire|clima|calefaccion|unidad)',
      `(cambiar|nuevo|nueva|cotizacion|cotizar|presupuesto|estimado|instalar|reemplazar|cuanto .. (cuesta|cobran|sale)) .. (${ac.slice(1, -1)}|${heat.slice(1, -1)})`,
    ],
  },
  'hvac/maintenance': {
    says: [
      '(revisen|revisar|checar|chequen) .. (calefaccion|aire|clima|calenton)',
      '(mantenimiento|servicio anual|limpieza de ductos|afinacion|filtro|filtros)',
    ],
  },
  'electrical/full-outage': {
    says: [
      '(no hay|no tengo|no tenemos|sin|estamos sin|nos quedamos sin|se fue la|se nos fue la|se me fue la) (luz|electricidad|corriente)',
      '(toda la casa|la casa) .. (sin luz|a oscuras|sin electricidad)',
    ],
    unless: [
      '(sin|no hay|no tengo|no tenemos) (luz|corriente|electricidad) en (un|el|la|una|mi) (cuarto|bano|cocina|recamara|garaje|contacto|sala|cochera)',
    ],
  },
  'electrical/partial-outage': {
    says: [
      '(se va|no hay|sin|falta) .. luz en (parte|partes|media|varios)',
      '(media casa|mitad de la casa|la mitad|parte de la casa|varios cuartos) .. (sin luz|sin electricidad|no (tiene|hay) luz|apagada|luz)?',
      'luces .. (suben y bajan|muy brillantes|bajan)',
    ],
  },
  'electrical/utility-outage': {says: ['(vecinos|toda la cuadra|la calle) .. (tampoco|sin luz)']},
  'electrical/lightning': {says: ['(cayo|pego|golpeo) .. rayo', 'rayo .. (cayo|pego)']},
  'electrical/detector-service': {
    says: [
      '(alarma|detector|detectores) .. (humo|carbono|incendios) .. (pita|chilla|suena|bateria|pila|cambiar|instalar)',
    ],
  },
  'electrical/breaker-trip-persistent': {
    says: [
      'no se queda (prendido|puesto|arriba)? (el)? (breaker|pastilla|interruptor)?',
      'no (se queda|aguanta|prende) .. (breaker|pastilla)',
      '(breaker|pastilla|interruptor) .. (se cae|se baja|se bota|se dispara|se apaga)',
      '(bota|botan|brinca|brincan|baja|bajan|truena|truenan|salta|saltan) .. (breaker|breakers|pastilla|pastillas|fusible|fusibles)',
      '(breaker|breakers|pastilla|pastillas|fusible|interruptor) .. (bota|botan|brinca|salta|se baja|no se queda|dispara|truena|quemo)',
      '(se bota|se botan|brinca|se baja|salta) .. (breaker|pastilla|fusible)',
    ],
  },
  'electrical/whole-house-flicker': {
    says: [
      '(focos|luces) & (parpadea~|titila~|toda la casa)',
      '(luces|luz) .. (parpadea|parpadean|parpadeando|titila|titilan) .. (toda|todas|casa)',
      '(todas las luces) .. (parpadean|parpadeando)',
    ],
  },
  'electrical/circuit-fault': {
    unless: ['focos de toda'],
    says: [
      `${outlet} .. (${dead.slice(1, -1)}|parpadea|parpadean|parpadeando|no da|no tiene|flojo|suelto)`,
      `(arreglar|cambiar|reparar) .. ${outlet}`,
    ],
  },
  'electrical/install-quote': {
    says: [
      `(instalar|instalacion|poner|cotizacion|cotizar|presupuesto|estimado|agregar|cuanto .. (cuesta|cobran|sale)) .. (cargador|panel|generador|abanico|ventilador|lampara|lamparas|luces|contacto|contactos|enchufe|enchufes|cableado)`,
    ],
  },
  'appliance/appliance-leak-active': {
    says: [
      '(lavadora|lavaplatos|refri|refrigerador|manguera) & agua (por|en) (toda|todo)',
      'agua por (toda|todo)',
      `(${machine.slice(1, -1)}|${fridge.slice(1, -1)}) .. (inundando|inundo|tirando agua|tira agua|mucha agua|por todos lados|desbordando)`,
    ],
  },
  'appliance/cold-loss-medicine': {
    says: [
      `${fridge} .. (insulina|medicina|medicinas|leche materna|medicamento|medicamentos)`,
      `(insulina|medicina|medicamento|leche materna) .. ${fridge}`,
    ],
  },
  'appliance/cold-loss': {
    says: [
      `${fridge} .. (no enfria|no esta enfriando|caliente|tibio|no congela|${dead.slice(1, -1)})`,
      'comida .. (echando a perder|echar a perder|descongelando)',
    ],
  },
  'appliance/appliance-leak': {
    unless: ['no (saca|tira|drena|desagua) .. agua'],
    says: [`(${machine.slice(1, -1)}|${fridge.slice(1, -1)}) .. (gotea|goteando|fuga|charco|agua)`],
  },
  'appliance/cooking-loss': {
    says: [`(estufa|horno|parrilla|quemador|quemadores|hornilla) .. (${dead.slice(1, -1)}|no calienta)`],
  },
  'appliance/appliance-fault': {
    says: [
      `${machine} .. (${dead.slice(1, -1)}|no (calienta|seca|lava|drena|exprime|gira|desagua|enfria)|ruido|atorada|error)`,
      `(arreglar|reparar|descompuso) .. (${machine.slice(1, -1)}|${fridge.slice(1, -1)}|estufa|horno)`,
    ],
  },
  'appliance/install-warranty': {
    says: [
      `(instalar|instalacion|garantia|mantenimiento|conectar) .. (${machine.slice(1, -1)}|${fridge.slice(1, -1)}|estufa|horno)?`,
    ],
  },
  'garage-door/door-unstable': {
    says: [
      'puerta .. (colgando|ladeada|chueca|cayendo|a punto de caer|se cayo|salio del riel|descarrilada)',
      '(cable|cables) .. (rompio|roto|revento|zafo|suelto)',
      '(salio|zafo) .. (riel|rieles|carril)',
    ],
  },
  'garage-door/broken-spring': {
    says: [
      '(ya no|no) (sube|abre|se abre) .. puerta',
      'puerta .. no (sube|abre)',
      '(resorte|resortes|spring) .. (rompio|roto|revento|trono|quebro)',
      '(rompio|trono|revento|quebro) .. (resorte|resortes|spring)',
      '(carro|coche|camioneta) .. (atrapado|atorado|adentro|encerrado)',
      'puerta .. (no abre|no sube|no se abre|atorada|atascada)',
      '(no puedo|no podemos) (abrir|sacar) .. (puerta|garaje|cochera|carro|coche)',
    ],
  },
  'garage-door/stuck-open': {
    says: [
      'puerta .. (no cierra|no baja|no se cierra|abierta|quedo abierta)',
      '(garaje|cochera) .. (no cierra|abierto|abierta)',
      'no (puedo|podemos) cerrar .. (puerta|garaje|cochera)',
    ],
  },
  'garage-door/opener-fault': {
    says: [
      '(control|motor|sensor|sensores|abridor|boton) .. (no (sirve|funciona|prende|responde)|descompuesto|pila|programar)',
    ],
  },
  'garage-door/quote-maintenance': {
    says: [
      '(cotizacion|cotizar|presupuesto|instalar|nueva|mantenimiento|cuanto .. (cuesta|cobran|sale)) .. (puerta|motor|abridor|cochera|garaje)?',
    ],
  },
  'locksmith/lockout-risk': {
    says: [
      '(encerrado|encerrada|afuera|llaves|varada|varado) .. (carretera|autopista|oscuro|sola|estufa|horno|frio|nevando|medianoche|madrugada|peligroso)',
    ],
  },
  'locksmith/lockout': {
    says: [
      'no (puedo|podemos) (entrar|abrir)',
      '(quebro|rompio) .. llave .. (entrar|chapa|puerta|abrir)',
      '(me quede|nos quedamos|quede|quedamos|estoy|estamos) .. (afuera|fuera|encerrado|encerrada|sin llaves)',
      '(llaves|llave) .. (adentro|dentro|se quedaron|quedaron|encerradas)',
      '(deje|cerre|perdi|olvide|se me olvidaron|se me quedaron|se me perdieron) .. (llaves|llave)',
      'no puedo entrar',
    ],
  },
  'locksmith/security-breach': {
    says: [
      '(robar|robaron|metieron|entraron) & (puerta|chapa|ventana|rota|anoche|ayer)',
      '(metieron|entraron|robaron|robar) .. (anoche|ayer|rota|rompieron|puerta|chapa|ventana)',
      '(puerta|chapa|ventana) .. (rota|forzada|pateada|quebrada) & (robar|robaron|metieron|entraron)',
      '(robaron|se metieron|forzaron|robo) .. (casa|puerta|chapa|negocio|llaves|bolsa)?',
      '(puerta|chapa|cerradura) .. (no cierra|rota|quebrada|forzada)',
    ],
  },
  'locksmith/key-extraction-stranded': {
    says: [
      '(perdi|unica) .. llave .. (carro|coche|troca|camioneta)',
      'llave .. (ignicion|no gira|carro no (prende|arranca))',
    ],
  },
  'locksmith/key-replacement': {
    says: [
      '(llave|chapa|cerradura) .. (quebro|rompio|atorada|dura|copia|copias|descompuesta)',
      '(copia|copias|duplicado) .. (llave|llaves)',
    ],
  },
  'locksmith/rekey-install': {
    says: ['(cambiar|cambio|instalar|poner) .. (chapa|chapas|cerradura|cerraduras|combinacion|cerrojo)'],
  },
  'locksmith/quote': {
    says: [
      '(cuanto .. (cuesta|cobran|sale)|cotizacion|cotizar|presupuesto) .. (chapa|chapas|cerradura|cerraduras|llave|llaves)',
    ],
  },
}
