import type {WordClasses} from '../phrase.ts'

/** Lists of words that the cues share; the Spanish ones end in Es. */
export const lists: WordClasses = {
  tech: 'guy|guys|technician|technicians|tech|techs|plumber|plumbers|electrician|electricians|roofer|roofers|installer|installers|crew|crews|driver|man|men|fella|fellow|gentleman|dude|kid|worker|workers|serviceman|repairman|repair guy|inspector|estimator|exterminator|locksmith|landscaper|lady|helper|truck|van|boys',
  day: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|tomorrow|tomorrows|today|todays|tonight|morning|afternoon|evening|noon|weekend|oclock|am|pm|week|month|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty first|thirtieth|january|february|march|april|may|june|july|august|september|october|november|december',
  hour: 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|1|2|3|4|5|6|7|8|9|10|11|12',
  appt: 'appointment|appointments|appt|visit|slot|time slot|window|booking|reservation|service call|inspection|installation|install|tune up|cleaning|checkup|estimate|consultation|walkthrough|arrival window|service date|project',
  us: 'you|you guys|yall|you all|you folks|you people|your company|your (@tech)|your people|your team|your boss|they|he|she|(the|this|that) (technician|technicians|tech|techs|plumber|plumbers|electrician|electricians|installer|installers|crew|driver|roofer|roofers|men)|one of your (@tech)|(@tech) (you|yall) (sent|send|guys sent|had)',
  trade:
    'plumber|plumbing|electrician|electrical|hvac|roofer|roofing|locksmith|landscaper|landscaping|technician|tech|installer|apprentice|journeyman|welder|carpenter|laborer|helper|dispatcher|painter|driver|handyman|contractor|mechanic|exterminator|estimator|receptionist|foreman',
  paper: 'bill|invoice|statement|balance|account|receipt|billing',
  thing:
    'part|parts|order|permit|report|estimate|quote|bid|proposal|claim|paperwork|warranty|rebate|contract|results|motor|compressor|board|door|unit|machine|repair|job|project|work order|ticket|request|case|inspection|filter|panel|glass|pump|heater|furnace|system|faucet|key|keys|lock|washer|dryer|mower|equipment|replacement|drawing|drawings|plans|certificate|insurance|thing|stuff|work|tree|roof|fence|opener|spring|springs|material|materials|shingles|tile|controller|thermostat',
  diaEs:
    'lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|hoy|tarde|semana|mes|proxima|proximo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|las (una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)',
  citaEs: 'cita|visita|instalacion|inspeccion|mantenimiento|limpieza|revision|trabajo|servicio|turno|horario',
  tecEs:
    'tecnico|tecnicos|plomero|plomeros|electricista|muchacho|muchachos|senor|senores|trabajador|trabajadores|instalador|techero|jardinero|cerrajero|fumigador|cuadrilla|chofer|gente|joven|jovenes|hombre|empleado|empleados|persona|encargado',
  ustedesEs: 'ustedes|su (@tecEs)|sus (@tecEs)|el (@tecEs)|los (@tecEs)|la persona|el que|los que|alguien de ustedes',
  cosaEs:
    'pieza|piezas|parte|partes|refaccion|refacciones|pedido|permiso|reporte|presupuesto|cotizacion|estimado|reclamo|papeles|garantia|contrato|motor|compresor|puerta|equipo|maquina|reparacion|trabajo|proyecto|solicitud|lavadora|secadora|refrigerador|bomba|calentador|boiler|llave|llaves|material|obra|aparato|resultado|resultados|informe',
}
