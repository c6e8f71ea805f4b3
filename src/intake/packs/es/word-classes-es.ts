import type {WordClasses} from '../../understanding/phrase.ts'

/** What Spanish-speaking callers call the things of the trades, and what goes wrong with them; accents are gone by now. */
export const spanishClasses: WordClasses = {
  esFalla:
    'no (sirve|sirven|funciona|funcionan|prende|prenden|enciende|encienden|jala|jalan|arranca|arrancan|trabaja|trabajan|anda|responde|hace nada|da nada|calienta|calientan|enfria|enfrian|prendio|arranco|se prende|se enciende|lo puedo prender|la puedo prender|(quiere|quieren) (prender|arrancar|encender|funcionar|jalar|calentar|enfriar)|esta (funcionando|prendiendo|trabajando|jalando|sirviendo|calentando|enfriando))|(dejo|dejaron) de (funcionar|servir|trabajar|jalar|prender|calentar|enfriar|andar|responder)|descompu~|descomponi~|se (apaga|apago|apagan|murio|dano|averio|trabo|quemo|fundio|fue|frego|jodio)|muert~|fallando|falla|fallo|fallan|danad~|averiad~|trabad~|estropead~|batallo con|batallando|anda mal|da problemas|dando problemas',
  esAgua: 'agua|aguas|fuga|fugas|chorro|chorros|gotera|goteras|inunda~|inundo',
  esMucho:
    'mucha|muchisima|bastante|un monton|montones|a chorros|chorro|chorros|a presion|con fuerza|sin parar|no para|no deja de|por todos lados|por todas partes|por todo|por toda|por dondequiera|por donde quiera|por donde sea|como (rio|cascada|fuente|regadera|lluvia|manguera)|rios|cascada|fuente|inund~|hasta (el tobillo|los tobillos|la rodilla|las rodillas|arriba)|cada vez (mas|peor)|subiendo',
  esNoCierra:
    'no (puedo|podemos|pude|pudimos|se puede|logro|logramos|se como|sabemos como|hay forma de|hay manera de|encuentro|encontramos|hallo|hallamos|se donde|sabemos donde) .. (cerrar|cerrarla|cerrarle|cierra|cierro|parar|pararla|pararlo|cortar|cortarla|apagar|detener|detenerla|controlar|controlarla|llave de paso|llave|valvula|paso)|no (cierra|corta) la (llave|valvula)',
  esDentro:
    'casa|cocina|bano|sala|cuarto|cuartos|recamara|recamaras|sotano|garaje|cochera|piso|pisos|alfombra|alfombras|pasillo|pasillos|escalera|escaleras|comedor|departamento|apartamento|depa|negocio|oficina|local|tienda|restaurante|closet|pared|paredes|muebles|adentro|dentro|habitacion|lavanderia|entrada',
  esTuberia:
    'tubo|tubos|tuberia|tuberias|pipa|pipas|caneria|canerias|manguera|mangueras|llave|valvula|linea|conexion|conexiones|codo|union|niple|tinaco|cisterna',
  esRoto:
    'revent~|romp~|rota|roto|rotos|rotas|quebr~|tron~|explot~|partio|partid~|zafo|zafad~|desprendi~|solto|agujer~|rajo|rajad~|pico|picad~|salio volando|boto|abrio',
  esBano: 'bano|banos|inodoro|inodoros|escusado|excusado|taza|tazas|toilet|retrete|wc|poceta|sanitario',
  esDesague:
    'drenaje|drenajes|desague|desagues|coladera|coladeras|fregadero|lavabo|lavamanos|lavatrastes|tarja|tina|banera|regadera|ducha|lavadero|resumidero|cano|caneria|canerias',
  esTapado:
    'tap~|destap~|atasc~|obstru~|atora~|no (baja|bajan|traga|tragan|drena|drenan|se va|se van|pasa|jala|desagua)|lent~|despacio|tarda~|burbuj~|gorgot~|gorgore~',
  esCaca:
    'aguas negras|aguas sucias|agua sucia|agua negra|agua puerca|popo|caca|excremento|mierda|heces|suciedad|porqueria|drenaje|aguas residuales|papel de bano|todo lo del bano',
  esRegresa:
    'regres~|devuelv~|devolv~|sube|subio|suben|subiendo|sale|salio|salen|saliendo|saliendose|brot~|desbord~|rebos~|derram~|escurr~',
  esBoiler: 'boiler|calentador de agua|calentador|calenton de agua|tanque de agua caliente|termo|calentadores',
  esCalefaccion:
    'calefaccion|calenton|calefactor|caldera|furnace|heater|heat|calentador de la casa|la unidad de calor|horno de la casa|radiador|radiadores',
  esAire:
    'aire acondicionado|aire|clima|minisplit|mini split|ac|aires|refrigeracion|cooler|unidad de aire|aparato del aire|compresor|enfriador',
  esBreaker:
    'breaker|breakers|pastilla|pastillas|fusible|fusibles|interruptor principal|tablero|cuchilla|switch principal|braker|brakers',
  esContacto:
    'enchufe|enchufes|contacto|contactos|apagador|apagadores|tomacorriente|tomacorrientes|toma|interruptor|interruptores|foco|focos|lampara|lamparas|luz|luces|abanico|ventilador|socket|switch',
  esElectrico:
    'enchufe|enchufes|contacto|contactos|apagador|apagadores|tomacorriente|tomacorrientes|cable|cables|alambre|alambres|cableado|panel|tablero|breaker|breakers|pastilla|pastillas|caja de (la luz|luz|breakers|los breakers|fusibles)|caja electrica|interruptor|fusible|lampara|foco|socket|switch|centro de carga|medidor|extension|clavija|cordon',
  esArde:
    'chisp~|chisporrot~|humo|humea|humeando|quemad~|quemando|quemandose|quemo|negro|negra|derrit~|derret~|caliente|calientes|ardiendo|hirviendo|zumb~|truen~|tron~|flamazo|lumbre|fuego|explot~|chamusc~|tost~',
  esRefri: 'refrigerador|refri|refris|congelador|nevera|hielera|refrigeradora|frigorifico|fridge|frizer|freezer',
  esAparato:
    'lavadora|secadora|lavaplatos|lavavajillas|lavatrastes|microondas|triturador|maquina de hielo|campana|estufa|horno',
  esCocina: 'estufa|horno|parrilla|quemador|quemadores|hornilla|hornillas',
  esPuerta: 'puerta del garaje|puerta de la cochera|puerta|porton|garaje|cochera',
  esChapa: 'chapa|chapas|cerradura|cerraduras|cerrojo|candado|manija|perilla|seguro',
  esLlaves: 'llave|llaves',
  esVehiculo: 'carro|coche|auto|troca|camioneta|camion|vehiculo|van|mueble',
  esNino:
    'bebe|bebes|bebito|bebita|nino|nina|ninos|ninas|nenes|nene|nena|hijo|hija|hijos|hijas|nieto|nieta|chamaco|chamaca|chiquito|chiquita|gemelos|sobrino|sobrina|muchachito|criatura|recien nacido|recien nacida',
  esPersona:
    'esposo|esposa|mama|papa|madre|padre|abuelo|abuela|abuelito|abuelita|suegro|suegra|hermano|hermana|tio|tia|senor|senora|vecino|vecina|hombre|mujer|trabajador|alguien|persona|companero|amigo|amiga|inquilino|inquilina',
  esMascota: 'perro|perra|perrito|perrita|gato|gata|gatito|mascota|cachorro',
  esEncerrado: 'encerr~|atrap~|atora~|atorad~|prensad~|adentro|dentro|no (puede|pueden) salir|se quedo|se quedaron',
  esArbol: 'arbol|arboles|rama|ramas|tronco|troncos|pino|roble|palma|palmera|encino|nogal',
  esCayo:
    'cayo|caido|caida|caidos|se cae|cayendo|callo|tumbo|tiro|tirado|tirada|vino abajo|aterrizo|se vino|derrumb~|desplom~',
  esPica: 'abeja|abejas|avispa|avispas|avispon|avispones|avispero|panal|enjambre|abejorro|abejorros',
  esAnimal:
    'mapache|mapaches|ardilla|ardillas|culebra|culebras|vibora|viboras|serpiente|zorrillo|tlacuache|murcielago|murcielagos|pajaro|pajaros|iguana|zarigueya|rata|raton',
  esBicho:
    'hormiga|hormigas|arana|aranas|pulga|pulgas|garrapata|garrapatas|mosquito|mosquitos|zancudo|zancudos|alacran|alacranes|bicho|bichos|insectos|plaga|plagas|moscas|mosca|grillos|pececillos|ciempies',
  esCotiza:
    'cotiz~|presupuesto|estimado|estimacion|precio|precios|cuanto (cuesta|cuestan|cobra|cobran|sale|saldria|costaria|vale|me (cobran|cobraria|cobrarian|sale|saldria|costaria|cuesta)|nos (cobran|cobraria|sale))|que (precio|costo)|costo de|instal~|poner|pongan|ponga|nuevo|nueva|nuevos|nuevas|cambiar (el|la|los|las|mi|todo|toda)|reemplazar|remodel~',
  esServicio:
    'mantenimiento|servicio|limpieza|limpien|limpiar|revisen|revisar|revision|chequen|checar|chequeo|afinacion|inspeccion|inspeccionar|filtro|filtros',
  esEnfermo:
    'mareado|mareada|mareados|mareo|mareos|nausea|nauseas|vomit~|desmay~|dolor de cabeza|dolores de cabeza|duele la cabeza|debil|debiles|confundid~|con sueno|mal del estomago',
}
