import type {SpanishJob} from './spanish-job.ts'

export const spanishCaller: Readonly<Record<string, SpanishJob>> = {
  'caller/emergency-service': {
    says: [
      '(oficial|sargento|detective|bombero|capitan) .. (policia|bomberos|departamento)',
      '(de la policia|de los bomberos)',
    ],
    unless: ['(llame|llamar|llamamos) .. (policia|bomberos)'],
  },
  'caller/reschedule-same-day': {
    says: ['(cambiar|mover|cancelar|reagendar|reprogramar) .. (cita|visita) .. (hoy|esta tarde|esta manana)'],
  },
  'caller/reschedule': {
    says: [
      '(cambiar|mover|reagendar|reprogramar|posponer|pasar|aplazar) .. (cita|visita|fecha|hora|dia|instalacion)',
      '(reagendar|reprogramar)',
      '(otro|otra) (dia|fecha|hora)',
    ],
  },
  'caller/cancel': {
    says: [
      '(anule|anular)',
      '(ya no|no) (vengan|manden|hace falta)',
      'cancel~',
      '(ya no|no) (necesito|voy a necesitar|quiero) .. (cita|visita|servicio)',
    ],
  },
  'caller/eta-check': {
    says: [
      '(a que hora|cuando|donde) .. (llega|llegan|viene|vienen|esta|anda) .. (tecnico|plomero|electricista|muchacho|trabajador|senor)',
      '(quedaron|quedo) .. (venir|llegar)',
      '(nadie|no) .. (ha llegado|llego|vino|han llegado)',
    ],
  },
  'caller/damage-claim': {
    says: [
      '(ustedes|su (tecnico|plomero|gente)|el tecnico) .. (dano|danaron|rompio|rompieron|inundo|inundaron|quebro|descompuso)',
    ],
  },
  'caller/complaint': {
    says: [
      '(queja|quejarme|molesto|molesta|mal servicio|pesimo|reembolso|devuelvan|no quede contento|no quede contenta|inconforme)',
    ],
  },
  'caller/billing': {
    says: ['(factura|cobraron|recibo|pagar|cobro doble|saldo|mi cuenta)'],
    unless: ['(recibo|cuenta|factura) .. (agua|luz|gas)'],
  },
  'caller/job-application': {
    says: [
      '(estan|andan) contratando',
      'busco trabajo',
      '(quiero|para) aplicar',
      '(puesto|vacante|plaza) .. disponible',
      '(busco|buscando|hay|tienen|solicitud|solicitar|aplicar) .. (trabajo|empleo|vacante|vacantes)',
    ],
    unless: ['trabajo (de|en) (plomeria|casa|la casa)'],
  },
  'caller/sales': {
    says: [
      '(le ofrecemos|ofrecerle|le llamo de parte de .. (empresa|compania)|publicidad|marketing|prestamo|aparecer en google)',
    ],
  },
  'caller/wrong-number': {
    says: [
      '(es la|es el) (farmacia|banco|escuela|clinica|hospital|iglesia)',
      'busco a (don|dona)',
      '(numero equivocado|me equivoque de numero|marque mal|marque equivocado)',
      '(es|hablo) .. (pizza|farmacia|banco|doctor|dentista|hospital)',
    ],
  },
  'caller/follow-up': {
    says: [
      '(como va|en que va|saber (de|como va)|estado de) .. (mi|la|el)',
      '(hable|llame|deje mensaje) .. (nadie|no) .. (llamado|regresado|contestado|llamada)',
      '(iban|van|quedaron) .. (llamar|llamarme|venir|mandar|avisar)',
      '(llego|llegaron) .. (pieza|piezas|parte|partes)',
      '(quedo|quedaron) de venir',
      'todavia van a venir',
    ],
  },
  'caller/supplier': {says: ['(ferreteria|proveedor|bodega|su pedido|la entrega)']},
  'caller/planning': {
    says: [
      '(cada cuanto|cuando conviene|que tan seguido|cuando es (bueno|mejor))',
      '(me gustaria|quisiera|quiero|queremos|pensamos|pienso|estamos pensando) .. (poner|instalar|remodelar|cotizar|saber (en)? cuanto|presupuesto|precio)',
      '(en cuanto (sale|me sale|saldria|queda)|mas o menos cuanto)',
      '(antes (del|de) (verano|invierno|comprar|vender|que empiece))',
    ],
  },
  'caller/new-work': {says: ['(instalar|instalacion|remodelar|remodelacion|poner (un|una|unos))']},
  'caller/price-shopper': {
    says: [
      '(cuanto|cuanta) .. (cuesta|cuestan|cobra|cobran|sale|vale|costaria|saldria|seria)',
      '(nomas|solo) quiero que lo revisen',
      '(presupuesto|cotizacion|cotizar|estimado|precio|precios|estimacion)',
    ],
  },
}
