import type {Trade} from '../../config/routing.ts'
import {listenFor} from '../understanding/phrase.ts'

/**
 * What a trade's calls are about. A business of several trades goes by it when the same words are jobs of more than one:
 * a slow sink is the septic system's only when that is spoken of.
 */
const words: Readonly<Record<Trade, readonly [english: string, spanish: string]>> = {
  plumbing: [
    '(pipe|pipes|faucet|tap|toilet|toilets|sink|sinks|drain|drains|water heater|tankless|sewer|tub|bathtub|shower|sump|spigot|disposal|plumb~|hot water|hydrant|washing machine hose|supply line|shutoff|shut off valve)',
    '(tubo|tubos|tuberia|llave|inodoro|escusado|excusado|taza|lavabo|fregadero|drenaje|coladera|tina|regadera|boiler|calentador de agua|plomero|agua caliente)',
  ],
  hvac: [
    '(furnace|heat|heating|heater|boiler|ac|a c|air conditioner|air conditioning|cooling|thermostat|heat pump|duct~|vents|hvac|air handler|mini split|condenser|refrigerant|freon|tune up)',
    '(calefaccion|calenton|aire|clima|minisplit|termostato|calefactor)',
  ],
  electrical: [
    '(outlet~|breaker~|panel|power|electric~|light|lights|switch|switches|wire|wires|wiring|circuit~|fuse~|sparks|sparking|generator|ev|charger|detector~|amp|amps|gfci|ceiling fan)',
    '(luz|luces|enchufe|enchufes|contacto|contactos|apagador|breaker|pastilla|panel|cable|cables|electric~|foco|cargador)',
  ],
  roofing: [
    '(roof~|shingle~|ceiling|attic|skylight|gutter~|flashing|chimney|hail|tarp|ice dam~|siding)',
    '(techo|teja|tejas|goteras|gotera|canaleta|canaletas)',
  ],
  'garage-door': [
    '(garage|garage door|opener|overhead door|torsion|spring|springs|door)',
    '(garaje|cochera|puerta|resorte|resortes)',
  ],
  locksmith: [
    '(lock|locks|locked|lockout|key|keys|fob|rekey~|deadbolt|locksmith|ignition|broke in|break in|broken into)',
    '(llave|llaves|chapa|chapas|cerradura|cerraduras|encerrado|encerrada|afuera|cerrajero|robaron|robar|metieron)',
  ],
  restoration: [
    '(flood~|mold|mould|fire|soot|smoke|carpet|water damage|restoration|mitigation|dry out|biohazard|blood|insurance|claim|basement|musty|board up|boarded|passed away)',
    '(inunda~|moho|hongo|incendio|alfombra|aseguranza|sotano|fallecio)',
  ],
  pest: [
    '(bee|bees|wasp|wasps|hornet|hornets|nest|ant|ants|roach~|mice|mouse|rat|rats|bug|bugs|bedbug~|termite~|spider|spiders|snake~|raccoon~|racoon~|squirrel~|critter~|animal|animals|rodent~|hornet~|bat|bats|flea|fleas|pest|pests|exterminat~|mosquito~|stung|skunk~|possum~|opossum~|droppings|yellow jackets)',
    '(abejas|avispas|hormigas|cucarachas|ratas|ratones|raton|chinches|termitas|aranas|pulgas|plagas|fumigar|culebra|vibora|mapache)',
  ],
  appliance: [
    '(washer|washing machine|dryer|dishwasher|fridge|refrigerator|freezer|oven|stove|range|cooktop|microwave|ice maker|appliance~|icebox|garbage disposal)',
    '(lavadora|secadora|refrigerador|refri|congelador|estufa|horno|lavaplatos|microondas)',
  ],
  landscaping: [
    '(tree|trees|limb|limbs|branch|branches|stump|lawn|grass|yard|sprinkler~|irrigation|mulch|hedge~|bush~|shrub~|landscap~|mow~|sod|garden|leaves|weeds|drainage|patio)',
    '(arbol|arboles|rama|ramas|pasto|zacate|jardin|riego|aspersor|aspersores|yarda|patio)',
  ],
  septic: [
    '(septic|well|tank|drain field|drainfield|leach field|effluent|cesspool|grease trap|pump out|pumped|lid|manhole|sewage)',
    '(fosa|septico|septica|tanque|aguas negras)',
  ],
  pool: ['(pool|spa|hot tub|jacuzzi|chlorine|swim~|algae|skimmer)', '(alberca|piscina|jacuzzi|cloro)'],
}

export const topics = new Map(
  Object.entries(words).map(([trade, [english, spanish]]) => [trade, listenFor([english], [spanish])]),
)
