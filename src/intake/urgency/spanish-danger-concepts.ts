import type {Phrase} from '../understanding/phrase.ts'

/** Each danger as what it is about and what is wrong with it, whichever word a Spanish-speaking caller has for either. */
export const spanishDangerConcepts: Readonly<Record<string, readonly Phrase[]>> = {
  gas_smell: [
    '(huele|huelo|olemos|oliendo|olor|apesta|apestando|oler|olia|tufo|peste) .. (gas|propano|azufre|huevo|huevos|estufa prendida|estufa abierta)',
    '(gas|propano) .. (huele|olor|apesta|fuerte|escap~|fug~|tir~|sale|saliendo|silb~|chifl~)',
    '(fuga|escape|fugando|escap~|tirando|tira|saliendo|sale) .. (gas|propano)',
    '(romp~|pegamos|pegue|pego|golpe~|cort~|perfor~|pic~|jalo|tumb~|dan~) .. (linea|tubo|tuberia|manguera|medidor|tanque|llave) .. gas',
    '(silb~|chifl~|chill~|sise~) .. (gas|medidor|estufa|boiler|calentador|tanque)',
    '(estufa|quemador|hornilla|perilla) .. (abierta|abierto|se quedo prendida) .. (gas|huele)',
  ],
  co_alarm: [
    '(monoxido|carbono) .. (suena|sonando|sono|pita~|chill~|activ~|prendi~|grit~|alarma|alto|no (para|deja)|dispar~|bip~)',
    '(suena|sonando|sono|pita~|chill~|activ~|dispar~) .. (monoxido|carbono)',
    '(alarma|detector|aparato) .. (monoxido|carbono)',
    '(@esEnfermo) & (calefaccion|calenton|caldera|calentador|boiler|generador|chimenea|todos|toda la familia|los dos|mis hijos)',
    '(todos|toda la familia|los dos|mis hijos) .. (@esEnfermo)',
  ],
  fire_smoke: [
    '(sale|saliendo|salio|hay|veo|vemos|echa|echando|saca|sacando|avienta|tira|tirando|lleno de|llena de|llenando de|llenandose de|huele a|mucho|olor a) .. (humo|lumbre|fuego|llamas|quemado)',
    '(se (esta|estan|esta)? (quemando|incendiando|prendiendo)|se (prendio|incendio|quema|incendia)|agarro (lumbre|fuego)|en llamas|ardiendo|echando lumbre)',
    '(huele|olor|oliendo|apesta) .. (quemado|quemada|humo|chamusc~|lumbre)',
    '(@esAparato|@esRefri|@esAire|motor|bomba|calefaccion|pared) .. (humo|humea~|lumbre|fuego|se quema|quemando|huele a quemado)',
  ],
  electrical_arcing: [
    '(@esElectrico) .. (@esArde)',
    '(chisp~|chisporrot~|humo|quemad~|quemando|derrit~|zumb~|truen~|lumbre|flamazo) .. (@esElectrico)',
    '(huele|olor|oliendo) .. (plastico|cable|cables|hule|electrico|corto|pescado)',
    '(hizo|hace|hay|un) (corto|cortocircuito)',
    '(chispas|chispazo|chispazos|chispea|chisporrotea)',
  ],
  electric_shock: [
    '(toque|toques|corriente|calambre|calambres|descarga|descargas|hormigue~|cosquill~|electrocut~) & (agua|alberca|piscina|regadera|ducha|llave|lavadora|secadora|refri|estufa|jacuzzi|tocar|toco|toque|metal|apagador|contacto|cable|manija|bomba)',
    '(da|dan|dio|dieron|pega|pego|pegan|agarro|siento|sentimos|sintio|sienten) .. (toques|toque|corriente|descarga|calambre|calambres|electricidad|cosquilleo|hormigueo)',
    '(se (electrocuto|pego con la luz|quedo pegado)|electrocutad~)',
  ],
  power_line_down: [
    '(cable|cables|linea|lineas|alambre|alambres|poste|mufa|medidor) .. (luz|electric~|corriente|alta tension|calle|banqueta|patio|carro|techo)? .. (cay~|caid~|tirad~|colg~|suelo|piso|banqueta|arranc~|revent~|trozo|sueltos|romp~|bajit~|encima|tumb~)',
    '(cay~|tumb~|arranc~|revent~|trozo|jalo|romp~) .. (cable|cables|linea|lineas|poste|medidor|mufa) .. (luz|electric~|corriente|calle|patio|banqueta|casa)',
    '(@esArbol) .. (cable|cables|linea de (luz|la luz)|lineas|alambres|poste)',
    '(transformador) .. (explot~|tron~|chisp~|lumbre|humo|ruido)',
  ],
  water_and_electricity: [
    '(agua|gote~|mojad~|inund~|chorre~|escurr~|gotera|llueve|lluvia) .. (@esElectrico)',
    '(@esElectrico) .. (agua|mojad~|inund~|gote~|chorre~)',
  ],
  structural: [
    '(techo|cielo raso|plafon|pared|paredes|muro|piso|barda|viga|balcon|porche|escalera) .. (pande~|abomb~|panz~|infl~|hund~|vencid~|colg~|derrumb~|cuarte~|desplom~|cediendo|se (esta|va) .. (cayendo|caer)|(esta|viene) (cayendo|bajando)|a punto de)',
    '(se (cayo|derrumbo|hundio|vino abajo|vencio)) .. (techo|plafon|pared|muro|piso|cielo raso|balcon)',
    '(@esArbol) .. (@esCayo|atraves~) .. (casa|techo|cuarto|recamara|sala)',
    '(@esCayo) .. (@esArbol) .. (casa|techo|cuarto|recamara|sala|encima)',
  ],
  person_trapped: [
    '(@esNino|@esPersona|@esMascota) .. (@esEncerrado)  .. (carro|coche|auto|troca|camioneta|bano|cuarto|recamara|closet|elevador|garaje|cochera)',
    '(encerr~|atrap~|atora~|prens~|se quedo adentro|dejamos adentro|adentro) .. (@esNino|@esMascota)',
    '(cerro|cerre|cerraron|cerrado|trabo|candado) .. (carro|coche|auto|troca|camioneta|puerta) .. (con|y) .. (@esNino|@esMascota) .. (adentro|dentro)?',
    '(puerta|porton|garaje|cochera|arbol|rama|techo|pared|maquina) .. (cayo|callo|prenso|aplasto|agarro|machuco|pego) .. (a|la|el|mi|le|un)? .. (@esNino|@esPersona|mano|pie|pierna|brazo|dedo|dedos|cabeza)',
    '(le|me|les) (cayo|callo|prenso|aplasto|agarro|machuco) .. (encima|mano|pie|pierna|brazo|dedo|dedos|cabeza|@esNino|@esPersona)',
    '(@esNino|@esPersona|@esMascota) .. (cayo|callo|resbalo|hundio) .. (fosa|tanque|pozo|septic~|alberca|piscina|hoyo|zanja|registro)',
    '(cayo|callo) .. (@esNino|@esPersona|@esMascota) .. (fosa|tanque|pozo|septic~|alberca|piscina|hoyo|zanja)',
  ],
  allergic_reaction: [
    '(pic~|piquete~|@esPica|alacran|hormigas) & (hinch~|respirar|garganta|ronchas|lengua|labios|ahog~|inflam~|morad~)',
  ],
  bite_or_exposure: [
    '(mordi~|aran~|rasguno) .. (@esAnimal)',
    '(@esAnimal) .. (mordi~|aran~|rasguno)',
    '(murcielago|murcielagos) & (cuarto|recamara|bebe|cama|durmiendo|dormid~|cuna|despert~)',
    '(@esNino|@esMascota|@esPersona|se) .. (comio|trago|tomo|bebio|chupo|metio a la boca|lamio) .. (veneno|cloro|insecticida|quimico~|pesticida|raticida|cebo|pastilla de cloro|trampa)',
    '(veneno|raticida|cebo|cloro|insecticida|quimico~) & (comio|trago|tomo|boca|ojos)',
  ],
  chemical_exposure: [
    '(mezcl~|revolv~|junte|combin~) .. (cloro|acido|quimico~|amoniaco)',
    '(cloro|acido|quimico~|amoniaco) & (nube|gases|vapor~|tosiendo|tos|arden|arde|respirar|ahog~|marea~)',
  ],
  carbon_fuel_indoor: [
    '(generador|asador|carbon|anafre|parrilla|brasero) .. (adentro|dentro|garaje|cochera|sala|cuarto|cocina) & (@esEnfermo|mal)',
  ],
  violence_or_intrusion: [
    '(alguien|hombre|hombres|tipo|tipos|senor|desconocido|ladron|ladrones|mi ex|muchacho|persona) .. (queriendo|tratando|intentando|quiere|quieren|trata|esta) .. (abrir|entrar|meter~|forz~|romp~|brinc~|tumbar)',
    '(esta|estan|andan|anda|hay) .. (alguien|hombre|tipo|ladron|ladrones) .. (adentro|dentro|en mi casa|patio|puerta|ventana)',
  ],
}
