import type {Conversion, ConversionFile, ConversionRules} from './conversion.ts'
import {ga4File} from './ga4.ts'
import {googleAdsCallsFile, googleAdsFile} from './google-ads.ts'
import {metaFile} from './meta.ts'

/** Who takes conversions, each in a shape of its own. */
export const platforms = {
  'google-ads': googleAdsFile,
  'google-ads-calls': googleAdsCallsFile,
  meta: metaFile,
  ga4: ga4File,
} as const satisfies Record<string, (all: readonly Conversion[], rules: ConversionRules) => ConversionFile>

export type Platform = keyof typeof platforms

export const platformNames = ['google-ads', 'google-ads-calls', 'meta', 'ga4'] as const
