/** What recognisers write for words of the trades that sound alike, where the other word has no business in such a call. */
const meant: ReadonlyMap<string, string> = new Map(
  Object.entries({
    leek: 'leak',
    leeks: 'leaks',
    leeking: 'leaking',
    brake: 'break',
    braker: 'breaker',
    brakers: 'breakers',
    bolier: 'boiler',
    furnish: 'furnace',
    furness: 'furnace',
    sower: 'sewer',
    sceptic: 'septic',
    skeptic: 'septic',
    faucit: 'faucet',
    fawcet: 'faucet',
    plummer: 'plumber',
    plumer: 'plumber',
    celling: 'ceiling',
    cieling: 'ceiling',
    toilette: 'toilet',
    poring: 'pouring',
    boyler: 'boiler',
    monoxyde: 'monoxide',
    inundasion: 'inundacion',
    callo: 'cayo',
    calleron: 'cayeron',
    braquer: 'breaker',
    breiker: 'breaker',
    boile: 'boiler',
    boiles: 'boiler',
    tuberilla: 'tuberia',
    exusado: 'escusado',
  }),
)

export function asMeant(word: string): string {
  return meant.get(word) ?? word
}
