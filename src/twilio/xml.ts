const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

// Characters that XML 1.0 forbids even as entities (controls, non-characters, half surrogates) would make the whole
// document unreadable. Tabs and line ends are words apart, no more.
const unwritable = /[\p{Cc}\p{Cn}\p{Cs}]/gu

/** Text made safe for an element or an attribute. */
export function escapeXml(text: string): string {
  return text.replace(unwritable, ' ').replace(/[&<>"']/g, character => entities[character] ?? character)
}

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/** One element; undefined attributes are left out. `inner` is XML already. */
export function element(name: string, attributes: Attributes, inner = ''): string {
  let open = `<${name}`
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined) open += ` ${key}="${escapeXml(String(value))}"`
  }
  return inner === '' ? `${open}/>` : `${open}>${inner}</${name}>`
}
