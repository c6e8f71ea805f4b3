import type {Phrase} from '../phrase.ts'
import type {Cue} from './cues.ts'

/** The same cues as Spanish-speaking callers give them; accents are gone by now. */
export const cuesInSpanish: Readonly<Partial<Record<Cue, readonly Phrase[]>>> = {
  arranged: [
    '(lo que|como|cuando|que) (quedamos|dijimos|acordamos|teniamos|apartamos)',

    '(mi|la|nuestra|una|esa|esta) (cita|visita|instalacion|inspeccion)',
    '(tengo|tenemos|tenia|teniamos|hice|hicimos|saque|agende|agendamos|programe|pedi) .. (cita|visita|@diaEs|servicio|para)',
    '(iban|van|iba|va|quedaron|quedo|quedamos|tenian|tiene|tienen|vienen|viene|venian) .. (venir|instalar|revisar|llegar|pasar|@diaEs)',
    '(lo|la|el trabajo|lo que teniamos) (de|del) (manana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|hoy|esta)',
    '(agendado|agendada|programado|programada|apartado|apartada|apuntado|apuntada|anotado|anotada)',
  ],
  'move-strong': [
    '(hay que|podemos|necesito|quiero|puede|pueden|se puede|quisiera) (mover|cambiar|pasar|recorrer|dejar|dejarla|dejarlo|adelantar|atrasar) .. (cita|instalacion|visita|para|dia|hora|trabajo)',

    '(reagendar|reagende|reagendamos|reprogramar|reprograme|reprogramamos|posponer|posponga|pospongamos|aplazar|aplace|postergar)',
    '(cambiar|cambie|cambien|cambiarme|mover|mueva|muevan|moverme|pasar|pase|pasen|pasarme|recorrer|recorra|adelantar|atrasar|correr) .. (cita|visita|hora|fecha|dia|instalacion|inspeccion|para (el|la|otro|otra|despues|mas)|a (otro|otra|la otra|la proxima|el))',
    '(otro|otra|diferente|distinto) (dia|fecha|hora|semana|ocasion|momento)',
    '(dejar|dejarlo|dejarla|dejemoslo|hacerlo|hacerla|pasarlo|pasarla|moverlo|moverla|cambiarlo|cambiarla|ponerlo|ponerla) .. (para|a|al|el|hasta|otra|otro|mas tarde|despues)',
    '(dia|fecha|hora) (diferente|distinta|distinto)',
  ],
  'other-time': [
    'hay (modo|manera|forma|chance) .. (mas|otro|otra|cambiar|antes|despues)',

    '(mas (tarde|temprano|adelante)|otro dia|otra fecha|otra hora|en (vez|lugar) (de|del)|mejor (el|la|en|para|manana|otro)|despues (de|del))',
    '(puede|pueden|podria|podrian|seria) (ser|venir) .. (mejor|otro|otra|el (lunes|martes|miercoles|jueves|viernes|sabado|domingo)|la (proxima|otra)|mas|despues|por la)',
  ],
  'cannot-make': [
    '(me|nos) (salio|surgio) (un|una|algo)',
    '(ando|estoy|estare|voy a estar|estamos) (fuera|de viaje|trabajando|en el trabajo|en el hospital)',

    'no (puedo|podemos|voy a poder|vamos a poder|podre|voy a estar|vamos a estar|estare|estaremos|me da tiempo|alcanzo|llego|me queda|nos queda|me conviene)',
    '(se me|se nos) (complico|atraveso|presento|hizo tarde|junto)',
    '(surgio|salio) (algo|un|una)',
    '(tengo que trabajar|me toca trabajar|estoy trabajando|fuera de la ciudad|de viaje|voy a salir|se enfermo|me enferme|en el hospital)',
  ],
  'backs-out': [
    '(ya no|al final no|mejor no|siempre no|no) (vamos a|voy a|lo voy a|la voy a)? (querer|quiero|queremos|necesitar|necesito|ocupar|ocupo|hacer) .. (servicio|cita|visita|trabajo|que|instalacion|contrato)',
    '(cambie|cambiamos) de (opinion|idea|parecer)',
    'siempre no',
  ],
  'price-asked': ['(precio|precios|cuanto|costo|cuesta|cotizacion de|presupuesto para|cobran)'],
  'crew-promised': [
    '(dijo|dijeron|quedo|quedaron) .. (regresaba|regresaban|volvia|volvian|venia|venian|iba a|iban a|traia|traian)',

    '(quedo|quedaron|dijo|dijeron|iba|iban) .. (venir|venian|venia|llegar|llegaba|pasar|estar aqui|ser|entre|a las)',
  ],
  clock: ['(@diaEs|a las)'],
  'cancel-strong': [
    '(no|ya no) (va a ser|es|sera|hace|va a hacer) (necesario|falta)',
    '(olvidese|olvidense|olvidelo|olviden) .. (cita|visita|servicio|trabajo)',
    '(dar|darme|darnos|doy) de baja',
    'siempre no',

    '(cancelar|cancele|cancelen|cancelacion|cancelamos|cancelarla|cancelarlo|canceleme|anular|anule|anulen|suspender|suspenda|suspendan|dar de baja|dejar de recibir|darme de baja|terminar (mi|el) contrato)',
    '(ya no|no|que no|que ya no) (vengan|venga|manden|mande|envien|envie|se presenten|pasen|pase)',
    '(quiteme|saqueme|borreme|quitenme|saquenme|borrenme|quitar|sacar) (de|del|mi nombre|la cita|mi cita)',
    '(no|ya no) (hace|es) (falta|necesario) .. (que|venir|vengan|venga|manden)?',
  ],
  'not-needed': [
    '(ya no|al final no|ya no lo|ya no la|no) .. (necesito|necesitamos|quiero|queremos|ocupo|ocupamos|voy a (querer|necesitar|ocupar)|vamos a (querer|necesitar|ocupar)|requiero|hace falta|me interesa)',
    '(encontre|encontramos|consegui|conseguimos|contrate|contratamos|llame|ya tengo|me fui con|nos fuimos con) .. (a otro|otro|otra|otros|alguien|quien)',
    '(olvidese|olvidense|olvidelo|dejelo asi)',
  ],
  resolved: [
    '(ya|se) (se)? (arreglo|compuso|destapo|quito|resolvio|soluciono|prendio|vendio)',
    '(ya) (lo|la|los|las) (arreglamos|arregle|arreglo|arreglaron|compuse|compuso|destape|solucione|solucionamos)',
    '(mi|el|un|una) (esposo|hermano|cunado|vecino|hijo|primo|amigo|casero|dueno|suegro|papa) .. (arreglo|compuso|destapo|cambio|ayudo|arregla)',
  ],
  'ask-after': [
    '(nomas|nada mas|solo|solamente) .. (saber|preguntar|checar|ver) (si|de|por)',
    'ya (tienen|tiene|llego|llegaron|salio|esta|estan|quedo|mandaron) .. (mi|la|el|las|los)',
    '(como|en que|por donde) (va|van|esta|estan|quedo|sigue|anda|viene|ha ido)',
    '(saber|preguntar|preguntando|checar|checando|confirmar|averiguar|verificar|viendo) .. (si|de|por|sobre|como|que paso|cuando|el estado|estatus|mi|la|el)',
    '(estado|estatus|noticias|noticia|novedad|novedades|avance|avances|respuesta|razon) (de|del|sobre|con|alguna|por)?',
    '(que (paso|ha pasado|hubo|sucedio|sabe|saben|onda)) (con|de|del|al)?',
    '(dar|dando|doy|darle) seguimiento',
    '(todavia|aun|sigue|siguen|sigo) (no|esperando|en pie|va|van|viene|vienen|sin)',
    '(cuando|para cuando) (va|van|estara|estaran|esta|estan|llega|llegan|me) .. (estar|listo|lista|listos|llegar|mi|la|el|entregan|dan|terminan)',
  ],
  'thing-awaited': ['(mi|la|el|las|los|nuestra|nuestro|de mi|del) (@cosaEs)'],
  'picked-up-already': [
    '(ya) (llego|llegaron|esta|estan|salio|quedo|tienen|mandaron|pidieron|aprobaron|hablaron|supieron|revisaron) .. (lista|listo|listos|mi (@cosaEs)|(pieza|piezas|permiso|refaccion|pedido|cotizacion|presupuesto|reporte))',
  ],
  'when-crew': [
    '(que tan lejos|cuanto (le)? falta|por donde (viene|vienen|anda|andan)|ya mero|ya viene) ',
    '(dijeron|dijo|quedaron|quedo) .. (venian|venia|llegaban|llegaba|iban a (venir|llegar)|vendrian) .. (y|pero|son|no)?',
    '(a que hora|cuando|como a que hora) .. (pasan|pasa|llegan|vienen) .. (aqui|hoy|casa)',
    '(me urge|quiero|necesito) saber (si|cuando)',

    '(a que hora|cuando|donde|en cuanto tiempo|como a que hora|que tan lejos|que dia) .. (llega|llegan|viene|vienen|va a (llegar|venir|pasar)|van a (llegar|venir|pasar)|anda|andan|pasan|pasa|esta|estan) ',
    '(todavia|siempre|aun|sigue|siguen) (van a|va a|vienen|viene|en pie|esta en pie|venian)',
    '(no|nadie) (ha|han) (llegado|venido|aparecido)',
    '(ya) (viene|vienen|salio|salieron|va|van|mero) .. (camino|para aca|llega|@tecEs)?',
    '(estoy|estamos|sigo|seguimos|llevo) .. esperando',
    '(sigue en pie|en camino|va en camino|confirmar (la|mi) (cita|visita))',
    '(quedo|quedaron|dijo|dijeron) (de|que) (venir|venian|venia|llegar|llegaba|llegaban|pasar|iba a|iban a)',
  ],
  'contact-awaited': [
    '(esperando|espero|esperamos) .. (llamada|respuesta|visita|cotizacion|presupuesto|noticias|que me (llamen|hablen|avisen|manden|marquen))',
    '(mande|mandamos|envie|deje) .. (fotos|mensaje|correo|recado|solicitud)',
    '(no) (se|supe|sabemos) nada',

    '(por lo de|sobre lo de|acerca de) (mi|la|el|una)',
    '(ya paso|ya pasaron) .. (semana|semanas|dias|mes|meses) ',

    '(iban|iba|van|quedaron|quedo|dijeron|dijo|prometieron|prometio) .. (llamar|llamarme|hablar|hablarme|mandar|mandarme|avisar|avisarme|enviar|enviarme|regresar|devolver|contactar|marcar|marcarme|pedir|comunicar|que me llamaban|que me llamarian|que me hablaban)',
    '(nadie|no|nunca|todavia no|aun no) .. (me (ha|han|llamo|llamaron|hablo|hablaron|contesto|contestaron|regreso|regresaron|marco|marcaron|aviso|avisaron|devolvio)|llamado|hablado|regresado|contestado|llegado|recibido|avisado|respondido|devuelto|se nada)',
    '(devolviendo|regresando|contestando|devuelvo|regreso) (su|la|una|el|esa) (llamada|mensaje)',
    '(me) (llamaron|llamo|hablaron|hablo|dejaron|marcaron|dejo) .. (ustedes|mensaje|este numero|de ahi|hace|ayer|manana|recado|un)',
    '(deje|dejamos|llame|hable|mande|envie|llene|hablamos) .. (mensaje|mensajes|recado|ayer|antes|semana|hace|dias|solicitud|correo|formulario|el (lunes|martes|miercoles|jueves|viernes|sabado))',
  ],
  'our-work': [
    '(la|el) (reparacion|trabajo|instalacion|arreglo) (que)? (me|nos|no|ustedes|hicieron)',

    '(vinieron|vino|arreglaron|repararon|instalaron|pusieron|cambiaron|hicieron|trabajaron|limpiaron|destaparon|fumigaron|revisaron|pintaron|taparon|dejaron|mandaron|estuvieron|compusieron|podaron|cobraron|arreglo|instalo|reparo|cambio|puso|hizo|dejo|compuso|destapo|fumigo|reviso)',
    '(@ustedesEs) .. (vinieron|vino|arreglo|arreglaron|instalo|instalaron|puso|pusieron|hizo|hicieron|dejo|dejaron|reparo|repararon|cambio|cambiaron|trabajo|estuvo|mandaron)',
    '(pague|pagamos|les pague|gaste|me cobraron|nos cobraron) ',
    '(el|la|del|al) (trabajo|reparacion|instalacion|pieza|servicio|calentador|techo|puerta|@tecEs) que (ustedes|me|nos|hicieron|pusieron|mandaron|instalaron)',
  ],
  'went-wrong': [
    '(se esta|ya se) (levantando|cayendo|despegando|rompiendo|pelando|saliendo|oxidando)',

    '(no (duro|aguanto|quedo|sirvio)|ni una semana|ni un mes|ni dos dias)',

    '(sigue|siguen|otra vez|de nuevo|nuevamente|igual|peor|volvio|volvieron|regreso|regresaron|ya se|todavia (no|gotea|tira|huele|hay)|no (sirve|funciona|enfria|calienta|prende|quedo|cierra|sirvio|duro|jala|terminaron|termino|acabaron|arreglo|arreglaron)|mal|sucio|sucia|tirado|descompuso|descompuesto|fallando|falla|roto|rota|quebrado|rayado|manchado|goteando|gotea|tapado|tapada|tapo|chueco|chueca|a medias|mugrero|basura|cochinero|se cayo|se despego|se rompio|se quebro)',
  ],
  displeased: [
    '(dejo|dejaron) .. (todo)? .. (tirado|sucio|cochinero|hecho un|desastre|peor|igual)',
    '(muy|bien|bastante|super) (molesto|molesta|enojado|enojada|inconforme|decepcionad~|disgustad~)',
    'no (es|se vale|me parece) (justo|posible|bien|correcto)',
    '(muy feo|muy mal|groserias|reclamando|nadie me resuelve|no me resuelven|se esta levantando|mal instalado|mal puesto)',

    '(queja|quejas|quejarme|reclamar|reclamo|molesto|molesta|enojado|enojada|inconforme|decepcionado|decepcionada|frustrado|frustrada|insatisfecho|insatisfecha|indignado|indignada|furioso|furiosa|pesimo|pesima|terrible|horrible|grosero|grosera|groseros|reembolso|devolucion|mi dinero|estafa|estafaron|abuso|demandar|abogado|irresponsables|irresponsable|poco profesional|mala calidad|falta de respeto|chafa|verguenza|pesimos|inaceptable|ya me canse|harto|harta)',
    'mal (servicio|trabajo|hecho|hecha|educado|trato|hechos)',
    'no (estoy|estamos|quede|quedamos|me siento|me gusto|me parecio) .. (content~|satisfech~|conforme|feliz|gusto|trabajo|trato|bien|bueno)',
  ],
  'no-show': [
    '(nunca|no|nadie) (llegaron|llego|vinieron|vino|aparecieron|aparecio|se presentaron|se presento)',
    '(dejaron|me dejo|nos dejaron) (plantado|plantada|plantados|esperando)',
    '(espere|esperamos|esperando|esperandolos) .. (todo el dia|toda la (manana|tarde)|horas)',
    '(segunda|tercera|cuarta) vez',
  ],
  'damage-by-us': [
    '(@ustedesEs) .. (me|nos)? (rompio|rompieron|quebro|quebraron|danaron|rayo|rayaron|mancho|mancharon|inundo|inundaron|tumbo|tumbaron|choco|chocaron|descompuso|descompusieron|maltrato|ensucio|ensuciaron|agujero|despintaron|estrello|estrellaron|golpeo)',
    '(dejo|dejaron) .. (sucio|tirado|abierto|abierta|mugrero|basura|regado|hoyo|agujero|batidero|cochinero|lodo|desastre|a medias)',
  ],
  bill: [
    '(cargo|cargos|cobro|visita) .. (recibo|factura|nunca|que no)',
    '(me|nos) cobraron .. (visita|nunca|de mas|doble|dos)',

    '(error|equivocacion|problema) .. (factura|cuenta|cobro|recibo)',
    '(el|un|ese|este|mismo|doble) (cobro|cargo)',
    'cuanto (debo|debemos|le debo|les debo)',

    '(mi|la|una|su|esa|esta|de la|ultima|nuestra) (factura|cuenta|recibo|saldo)',
    '(factura|facturas|cobro|cobros|saldo|adeudo|estado de cuenta|recibo|comprobante|cargo|cargos)',
    '(me|nos) (cobraron|cobro|estan cobrando|siguen cobrando|facturaron|cargaron|hicieron un cargo)',
  ],
  pay: [
    '(donde|como|a quien|cuando) .. (mando|pago|deposito|hago|envio) (el|la|un|mi) (pago|cheque|deposito|dinero|factura|cuenta)',
    '(pagar|pago) (con|por|en) (zelle|tarjeta|linea|cheque|efectivo|internet|telefono)',

    '(pagar|pago|pagarles|abonar|liquidar|depositar) .. (factura|cuenta|saldo|lo que (debo|debemos)|por telefono|en linea|tarjeta|cheque|pagos|partes|plazos|mi|la|el trabajo|resto|visita)',
    '(aceptan|toman|reciben|puedo pagar|se puede pagar) .. (tarjeta|tarjetas|cheque|cheques|efectivo|zelle|pagos|credito)',
    '(lo que (debo|debemos|les debo|le debo)|plan de pagos|mandar el cheque|mando el cheque|a nombre de quien|cheque|pague|pagos atrasados|a plazos)',
  ],
  'recorded-pitch': [
    '(oprima|presione|marque) (uno|el uno|1|el 1)',
    '(ultimo aviso|felicidades|ha sido (seleccionado|elegido|aprobado)|fue (preaprobado|seleccionado|aprobado)|preaprobado|preaprobada|pre aprobado|garantia (extendida|de su (carro|auto|vehiculo)))',
  ],
  pitch: [
    '(primero|primeros|aparecer|aparezca|salir) .. (google|internet|busquedas)',
    '(telefonia|gasolina|flotillas|tarjetas de|limpieza|productos de|primeros lugares|uniformes|camaras)',

    '(publicidad|marketing|mercadotecnia|anuncio|anuncios|pagina (web|de internet)|paginas (web|de internet)|sitio web|google|redes sociales|prestamo|prestamos|credito|financiamiento para su|capital|seguro|seguros|polizas|poliza|terminal|tarjetas de credito|procesamiento|clientes nuevos|mas clientes|uniformes|software|sistema|energia|electricidad comercial|telefonia|directorio|resenas|posicionamiento|oferta|promocion|encuesta|donacion|donativo|contabilidad|nomina|panel~ solares|espacio publicitario|producto|productos)',
  ],
  offers: [
    '(podemos|puedo|queremos|queria|quisiera) (ponerlo|ayudarlo|ofrecerle|presentarle|ensenarle|mostrarle|bajarle|conseguirle|darle)',
    '(estamos|estoy) (ofreciendo|promocionando|llamando a (negocios|empresas))',
    '(soy|le habla) (ejecutivo|ejecutiva|asesor|asesora|agente|representante) ',
    'para (empresas|negocios|companias)',

    '(ofrecemos|ofrecerle|ofrecerles|ofrezco|ofreciendo|ofrecer|vendemos|venderle|vendo|le interesaria|les interesaria|estaria interesado|estaria interesada|ayudamos|ayudarle|ayudarles|podemos ayudar|conseguir|ahorrar|ahorre|ahorrarle|bajar|reducir|aumentar|crecer|mejorar|presentarle|presentarles|somos una (agencia|empresa|compania)|trabajamos con (negocios|empresas|contratistas|companias)|represento a|le llamo de parte|llamamos de parte|unos minutos|un minuto|quien (maneja|se encarga|lleva)|aparecer en|invitarlo|invitarle)',
  ],
  'to-business': [
    '((su|el|del|tu) (negocio|empresa|compania)|negocios (locales|como)|contratistas|empresas como|dueno (del|de la|de) (negocio|empresa|compania)|encargado de (compras|publicidad|marketing))',
  ],
  'company-speaks': [
    '(soy|hablo|llamo) (de|del|de la) (casa|llantera|compania|renta|tienda|fabrica|bodega)',

    '(de parte de|de la|aqui|habla) .. (refaccionaria|ferreteria|distribuidora|bodega|repartidor|chofer|proveedor|almacen|compania|empresa)',

    '(le|les)? (llamo|hablo|hablamos|llamamos|marco|habla|saluda|hablan) .. (de|del|de la|de parte|desde) ',
    '(soy|somos|aqui) .. (de|del|de la) (la)? (ferreteria|distribuidora|bodega|tienda|compania|empresa|proveedora|agencia|paqueteria|almacen|fabrica)',
  ],
  'supply-house': [
    '(llantera|casa de pinturas|pinturas|renta|concretera|ladrillera|vidrieria|imprenta)',

    '(ferreteria|distribuidora|distribuidor|proveedor|proveedora|proveedores|bodega|almacen|maderera|fabrica|mayorista|paqueteria|casa de materiales|materiales|refaccionaria|renta de equipo|vivero|taller|ferguson|home depot|ups|fedex|dhl|amazon|mensajeria|repartidor|transportista)',
  ],
  supplies: [
    '(camioneta|camion|firma|orden|excavadora|maquina)',

    '(pedido|pedidos|orden|orden de compra|entrega|entregar|envio|paquete|material|materiales|factura|facturas|mercancia|camion|piezas|calentadores|equipo|devolucion|muestra|muestras|lista de precios|renta|contenedor|existencia|surtido|refacciones|cuenta|firma|tubos|tuberia|cotizacion)',
  ],
  'your-goods': [
    '(que|lo que) (encargaron|pidieron|ordenaron) .. (ya|no|llego|esta|salio|fabrican|hay)',
    '(dejarlo|dejarselo|descargo|entregarlo|(lo|la|los|se lo) (llevo|dejo|entrego)) ',

    '(su|sus|el|los|la) (pedido|orden|material|materiales|entrega|mercancia|paquete|piezas|envio|equipo|calentadores|contenedor) .. (ya|esta|estan|llego|llegaron|listo|listos|lista|llega|salio|viene|vienen|que (pidieron|encargaron|ordenaron)|atrasado|retrasado|no hay)',
    '(entrega|paquete|pedido|material|envio) (para|a) (ustedes|su (negocio|empresa|bodega|taller|compania|oficina))',
    '(traigo|traemos|vengo a|tengo) .. (entrega|entregar|paquete|pedido|material|dejar|descargar)',
    '(numero|orden) de (compra|orden)',
    '(su cuenta|su factura) .. (vencida|atrasada|pendiente|con nosotros)',
    '(recoger|pasar por|recogerlo|recogerla|pasen por) .. (pedido|el|la|lo|su|material)',
  ],
  'for-me': ['(mi|mis|me|mio|mia|para mi)'],
  'job-strong': [
    '(pagan|paga) por (hora|dia|trabajo)',
    '(sabe|se) de (electricidad|plomeria|construccion|aire acondicionado)',
    '(aplicacion|solicitud) para trabajar',
    '(me gustaria|gustaria) trabajar',

    '(anuncio|letrero|puesto) .. (para|de) (instaladores|tecnicos|ayudantes|plomeros|electricistas|trabajadores|instalador|tecnico|ayudante|plomero|electricista|trabajar)',
    '(a quien|donde|como) .. (curriculum|solicitud|aplicar)',
    '(ocupando|contratando|solicitando) (gente|personal)?',

    '((estan|andan|estaran) (contratando|ocupando|buscando|solicitando|necesitando)|contratan|contratando|busco (trabajo|empleo|chamba|jale)|buscando (trabajo|empleo|chamba|jale)|busca (trabajo|empleo)|vacante|vacantes|curriculum|solicitud de (empleo|trabajo)|pedir trabajo|pido trabajo|(dan|darian|hay|tienen|habra|tendran) (trabajo|chamba|jale|empleo)|trabajar (con|para) (ustedes|su)|quiero (trabajar|aplicar)|quisiera (trabajar|aplicar)|necesitan (gente|ayudante|ayudantes|trabajadores|personal|a alguien|empleados|tecnico|tecnicos|ayuda)|ocupan (gente|ayudante|trabajadores|personal|ayuda)|entrevista de trabajo|contratado|contrataran|mi solicitud|llenar (una|la) solicitud|aplicar para|anuncio de (trabajo|empleo)|oferta de (trabajo|empleo)|recursos humanos|entrevista)',
  ],
  apply: ['(puesto|plaza|trabajo|empleo|solicitud|aplicar|aplicacion|ayudante|aprendiz|posicion|chamba|jale)'],
  'job-open': ['(disponible|abierto|abierta|anuncio|anuncian|publicaron|pagan|indeed|facebook|todavia|sigue)'],
  'worker-strong': [
    '(ando|estoy|sigo) .. (buscando|pidiendo) .. (chamba|trabajo|jale|empleo)',
    '(ocupan|necesitan|buscan|contratan|estan (contratando|ocupando|buscando)) .. (gente|ayudante~|trabajador~|personal|alguien|plomero~|electricista~)',
    '(tengo|cuento con|con) .. (anos de experiencia|experiencia (en|de)|mis herramientas|mi propia herramienta)',
    '(me quede sin trabajo|me despidieron|aprender el oficio|ganas de trabajar)',
  ],
  'worker-speaks': [
    '(tengo|cuento con|con) .. (experiencia|anos (de|en|trabajando)|licencia|herramienta|mis herramientas)',
    '(soy) .. (plomero|electricista|tecnico|techero|jardinero|cerrajero|ayudante|instalador|soldador|carpintero|pintor)',
    '(me quede sin trabajo|me despidieron|recien llegado|aprender el oficio|ganas de trabajar)',
  ],
  'seeks-work': [
    '(busco|buscando|busca|quiero|quisiera|necesito|me interesa|interesado|interesada|ando) .. (trabajo|trabajar|empleo|oportunidad|chamba|jale|puesto|aplicar|entrar)',
    '(cuanto) .. (pagan|pagan por hora)',
    '(donde|como|con quien) .. (aplico|aplicar|solicitud|dejo|dejar|curriculum|lleno|llenar)',
  ],
  'wrong-strong': [
    '(perdon|disculpe|ay|oiga|uy) .. (pense|crei|buscaba|queria (llamar|hablar|marcar)|estaba llamando|me equivoque)',
    '(tengo|tener|esta) mal (el|este) numero',
    'no es (el|este|la) .. (verdad|no)',

    '(pense|crei|pensaba) que (era|llamaba|hablaba|estaba)',
    'a donde (estoy )?(llamando|hablo|llame|marque)',

    '(numero|telefono|persona|lugar|extension) (equivocado|equivocada|incorrecto|incorrecta|que no (era|es))',
    '(me equivoque|equivocado|equivocada|equivoque|marque mal|marque otro|marque un numero|marque equivocado|marcado mal|no era (para|aqui|este|con)|marcar a otro|llamar a otro|llamada perdida|me marcaron de este|por error|sin querer|quien (habla|es usted|me llamo))',
  ],
  'reaches-for': [
    '(hablo|llamo|estoy hablando|esto es|aqui es) (al|a la|el|la|del)',

    '(es|hablo (a|al|con|a la)|llamo (a|al|a la)|este es|esta es|busco|buscaba|buscando|estoy llamando (a|al)|quiero (ordenar|pedir|hacer)|puedo (ordenar|pedir|hacer)|comunico (a|al|con)|hablar (a|al|con)|aqui es|ahi es|es ahi|quisiera (ordenar|pedir)|no es|es usted|sera) ',
  ],
  elsewhere: [
    '(seguro social|estampillas|comadre|compadre|mercado|mueblera|tortilleria|notaria|abogado|contador|correos|policia)',

    '(farmacia|banco|escuela|clinica|hospital|iglesia|doctor|doctora|dentista|consultorio|pizza|pizzas|pizzeria|restaurante|restaurant|salon|peluqueria|estetica|taxi|aeropuerto|hotel|correo|biblioteca|corte|consulado|licencias|migracion|receta|medicina|tacos|panaderia|veterinario|veterinaria|guarderia|universidad|lavanderia|carniceria|mueblera|mesa para)',
  ],
  'utility-bill': ['(cuenta|recibo|factura|bil|cobro) (del|de la|de) (gas|luz|agua|electricidad)'],
  family: [
    '(mi) (hermana|hermano|mama|papa|hijo|hija|esposo|esposa|tia|tio|amiga|amigo|primo|prima|cunada|cunado|comadre|compadre)',
  ],
  'asks-for-somebody': [
    '(casa|residencia) de (la|los) (familia|senora|senor)',
    'busco a (don|dona|mi|la senora|el senor)',
  ],
  'agent-failed': [
    '(@ustedesEs) .. (hablo|trato|contesto|grito) .. (feo|mal|grosero)',

    '(llego|llegaron|vino|vinieron) .. tarde',
    '(ni siquiera|no) (trajo|trajeron|saludo|limpio|limpiaron|termino|terminaron|hizo|hicieron)',
    '(@ustedesEs) .. (no|nunca|ni) ',
  ],
  'ask-strong': [
    '(alguna|hay|tienen|saben|sabe) .. (noticia|noticias|novedad|avance|algo de|razon)',
    '(queria|quiero|quisiera|para) (ver|saber|preguntar|checar) (si|como|cuando|que|en)',
  ],
  'elsewhere-strong': ['(pizza|pizzas|receta|medicina|corte de pelo|unas tacos|tortas|boleto|boletos)'],
}
