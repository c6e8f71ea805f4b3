import {type Urgency, urgencies} from '../../config/routing.ts'
import type {JobTag, KnownJob} from '../packs/packs.ts'

/** What a circumstance makes of a tier, given the job it bears on (undefined: none was recognised). Circumstances raise, and never lower. */
export function raisedBy(modifier: string, tier: Urgency, job: KnownJob | undefined): Urgency {
  const about = (...tags: JobTag[]) => job?.tags.some(tag => tags.includes(tag)) === true
  const pressing = job !== undefined && job.urgency !== 'low'
  switch (modifier) {
    case 'vulnerable-occupant':
      return about('essential') ? up(tier) : tier
    case 'extreme-temperature':
      return about('heating', 'cooling') ? 'emergency' : tier
    case 'dangerous-cold':
      return about('heating') ? 'emergency' : tier
    case 'dangerous-heat':
      return about('cooling') ? 'emergency' : tier
    case 'medical-dependence':
      return about('essential', 'food') ? 'emergency' : tier
    case 'water-active':
      return about('water') && !isOutdoors(job) ? 'emergency' : tier
    case 'only-fixture':
      return about('drain') ? up(tier) : tier
    case 'reaches-structure':
      return about('water') && pressing && !job.rule.startsWith('roofing/') ? up(tier) : tier
    case 'goods-at-risk':
      return about('food', 'essential') ? up(tier) : tier
    case 'unsecured':
      return about('security') ? atLeast('urgent', tier) : tier
    case 'exposed':
      return about('lockout', 'security') ? up(tier) : tier
    case 'stove-on':
      return about('lockout') ? 'emergency' : tier
    case 'commercial':
      return about('essential', 'food', 'pest', 'drain', 'water', 'heating', 'cooling') && pressing ? up(tier) : tier
    case 'our-visit':
      return pressing ? atLeast('urgent', tier) : tier
    case 'repeat-caller':
      return job === undefined || pressing ? up(tier) : tier
    case 'at-risk':
      return 'emergency'
    case 'says-emergency':
      return atLeast('urgent', tier)
    case 'distress':
      return job === undefined ? atLeast('urgent', tier) : tier
    case 'damage':
      return job === undefined ? atLeast('urgent', tier) : tier
    default:
      return tier
  }
}

/** Water in a pool or a lawn runs where it ruins nothing. */
function isOutdoors(job: KnownJob | undefined): boolean {
  return job !== undefined && /^(pool|landscaping)\//.test(job.rule)
}

function up(tier: Urgency): Urgency {
  return urgencies[Math.max(0, urgencies.indexOf(tier) - 1)] ?? tier
}

function atLeast(least: Urgency, tier: Urgency): Urgency {
  return urgencies.indexOf(least) < urgencies.indexOf(tier) ? least : tier
}
