/** Where in a row the columns stand that are read; everything else in the file is left alone. */
export interface Columns {
  readonly phones: readonly number[]
  /** Joined by a space: first and last names often have a column each. */
  readonly names: readonly number[]
}

const phone = /phone|mobile|cell|^tel$|telefono|celular|movil|callerid|contactnumber/
const notPhone = /type|ext$|extension|label|note|carrier|opt|consent|fax/
const bareNumbers = new Set(['number', 'numero'])
const wholeNames = new Set(
  'name fullname customer customername client clientname contact contactname displayname accountname nombrecompleto cliente'.split(
    ' ',
  ),
)
const firstNames = new Set('firstname first givenname forename nombre nombres'.split(' '))
const lastNames = new Set('lastname last surname familyname apellido apellidos'.split(' '))
const companies = new Set('company companyname business businessname organization organisation empresa'.split(' '))

/** Finds the columns by their heads, in whatever spelling. `phones` is empty when there is none. */
export function columnsOf(heads: readonly string[]): Columns {
  const keys = heads.map(head =>
    head
      .normalize('NFD')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]/g, ''),
  )
  const where = (is: (key: string) => boolean) => keys.flatMap((key, at) => (is(key) ? [at] : []))
  const phones = where(key => phone.test(key) && !notPhone.test(key))
  const whole = where(key => wholeNames.has(key)).slice(0, 1)
  const parts = [...where(key => firstNames.has(key)).slice(0, 1), ...where(key => lastNames.has(key)).slice(0, 1)]
  const company = where(key => companies.has(key)).slice(0, 1)
  return {
    phones: phones.length > 0 ? phones : where(key => bareNumbers.has(key)),
    names: whole.length > 0 ? whole : parts.length > 0 ? parts : company,
  }
}
