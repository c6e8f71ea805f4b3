/** How callers of a source said they had heard of the business, beside what their number says. */
export interface HeardFromRow {
  readonly source: string
  readonly label: string
  /** In the callers' words. */
  readonly said: string
  readonly calls: number
  /** no: the words name another channel. unknown: they name none that is known here. */
  readonly agrees: 'yes' | 'no' | 'unknown'
}

/** Words by which callers name a channel; a source's own label and id are added to these. */
const channels: readonly (readonly [channel: RegExp, said: RegExp])[] = [
  [/google|maps|profile|gbp/i, /google|maps|search/i],
  [/web|site|online/i, /website|web|online|internet|search|google/i],
  [/yard|sign|board/i, /\bsigns?\b|yard|lawn|billboard|letrero/i],
  [/truck|van|wrap|vehicle/i, /truck|\bvan\b|wrap|camion|camioneta|troca/i],
  [/\bad\b|ads|paid|ppc|lsa/i, /\bads?\b|advert|sponsored|anuncio|google/i],
  [/facebook|meta|instagram|social/i, /facebook|instagram/i],
  [/mail|flyer|postcard|door/i, /flyer|postcard|mailer|mail|volante|magnet/i],
  [/yelp/i, /yelp/i],
  [/angi|thumbtack/i, /angi|thumbtack/i],
  [/next-?door/i, /next ?door/i],
  [/radio|tv|television/i, /radio|\btv\b|television/i],
  [/refer|word|friend|neighbou?r/i, /neighbou?r|friend|referred|recommend|sister|brother|realtor|vecin|amig|recomend/i],
]

/** Only when somebody said something about it: a business that does not ask gets none. */
export function heardFromRows(
  said: readonly {readonly source: string; readonly words: string; readonly calls: number}[],
  labels: ReadonlyMap<string, string>,
): readonly HeardFromRow[] {
  return said.map(({source, words, calls}) => {
    const label = labels.get(source) ?? source
    return {source, label, said: words, calls, agrees: agreement(`${source} ${label}`, words)}
  })
}

/** Whether the caller's words name the channel that the number stands for. */
export function agreement(source: string, words: string): HeardFromRow['agrees'] {
  const named = channels.filter(([, heard]) => heard.test(words))
  if (named.length === 0) return 'unknown'
  return named.some(([channel]) => channel.test(source)) ? 'yes' : 'no'
}
