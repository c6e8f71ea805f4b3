import type {Phrase} from '../../understanding/phrase.ts'

/**
 * Each job as what it is about and what is wrong with it, whichever word a Spanish-speaking caller has for either. On top
 * of the phrases of the other files here.
 */
export const spanishTroubles: Readonly<Record<string, readonly Phrase[]>> = {
  'plumbing/burst-pipe': [
    '(@esRoto) .. (tubo|tubos|tuberia|manguera|mangueras|caneria|pipa|conexion|codo)',
    '(@esTuberia) .. (@esRoto) .. (agua|chorro|chorros|presion|cocina|bano|pared|casa|piso)',
  ],
  'plumbing/active-leak': [
    'agua & (@esNoCierra)',
    '(@esNoCierra) .. (agua|fuga|chorro)',
    '(llenando|llena|lleno|llenandose|inund~) .. (casa|cocina|bano|sala|cuarto|recamara|sotano|garaje|cochera|pasillo|departamento|apartamento|depa|negocio|oficina|local|tienda|restaurante) .. (agua)?',
    'agua .. (@esRun) .. (@esMucho) .. (@esDentro)',
    '(cae|cayendo|gotea|goteando|chorre~|escurr~|baja|bajando) .. (agua)? .. (de arriba|del techo|del plafon|del vecino|de los vecinos|por la pared|por las paredes|del piso de arriba|de los de arriba)',
  ],
  'plumbing/main-sewer-backup': [
    '(@esCaca) .. (@esRegresa) .. (@esBano|@esDesague|@esDentro)',
    '(@esRegresa) .. (@esCaca)',
    '(jal~|bajar|bajo|bajamos|descarg~) .. (@esBano|palanca) .. (sale|salio|sube|subio|regresa) .. (@esDesague)',
    '(todo|todos|todas|ninguno|ninguna) .. (@esDesague|@esBano) .. (@esTapado)',
  ],
  'plumbing/toilet-overflow': [
    '(@esBano) .. (desbord~|derram~|rebos~|tirando agua|tira agua|saliendo agua|sale agua|se sale|se esta saliendo|se tira)',
    '(desbord~|derram~|rebos~) .. (@esBano)',
  ],
  'plumbing/only-toilet-blocked': [
    '(unico|unica|nomas|nada mas|solo|solamente) .. (un|una|uno|ese|esa|el)? (@esBano) .. (@esTapado)?',
    '(un|una) solo (@esBano)',
  ],
  'plumbing/no-water': [
    '(no (cae|sale|hay|llega|tenemos|tengo)|sin|ni una gota|ni gota) .. (de)? agua .. (casa|llave|llaves|ninguna|ningun|nada|lado|todas|toda)?',
    '(ni una gota|ni gota|ni tantita agua)',
    '(se (cerro|fue|corto|acabo) el agua|nos cortaron el agua|nos quedamos sin agua|no sale nada) ',
  ],
  'plumbing/water-heater-leaking': [
    '(@esBoiler) .. (gote~|fuga|charco|tira|tirando|escurr~|chorre~|sale agua|saliendo agua|mojado)',
    '(charco|agua|fuga|goteo) .. (abajo|debajo|alrededor|junto|cerca) .. (@esBoiler)',
  ],
  'plumbing/no-hot-water': [
    '(@esBoiler) .. (@esFalla)',
    '(@esFalla) .. (@esBoiler)',
    '(banamos|bano|banando|banarnos|banarme|banarse) .. agua (fria|helada)',
    '(agua|nada mas|pura|nomas) .. (pura|solo|solamente)? .. (fria|helada) .. (regadera|llave|boiler)?',
    '(no|sin) .. agua caliente',
  ],
  'plumbing/frozen-pipe': ['(@esTuberia) .. congel~', 'congel~ .. (@esTuberia)'],
  'plumbing/toilet-blocked': ['(@esBano) .. (@esTapado)', '(@esTapado) .. (@esBano)'],
  'plumbing/drain-clog': [
    '(@esDesague) .. (@esTapado)',
    '(@esTapado) .. (@esDesague)',
    'triturador .. (@esFalla|ruido|zumba)',
  ],
  'plumbing/fixture-repair': [
    '(llave|grifo|regadera|manija) .. (gote~|floj~|rota|roto|suelta|no (cierra|abre))',
    '(@esBano) .. (se queda corriendo|corriendo|tira agua adentro|no deja de (llenar|correr)|se mueve|floj~)',
  ],
  'plumbing/contained-leak': [
    '(gote~|gotit~|goterita|fugita|gotera|humedad|fuga (chica|chiquita|pequena|lenta)) .. (debajo|abajo|lavabo|fregadero|tarja|mueble|gabinete|pared|tubo|llave)?',
    '(poquita|poca|tantita) agua',
  ],
  'plumbing/install-quote': [
    '(@esCotiza) .. (@esBoiler|@esTuberia|@esBano|regadera|lavabo|fregadero|tarja|llave|suavizador|filtro|lavaplatos|triturador|plomeria)',
  ],
  'hvac/no-heat': [
    '(@esCalefaccion) .. (@esFalla)',
    '(@esFalla) .. (@esCalefaccion)',
    '(sin|no hay|no tenemos|no tengo|no nos|nos quedamos sin|amanecimos sin|estamos sin) (la|el|nada de)? (@esCalefaccion)',
    '(@esCalefaccion) .. (avienta|echa|saca|sale|tira|sopla) .. (frio|helado|fria)',
    '(congelando|muriendo de frio|muertos de frio|helando|mucho frio) .. (casa|adentro|aqui|departamento|cuarto)',
  ],
  'hvac/no-cool': [
    '(@esAire) .. (@esFalla)',
    '(@esFalla) .. (@esAire)',
    '(sin|no hay|no tenemos|no tengo|nos quedamos sin|amanecimos sin|estamos sin) (el)? (@esAire)',
    '(@esAire) .. (avienta|echa|saca|sale|tira|sopla) .. (caliente|tibio|calor)',
    '(avienta|echa|saca|tira|sopla) .. aire (caliente|tibio)',
    '(asando|ahogando de calor|muriendo de calor|un horno|hirviendo|sudando) .. (casa|adentro|aqui|departamento|cuarto)',
  ],
  'hvac/condensate-leak': [
    '(@esAire|@esCalefaccion) .. (gote~|charco|tira agua|tirando agua|escurr~|sale agua|saliendo agua|mojado)',
    '(agua|charco|gotera|gotea|goteando|mojado) .. (@esAire)',
  ],
  'hvac/performance-fault': [
    '(@esAire|@esCalefaccion) .. (ruido|ruidos|rechina|golpetea|vibra|truena|hielo|congel~|poco aire|prende y apaga|se prende y se apaga|no para|debil)',
    '(ruido|ruidos|hielo) .. (@esAire|@esCalefaccion)',
  ],
  'hvac/comfort-issue': [
    '(cuarto|recamara|habitacion|piso de arriba) .. (frio|fria|caliente|no (calienta|enfria)) .. (demas|otros|otro|resto)?',
    'termostato .. (@esFalla|blanco|pantalla)',
  ],
  'hvac/replacement-quote': ['(@esCotiza) .. (@esAire|@esCalefaccion)', 'segunda opinion'],
  'hvac/maintenance': [
    '(@esServicio) .. (@esAire|@esCalefaccion|ductos)',
    '(@esAire|@esCalefaccion) .. (mantenimiento|servicio|limpieza|antes (del|de que))',
  ],
  'electrical/full-outage': [
    '(no hay|no tengo|no tenemos|sin|se fue|se nos fue|se corto|nos quedamos sin|estamos sin|amanecimos sin) (la|nada de)? (luz|electricidad|corriente|energia)',
    '(todo|toda la casa|la casa entera) .. (apagado|apagada|a oscuras|oscuro|sin (luz|corriente|electricidad))',
  ],
  'electrical/partial-outage': [
    '(media casa|mitad|parte de la casa|medio departamento|algunos cuartos|varios cuartos|un lado de la casa|la mitad) .. (luz|corriente|electricidad|apagad~|oscuras)',
    '(luz|corriente|electricidad) .. (media casa|mitad|unos cuartos|algunos cuartos|parte de la casa)',
    '(luces|focos|unas) .. (brill~|intens~|fuerte) .. (otras|otros|y otras|bajan|baj~)',
  ],
  'electrical/utility-outage': [
    '(cuadra|calle|colonia|barrio|vecindario|todos los vecinos) .. (sin|no hay|no tienen|se fue la) (luz|electricidad|corriente)',
    '(sin|no hay|se fue la) luz .. (toda la (cuadra|calle|colonia)|en el barrio|vecindario)',
  ],
  'electrical/breaker-trip-persistent': [
    '(sin|no hay|no tengo|no tenemos) (luz|corriente|electricidad) en .. (ni|y) .. (cuarto|bano|cocina|recamara|garaje|sala)',
    '(@esBreaker) .. (bota~|brinc~|salta~|baja|bajan|cae|dispar~|apaga|no (se queda|aguanta|sube|prende|resetea))',
    '(bota~|brinc~|salta~|baja|bajan|dispar~|se cae|tumba) .. (@esBreaker)',
  ],
  'electrical/whole-house-flicker': [
    '(luces|luz|focos|lamparas) .. (parpade~|titil~|tembl~|suben y bajan|sube y baja) .. (casa|todas|todos|toda)?',
  ],
  'electrical/circuit-fault': [
    '(@esContacto) .. (@esFalla|no (tiene|da|hay|agarra) (luz|corriente)|parpade~|flojo|suelto)',
    '(@esFalla) .. (@esContacto)',
  ],
  'electrical/detector-service': [
    '(detector|alarma) .. humo .. (pita|chilla|suena|bip|pila|bateria|cada (minuto|rato))',
    '(cambiar|instalar|poner|revisar) .. (detector|detectores|alarma|alarmas) .. humo',
  ],
  'electrical/install-quote': [
    '(@esCotiza) .. (cargador|panel|tablero|generador|abanico|ventilador|lampara|lamparas|luces|foco|focos|contacto|contactos|enchufe|enchufes|cableado|apagador|electric~)',
  ],
  'garage-door/door-unstable': [
    '(@esPuerta) .. (colgad~|colgando|chuec~|ladead~|de lado|de un lado|cayendo|caer|zafo|zafad~|salio|descarril~|fuera del riel)',
    'cable .. (revent~|romp~|roto|zafo|tron~) .. (@esPuerta)',
  ],
  'garage-door/broken-spring': [
    'resorte~ .. (@esRoto)',
    '(@esRoto) .. resorte~',
    '(@esPuerta) .. (no (sube|abre|se abre|se levanta|levanta)|atora~|atasc~|trabad~)',
    '(no (puedo|podemos|pude)|sin poder) (sacar|abrir|subir|levantar) .. (@esPuerta|@esVehiculo)',
    '(@esVehiculo) .. (atrapad~|encerrad~|atorad~|no (puede|lo puedo) sacar) .. (garaje|cochera)?',
  ],
  'garage-door/stuck-open': [
    'no (cierra|baja|se cierra|se baja|quiere (cerrar|bajar)) .. (garaje|cochera|porton)',

    '(@esPuerta) .. (no (baja|cierra|se cierra|quiere (cerrar|bajar))|se queda abierta|quedo abierta|se quedo abierta|abierta)',
    'no (puedo|podemos|pude) (cerrar|bajar) .. (garaje|cochera|puerta|porton)',
  ],
  'garage-door/opener-fault': [
    '(control|controles|motor|sensor|sensores|boton|teclado) .. (garaje|cochera|puerta|porton)? .. (@esFalla|parpadea)',
  ],
  'garage-door/quote-maintenance': [
    '(@esCotiza) .. (puerta de garaje|puerta del garaje|puerta de cochera|puerta de la cochera|porton|garaje|cochera)',
    '(@esServicio) .. (garaje|cochera|porton)',
  ],
  'locksmith/lockout-risk': [
    '(afuera|llaves adentro|sin llaves|encerre) .. (lumbre|estufa|horno|vela|cocinando|de noche|madrugada|carretera|autopista|solo|sola|nevando|lloviendo)',
    '(lumbre|estufa|horno|cocinando|vela) .. (prendid~|encendid~) & (afuera|llaves)',
    '(lumbre|estufa) .. (afuera|llaves adentro)',
  ],
  'locksmith/lockout': [
    '(deje|dejo|dejamos|quedaron|quedo|olvide|olvidaron|cerre|encerre|perdi|perdio|perdimos) .. (@esLlaves) .. (adentro|dentro|departamento|casa|carro|coche|troca|oficina)?',
    '(quede|quedamos|quedo|estoy|estamos|ando) .. (afuera|fuera|por fuera|sin poder entrar|sin llaves)',
    '(no (puedo|podemos|pude)|sin poder) entrar .. (casa|departamento|carro|negocio|apartamento)?',
  ],
  'locksmith/security-breach': [
    '(metieron|entraron|robaron|robo|forzaron|patearon) .. (casa|puerta|negocio|@esChapa|ventana|bolsa|llaves)',
    '(@esChapa|puerta) .. (no cierra|ya no cierra|no tiene llave|forzad~|patead~|rota|quebrada) .. (llave)?',
  ],
  'locksmith/key-extraction-stranded': [
    'llave .. (quebr~|romp~|atora~|parti~) .. (ignicion|switch|carro|troca|encendido)',
    '(perdi|perdimos) .. (unica)? .. llave .. (@esVehiculo)',
  ],
  'locksmith/key-replacement': [
    'llave .. (quebr~|romp~|parti~|atora~|dobl~) .. (@esChapa|puerta|cerradura)?',
    '(copia|copias|duplicado|duplicar) .. (@esLlaves)',
  ],
  'locksmith/rekey-install': ['(cambi~|instal~|poner|reemplaz~) .. (@esChapa|combinacion)'],
  'restoration/water-contained': [
    '(alfombra~|piso|pisos|pared|paredes|cuarto|sotano|todo) .. (mojad~|empapad~|humed~|hinch~)',
    '(moj~|empap~) .. (alfombra~|piso|pisos|pared|paredes|cuarto|muebles)',
  ],
  'restoration/fire-cleanup': [
    '(hollin|tizne|ceniza|cenizas|ahumad~)',
    '(hubo|tuvimos|despues del) .. (incendio|fuego)',
  ],
  'restoration/mould': ['(moho|hongo|hongos|manchas negras|lama negra)'],
  'pest/stinging-insects-inside': [
    '(@esPica) .. (dentro|adentro|recamara|cuarto|sala|cocina|guarderia|escuela|puerta|entrada|alergic~)',
    '(dentro|adentro|recamara|guarderia|escuela|alergic~) .. (@esPica)',
  ],
  'pest/stinging-insects': ['(@esPica)'],
  'pest/wildlife-inside': [
    '(@esAnimal) .. (@esDentro|atico|techo|chimenea|lavadora)',
    '(metio|entro|hay|anda|andan|tengo|tenemos) .. (un|una|unos|unas) (mapache|ardilla|culebra|vibora|serpiente|zorrillo|tlacuache|pajaro|iguana|murcielago)',
  ],
  'pest/rodents': ['(raton|ratones|rata|ratas|ratoncito|ratoncitos|roedor|roedores)'],
  'pest/rodents-pressing': ['(rata|ratas|raton|ratones) & (@esNino|restaurante|guarderia|panaderia|taqueria)'],
  'pest/general-pest': ['(@esBicho)'],
  'pest/plan-quote': [
    '(@esCotiza|plan|mensual|cada mes) .. (fumig~|plaga|plagas|bichos|control)',
    'fumig~ .. (cada|mensual|cuanto)',
  ],
  'appliance/appliance-leak-active': [
    '(@esAparato|@esRefri) .. (tira|tirando|saca|sacando|echa|echando|sale|saliendo|inund~) .. (agua)? .. (por toda|por todo|por todos lados|todo el|toda la|mucha|no para|inund~)',
  ],
  'appliance/appliance-leak': [
    '(@esAparato|@esRefri) .. (gote~|fuga|charco|tira agua|tirando agua|tiro agua|sale agua|mojo)',
  ],
  'appliance/cold-loss': [
    '(@esRefri) .. (@esFalla|no (hiela|congela|hace frio)|tibi~|caliente|echando a perder)',
    '(@esFalla) .. (@esRefri)',
    '(comida|carne|leche) .. (echa~ a perder|echo a perder|descongel~)',
  ],
  'appliance/cold-loss-medicine': ['(@esRefri) & (insulina|medicin~|medicament~|leche materna|vacuna~)'],
  'appliance/cooking-loss': ['(@esCocina) .. (@esFalla)', '(@esFalla) .. (@esCocina)'],
  'appliance/appliance-fault': [
    '(@esAparato|maquina de hielo) .. (@esFalla|no (seca|lava|exprime|centrifuga|gira|da vueltas|drena|saca el agua|desagua|hace hielo)|ruido|error|se traba)',
    '(@esFalla) .. (@esAparato)',
  ],
  'landscaping/tree-on-structure': [
    '(@esArbol) .. (@esCayo) .. (casa|techo|cuarto|carro|coche|troca|camioneta|garaje|cochera|porche)',
    '(@esCayo) .. (@esArbol) .. (encima|sobre|arriba|casa|techo|carro|coche|troca|camioneta)',
    '(@esArbol) .. (colgando|por caer|a punto) .. (puerta|entrada|casa|techo)',
  ],
  'landscaping/tree-urgent': [
    '(@esArbol) .. (@esCayo|inclin~|ladead~|recargad~|tap~|bloque~|atraves~)',
    '(@esCayo) .. (@esArbol)',
  ],
  'landscaping/tree-quote': ['(pod~|recort~|quit~|tumb~|cort~|saqu~|sacar) .. (@esArbol|arbustos|tocon)'],
  'landscaping/landscape-service': [
    '(cort~|pod~) .. (pasto|zacate|cesped|yarda)',
    '(aspersor|aspersores|riego) .. (@esFalla|roto|rota|quebrad~)',
  ],
  'septic/septic-backup-inside': [
    '(fosa|septico|septica|tanque septico) .. (@esRegresa) .. (@esBano|@esDesague|@esDentro)',
    '(@esRegresa) .. (fosa|septico|septica) .. (@esBano|@esDesague|@esDentro)',
  ],
  'septic/septic-alarm': [
    '(alarma|foco|luz roja|chicharra|pita|suena) .. (fosa|septico|septica|tanque)',
    '(fosa|septico|septica|tanque) .. (alarma|foco rojo|luz roja|pita|suena)',
  ],
  'septic/surfacing-effluent': [
    '(@esCaca) .. (patio|yarda|jardin|afuera|zacate)',
    '(fosa|septico|septica) .. (patio|yarda|jardin|zacate) .. (agua|encharc~|sale|brota)?',
  ],
  'septic/pump-inspection': [
    '(vaci~|bombe~|limpi~|revis~|inspecc~) .. (fosa|septico|septica|tanque)',
    '(fosa|septico|septica) .. (vaci~|bombe~|limpi~|revis~|inspecc~)',
  ],
  'pool/pool-pump': [
    '(bomba|motor|filtro) .. (alberca|piscina|jacuzzi) .. (@esFalla|ruido|gote~)',
    '(alberca|piscina|jacuzzi) .. (bomba|motor) .. (@esFalla|ruido|gote~)',
    '(@esFalla) .. (bomba|motor) .. (alberca|piscina)',
  ],
  'pool/pool-leak-active': [
    '(alberca|piscina|jacuzzi) .. (pierde|perdiendo|perdio|baja|bajando|bajo|tira|tirando|fuga|vaciando)',
    '(pierde|perdiendo|fuga|bajando) .. (alberca|piscina|jacuzzi)',
  ],
  'pool/water-quality': ['(alberca|piscina|jacuzzi|agua) .. (verde|turbi~|suci~|algas|lama|nata)'],
  'pool/pool-service-quote': [
    '(@esCotiza|@esServicio|abrir|cerrar) .. (alberca|piscina|jacuzzi)',
    '(alberca|piscina|jacuzzi) .. (cada semana|semanal|mensual|mantenimiento)',
  ],
  'roofing/roof-breach': [
    '(viento|tormenta|tornado|huracan|aire) .. (llevo|arranco|volo|levanto|quito) .. (techo|pedazo)',
    '(hoyo|hueco|agujero|pozo) .. techo',
    'techo .. (hoyo|hueco|agujero|se volo|se levanto)',
  ],
  'roofing/active-roof-leak': [
    '(mete|metiendo|entra|entrando|cae|cayendo|chorre~|sale|saliendo) .. agua .. techo',
    'techo .. (cae|cayendo|chorre~|sale|saliendo|entra|entrando) .. agua',
    'techo .. gote~ .. (varios|varias|todos|todas|mucho|muchas|peor)',
    '(llueve|lloviendo|llover) (adentro|dentro)',
  ],
  'roofing/contained-roof-leak': [
    '(gote~|gotera|goteras|filtr~) .. (techo|chimenea|tragaluz|llueve|cubeta|balde)',
    'techo .. gote~',
  ],
  'roofing/storm-damage': ['(granizo|viento|tormenta|huracan) .. (teja~|techo|shingles|golpe~|dan~|tumb~)'],
  'roofing/roof-repair': [
    '(mancha|manchas|canal~|canaleta~) .. (techo|agua|viej~|floj~|tapad~)?',
    '(arregl~|repar~|revis~) .. (techo|canaleta~|tejas)',
  ],
  'roofing/inspection-quote': ['(@esCotiza) .. (techo|tejas|techar)', '(inspecc~|estimado) .. techo'],
}
