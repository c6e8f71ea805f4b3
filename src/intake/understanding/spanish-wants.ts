import type {Phrase} from './phrase.ts'
import type {Push} from './want.ts'

const someone =
  '(alguien|plomero|electricista|tecnico|muchacho|persona|ustedes|gente|trabajador|cerrajero|jardinero|fumigador|techador)'

/** How Spanish-speaking callers ask for what the agent does not give. */
export const spanishWants: Readonly<Record<Push, readonly Phrase[]>> = {
  price: [
    '(descuento|descuentos|cobran la visita|en cuanto (me|sale|queda|lo))',
    '(precio|costo) (aproximado|mas o menos|de)',
    '(que tanto|cuanto|como cuanto) .. (cobran|cobra|cobraria|cuesta|sale|vale|seria)',
    '(cobran|cobra|cobrarian|cobraria) (por|para|de|el|la)',
    '(cobran|cobra) .. (mas|extra|por ir|por venir|fin de semana|la visita|por revisar)',
    '(dolares|cuanto|descuento|descuentos|promocion)',
    '(hay|tienen) .. (descuento|descuentos|financiamiento|pagos)',
    '(cuanto|cuanta) .. (cuesta|cuestan|cobra|cobran|sale|vale|costaria|saldria|seria|me va a)',
    '(precio|precios|presupuesto|cotizacion|cotizar|estimado|tarifa|costo|descuento|barato|caro)',
    '(mas o menos|aproximado|nada mas) .. cuanto',
  ],
  'arrival-time': [
    '(viene|vienen|va a venir|van a venir|llega|llegan) .. (alguien|hoy|manana|noche|tecnico)',
    '(a que hora|cuando) (va|van) a',
    '(puede|pueden) estar .. (antes|hoy|aqui)',
    '(todavia|siempre) van a venir',
    `(cuando|a que hora|que tan rapido|en cuanto tiempo|que tanto tiempo) .. (viene|vienen|venir|llega|llegan|llegar|pueden|puede|podria|podrian|mandan)`,
    '(pueden|puede|podrian|podria) .. (venir|llegar|mandar) .. (hoy|manana|ahora|ahorita|antes|esta|ya)',
    '(hoy mismo|lo antes posible|cuanto antes|ahorita mismo|cuanto tardan|cuanto tarda|cuanto se tardan)',
    `donde .. (esta|anda|viene) .. ${someone}`,
  ],
  booking: [
    '(apunteme|anoteme|reserveme|aparteme|agendeme|pongame) .. (para|el|la|primer)',
    '(que dias|que horarios) .. (tienen|hay|estan)',
    '(quedo|ya quedo|esta) .. mi cita',
    '(hacer|agendar|programar|sacar|quiero|necesito|apartar|dar) .. (una)? cita',
    '(agendar|programar) .. (visita|servicio|alguien)',
    '(tienen|hay) .. (disponible|disponibilidad|espacio|lugar|citas)',
  ],
  dispatch: [
    'van a (venir|mandar|enviar)',
    '(mandar|manda|mandan) a alguien',
    `(mande|manden|mandar|mandarme|envie|envien|enviar|mandeme|mandenme) .. ${someone}`,
    `(necesito|quiero|ocupo) .. (que venga|que vengan|${someone.slice(1, -1)})`,
    '(puede|pueden|podria|podrian) (venir|mandar|pasar)',
    '(venga|vengan|que venga alguien)',
  ],
  advice: [
    '(me meto|lo prendo|la prendo|lo apago|la apago|me salgo|lo muevo|lo toco) .. o no',

    '(es|esta) (seguro|peligroso|malo|toxico|normal)',
    '(puedo|podemos|debo|debemos|deberia) .. (usar|cerrar|apagar|prender|abrir|tocar|quedarme|quedarnos|dormir|tomar|nadar|reiniciar|quitar|desconectar|salir)',
    '(que|como) (hago|hacemos|debo hacer|puedo hacer|le hago|lo arreglo|la cierro|lo cierro|cierro|apago)',
    '(cual|donde) .. (llave de paso|valvula|breaker|pastilla)',
    '(digame|dime|expliqueme) .. (como|que|cual|donde)',
    '(que cree|usted cree|que sera|por que sera)',
  ],
  person: [
    'con (el|la) (jefe|dueno|duena|gerente|encargado|encargada|patron)',
    '(conteste|atienda|pase|pasame|paseme|comuniqueme) .. (persona|dueno|jefe|gerente|alguien|encargado)',
    '(ser humano|persona de verdad|persona real)',
    'me (comunica|pasa|transfiere|conecta|puede (comunicar|pasar|transferir|conectar)) (con|a|al)',
    '(deme|quiero|prefiero|necesito) (con|a|hablar con)? (un|una|al|el) (humano|persona|encargado|gerente|dueno|operador)',
    '(hay|esta) .. (alguien|persona|nadie) .. (atender|atienda|contestar|conteste|ayudar|ayude|hablar)',
    '(quiero|puedo|quisiera|necesito|prefiero|me gustaria|dejeme|deje) (hablar|platicar) (con|a) ',
    '(paseme|pasame|comuniqueme|comunicame|transfierame|pongame|conecteme|paseme) (con|a|al) ',
    '(que me (atienda|conteste|hable)) (una|alguien|un)',
    '(con un|con una|a una|a un) (humano|persona|tecnico|ser humano|operador|operadora)',
    '(nadie|alguien) .. con quien (hablar|pueda hablar)',
    'me pasa (a|con)',
    '(hablar|comunicar|comuniqueme|pasar|paseme|comunicarme|comuniquenme) .. (persona|alguien|dueno|duena|gerente|encargado|operadora|humano|recepcion|oficina|jefe|supervisor)',
    '(persona|humano|operadora) (real|de verdad|viva)',
    '(operadora|representante)',
    '(esta|se encuentra) (el|la) (dueno|duena|gerente|encargado|jefe)',
  ],
  robot: [
    '(es|sera|eres|no sera|esto es|usted que es) .. (automatico|automatica|inteligencia artificial|grabacion|robot)',
    '(de verdad|real) o .. (robot|maquina|grabacion)',
    '(maquina|robot|grabadora|computadora|contestadora) (verdad|o|no|que)',
    '(hablo|hablando|contesta|contestando|contesto|me habla) .. (maquina|robot|grabadora|computadora|grabacion)',
    '(usted|tu) (no)? (es|eres) .. (real|persona|robot|humano|humana|maquina)',
    'no (es|eres|suena) .. (real|persona|humano|humana)',
    'usted es .. (grabadora|maquina|robot|computadora)',
    '(contestando|contesta) .. (maquina|robot|grabadora)',
    '(es|eres|usted es|hablo con|estoy hablando con) .. (robot|maquina|computadora|grabacion|contestadora|persona|humano|inteligencia artificial)',
    '(no quiero|odio) .. (robot|maquina|maquinas|grabadora)',
  ],
}
