import type {HazardData} from './hazard-data.ts'

const child =
  '(bebe|nino|nina|ninos|ninas|hijo|hija|hijos|nieto|nieta|chamaco|chiquito|chiquita|gemelos|sobrino|sobrina)'
const pet = '(perro|perra|perrito|gato|gata|mascota)'
const ill =
  '(mareado|mareada|mareados|mareo|nausea|nauseas|vomitando|vomito|enfermo|enferma|enfermos|desmayo|desmayado|desmayada|dolor de cabeza|inconsciente|debil)'
const electrics =
  '(enchufe|enchufes|contacto|contactos|apagador|tomacorriente|tomacorrientes|panel|caja de (luz|fusibles|breakers|breaker)|breaker|breakers|cable|cables|cableado|alambre|alambres|lampara|lamparas|foco|focos|electricidad|electrico|electrica|luces|interruptor|interruptores|toma|tomas|medidor)'

/** What Spanish-speaking callers say of each hazard, on top of the English. */
export const spanishHazards: Readonly<Record<string, HazardData>> = {
  gas_smell: {
    says: [
      '(escapa|escapando|fuga|tira|tirando|saliendo|sale|oigo|oye|silba|chilla) .. gas',
      'gas .. (huele|escapa|fuga|silba|chilla)',
      '(huele|huelo|olemos|oliendo|olor|apesta|olia) .. (gas|propano|azufre|huevo podrido|huevos podridos|huevo)',
      '(fuga|escape|escapando|escapandose|saliendo|sale|tirando|fugando) .. (gas|propano)',
      '(gas|propano) .. (fuga|escapando|saliendo|sale|tirando)',
      '(rompi|rompio|rompieron|corto|cortaron|perforo|perforaron|pego|pegaron|golpeo|golpearon|dano) .. (linea|tubo|tuberia|manguera|medidor) (de|del) gas',
      '(silbido|silba|silbando|chifla|chiflando) .. (gas|medidor|estufa|calentador|tanque)',
    ],
    unless: ['(sin|no hay|se acabo el|falta|no tengo) (gas|propano)', 'gas (natural)? (para|nuevo|cotizacion)'],
  },
  co_alarm: {
    says: [
      '(monoxido|monoxido de carbono|detector de carbono|alarma de carbono) .. (suena|sonando|sono|pita|pitando|activo|activada|prendio|alto|detecto|alarma)',
      '(suena|sonando|sono|pita|pitando|activo) .. (monoxido|detector de carbono|alarma de carbono)',
      `${ill} & (calefaccion|calenton|caldera|calentador|generador|todos|toda la familia)`,
    ],
    unless: ['(instal~|poner|cambi~|comprar|nuevo|bateria|pila|cada (minuto|rato|tanto))'],
  },
  fire_smoke: {
    says: [
      '(hay|sale|saliendo|veo|mucho|echando|huele a|olor a|lleno de|esta saliendo|empezo a salir|echa|tirando) (humo|fuego|lumbre|quemado|llamas)',
      '(incendio|incendiando|incendiandose|se quema|se esta quemando|quemandose|llamas|en llamas|prendio fuego|agarro fuego|agarro lumbre|se prendio|huele quemado|humeando|esta ardiendo|exploto|explosion)',
    ],
    unless: [
      '(hubo|tuvimos) un (incendio|fuego)',
      '(incendio|fuego) .. (ayer|anoche|la semana)',
      '(se quemo|se nos quemo|se habia quemado) .. (ayer|anoche|la semana|hollin)',
      '(alarma|detector) de humo .. (pila|bateria|cada|pita|instalar|cambiar)',
      '(dano|limpieza|olor viejo|despues) .. (del|de) (incendio|fuego|humo)',
      '(instalar|poner|cambiar) .. (alarma|detector|detectores) de humo',
      '(incendio|fuego|humo) .. (la semana pasada|el mes pasado|ya lo? apagaron|apagado)',
    ],
  },
  electrical_arcing: {
    says: [
      '(chispa|chispas|chispea|chispeando|chispazo|chispazos|corto circuito|cortocircuito|hizo corto|arco electrico)',
      `${electrics} .. (caliente|calientes|derretido|derretida|quemado|quemada|zumba|zumbando|truena|tronando|negro|chisporrotea|quemandose|derritiendo|hirviendo)`,
      `(caliente|derretido|quemado|zumba|zumbando|truena|tronando) .. ${electrics}`,
      '(huele|olor) .. (plastico|cable quemado|cables quemados|electrico|hule|pescado)',
      'cables (pelados|expuestos|sueltos)',
    ],
    unless: [
      '(breaker|breakers) .. (se bota|bota|brinca|salta)',
      '(instalar|poner|agregar) .. (contacto|enchufe|apagador)',
    ],
  },
  electric_shock: {
    says: [
      '(toques|corriente|hormigueo|cosquilleo|cosquillas|descarga|calambres) & (agua|alberca|piscina|regadera|llave|lavadora|jacuzzi|tocar|toco|tocamos|metemos|meto|metal|refri|estufa|apagador|enchufe)',
      '(da|dan|dio|pega|pego|siento|sentimos|sintio) .. (toques|corriente|descarga)',
      '(me|le|nos|les) (dio|da|dan|dieron|pego|pega|esta dando) .. (toque|toques|corriente|descarga|electricidad|calambre|calambres)',
      '(se electrocuto|electrocutado|electrocutada|descarga electrica|toques electricos)',
      '(hormigueo|cosquilleo|toques|corriente) .. (agua|alberca|piscina|regadera|llave|lavadora|jacuzzi)',
    ],
    always: ['no (responde|respira|despierta|se mueve|reacciona)', '(inconsciente|desmayado|desmayada)'],
  },
  power_line_down: {
    says: [
      '(cable|cables|linea|lineas|poste) .. (luz|electricidad|electrico|electricos|alta tension)? .. (caido|caidos|caida|tirado|tirados|suelo|piso|colgando|cayo|cayeron|arrancado)',
      '(arbol|rama|ramas) .. (cable|cables|linea|lineas|poste)',
      '(se cayo|se cayeron|cayo|tumbo|tiro) .. (cable|cables|linea|lineas|poste|transformador)',
      'transformador .. (exploto|trono|chispas|fuego)',
      '(medidor|mufa) .. (arrancado|arranco|colgando|cayo)',
    ],
    unless: ['(garaje|cochera|puerta) .. cable', 'cable .. (garaje|cochera|puerta|television|internet)'],
  },
  water_and_electricity: {
    says: [
      `(agua|gotea|goteando|mojado|mojada|mojados|inundado|inundada|chorreando|cayendo|gotera) .. ${electrics}`,
      `${electrics} .. (mojado|mojada|mojados|bajo el agua|con agua|agua|gotea|goteando)`,
    ],
    unless: ['calentador de agua', '(recibo|cuenta) .. (agua|luz)', 'medidor de agua'],
  },
  structural: {
    says: [
      '(techo|cielo raso|piso|pared|muro|plafon|viga|balcon) .. (cayendo|cayo|caer|derrumbo|derrumbando|colapso|hundiendo|hundido|pandeado|pandeando|abombado|inflado|bombeado|vencido|tronando|colgando|desplomo)',
      '(cae|cayo|cayendo|caer|derrumbo|derrumba|hundio|hunde|colapso) .. (techo|cielo raso|piso|pared|muro|plafon)',
      '(arbol|rama) .. (cayo|encima|sobre|atraveso) .. (casa|techo|cuarto)',
    ],
    unless: ['(cae|cayendo|gotea|cayo) .. agua', 'agua .. (cae|cayendo|gotea)'],
  },
  person_trapped: {
    says: [
      `${child} .. (encerrado|encerrada|encerrados|atrapado|atrapada|atorado|atorada|adentro del (carro|coche|auto))`,
      `(encerre|encerro|se quedo|deje|dejamos|quedo|encerramos) .. ${child} .. (adentro|dentro|carro|coche|auto|cuarto|bano)?`,
      `(encerrado|encerrada|atrapado|atrapada) .. ${child}`,
      `${pet} .. (encerrado|encerrada|atrapado|atrapada)`,
      '(estoy|esta|estamos|hay alguien|mi (mama|papa|esposo|esposa|abuela|abuelo)) .. (atrapado|atrapada|atrapados|prensado|prensada|atorado|atorada) .. (elevador|debajo|puerta|garaje|cochera|pozo|tanque|fosa|bano|cuarto)?',
      '(se cayo|cayo|callo) .. (a la|al|en la|en el|dentro) .. (fosa|tanque|pozo|septica|alberca|piscina|hoyo|zanja)',
      'cayo .. puerta .. encima',
      `(llaves|llave) & ${child}`,
      'puerta .. cayo .. (encima|mano|pie|pierna|brazo|dedo)',
      '(se ahoga|ahogando|no puede (respirar|salir)|no puedo (respirar|salir))',
    ],
    unless: ['(afuera|quede afuera|quedamos afuera) con'],
  },
  medical_dependence: {
    says: [
      '(oxigeno|ventilador medico|respirador|dialisis|nebulizador|cpap|maquina para respirar)',
      '(insulina|medicina|medicamento|medicamentos) .. (refrigerador|refri|echar a perder|fria|calienta)',
      '(refrigerador|refri) .. (insulina|medicina|medicamento|medicamentos)',
    ],
  },
  sewage_exposure: {
    says: [
      `(aguas negras|drenaje|caca|excremento|popo) .. ${child}`,
      `${child} .. (aguas negras|drenaje|excremento)`,
      '(aguas negras|drenaje|caca|excremento) .. (saliendo|subiendo|sale|regresa|regresando|brota|brotando) .. (casa|bano|tina|regadera|adentro|cuarto|cocina)?',
      '(sale|saliendo|subiendo|brota|brotando|regresa) .. (aguas negras|caca|excremento)',
    ],
    unless: ['(patio|jardin|afuera|yarda)'],
  },
  carbon_fuel_indoor: {
    says: [
      '(generador|asador|carbon|parrilla|anafre) .. (adentro|dentro|en (la casa|el garaje|la cochera|el cuarto|el sotano))',
    ],
    unless: ['(instalar|comprar|cotizacion)'],
  },
  allergic_reaction: {
    says: [
      '(pico|picaron|piquete|piquetes|picadura|avispa|abeja|avispas|abejas|alacran|hormigas) & (hinch~|respirar|garganta|ronchas|cara|lengua|labios|ahog~)',
      '(hinch~) .. (cara|lengua|labios|garganta|ojos)',
      '(pico|picaron|piquete|piquetes|picadura) .. (hinchado|hinchada|hinchando|respirar|garganta|ronchas|alergico|alergica|cara|lengua)',
      '(reaccion alergica|garganta .. cerrando|se le cierra la garganta)',
    ],
    always: ['(no (puede|puedo)|le cuesta|dificultad para) respirar'],
  },
  bite_or_exposure: {
    says: [
      '(mordio|mordida|mordieron|pico) .. (rata|mapache|murcielago|vibora|culebra|serpiente|arana|alacran|raton)',
      '(murcielago) .. (cuarto|recamara|bebe|cama|durmiendo)',
      '(trago|tomo|comio|bebio|ingirio) .. (veneno|cloro|insecticida|quimico|quimicos|pesticida)',
      '(veneno|cloro|insecticida|quimico|quimicos|acido) .. (ojos|ojo|boca|cara)',
    ],
  },
  chemical_exposure: {
    says: [
      '(mezcle|mezclo|mezclaron|revolvio) .. (cloro|acido|quimicos|amoniaco)',
      '(cloro|acido|quimicos|amoniaco) .. (nube|gases|vapores|tosiendo|arden|respirar)',
      '(tosiendo|arden los ojos|no puedo respirar) .. (cloro|acido|quimicos)',
    ],
  },
  violence_or_intrusion: {
    says: [
      '(alguien|un hombre|un tipo|ladron|ladrones) .. (esta|estan|quiere|quieren|tratando|trata) .. (entrar|metiendo|metiendose|meterse|adentro|forzando|rompiendo)',
      '(se metio|se metieron|hay un ladron|estan robando|me amenaza|amenazando|me va a matar|me pego|me esta pegando|tiene (una pistola|un cuchillo|un arma)|violencia)',
    ],
    unless: [
      '(se metio|se metieron|entro|entraron|metio) .. (agua|rio|arroyo|lluvia|lodo|drenaje|@esAnimal|@esPica|@esMascota)',
      '(se metieron|metieron|entraron) .. (robar|robo)',
      '(se metieron|robaron|entraron) .. (anoche|ayer|la semana|mientras|cuando no)',
      '(se metio|se metieron|robaron) .. (anoche|ayer|la semana pasada)',
      '(rata|raton|mapache|abeja|animal|agua|ardilla|vibora|culebra|serpiente|zorrillo|tlacuache|murcielago|pajaro|iguana|perro|gato)',
      '(se metieron|metieron|entraron) .. (robar|robo)',
    ],
  },
  self_harm: {
    always: ['(ya no quiero vivir|hacerme dano|me voy a hacer dano)'],
    says: ['(quiero|voy a) (morir|morirme|matarme|quitarme la vida)', 'suicid~'],
  },
}
