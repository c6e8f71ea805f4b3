/** Words that YAML, in one version or another, takes for something else. */
const special = /^(true|false|yes|no|on|off|y|n|null|nan|inf)$/i

/** A text as it stands in a YAML file, within brackets too: plain where nothing in it means anything, quoted otherwise. */
export function yamlText(text: string): string {
  const plain = /^[A-Za-z][A-Za-z0-9 .&'@()/_-]*[A-Za-z0-9.)]$/.test(text) && !special.test(text)
  return plain ? text : JSON.stringify(text)
}
