/** What a form leaves as it is: https://url.spec.whatwg.org/#concept-urlencoded-serializer */
const plain = /^[\w*.-]*$/

/** The fields as the body of a form. Most of what a carrier sends is sids, numbers and states, in which nothing is encoded. */
export function formOf(fields: Readonly<Record<string, string>>): string {
  let form = ''
  for (const name in fields) {
    const value = fields[name] ?? ''
    form += `${form === '' ? '' : '&'}${encoded(name)}=${value === '' ? '' : encoded(value)}`
  }
  return form
}

function encoded(text: string): string {
  if (plain.test(text)) return text
  return encodeURIComponent(text.toWellFormed())
    .replaceAll('%20', '+')
    .replace(/[!'()~]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}
