/**
 * The corpus names job types as trades do; the packs tell some of them apart more finely. Under each, the pack's jobs
 * that are the same work. A finer one that begins with the name (cold-loss-medicine) needs no entry.
 */
const sameWork: Readonly<Record<string, readonly string[]>> = {
  'burst-pipe': ['flooding'],
  'active-leak': ['flooding'],
  'water-heater': ['no-hot-water'],
  'toilet-blockage': ['toilet-overflow', 'only-toilet-blocked', 'toilet-blocked'],
  'no-water': ['low-pressure'],
  'fixture-install-quote': ['fixture-repair', 'install-quote'],
  'full-outage': ['utility-outage'],
  'circuit-fault': ['whole-house-flicker'],
  'snow-ice': ['snow-load', 'ice-dam-leak'],
  'key-extraction-or-replace': ['key-extraction-stranded', 'key-replacement'],
  'rekey-install': ['quote'],
  'late-water-or-mould': ['late-water', 'mould'],
  'fire-cleanup': ['open-structure'],
  'water-active': ['flooding'],
  'category3-water': ['main-sewer-backup', 'septic-backup-inside'],
  'septic-backup-inside': ['main-sewer-backup'],
  'main-sewer-backup': ['septic-backup-inside'],
  'stinging-insects-urgent': ['stinging-insects'],
  'general-pest': ['plan-quote'],
  'tree-quote': ['dead-tree-near-house', 'landscape-quote'],
  'landscape-service': ['landscape-quote'],
  'pool-pump': ['pool-equipment'],
  'pool-leak-active': ['pool-leak-into-building'],
}

/** Whether the job that was recognised is the work that is meant. Neither names its trade. */
export function isSameWork(recognised: string, meant: string): boolean {
  return [meant, ...(sameWork[meant] ?? [])].some(job => recognised === job || recognised.startsWith(`${job}-`))
}
