/** For text and attributes of XML and HTML; characters that XML cannot hold become a space. */
export function escapeMarkup(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cn}\p{Cs}]/gu, character => (character === '\n' ? character : ' '))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
