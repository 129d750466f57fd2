/** How a brand of the portfolio stands, how much it needs help, and which rows a filter shows. Pure. */
import type { PortfolioBrand } from './use-portfolio.ts'

/** In the order of need. `setup-…`: the way «data → goal» is not done; `other-time`: no goal in force in its month. */
export const NEEDS = [
  'missed',
  'behind',
  'setup-data',
  'setup-goal',
  'other-time',
  'no-data',
  'cannot-tell',
  'early',
  'on-track',
  'reached',
  'counting',
] as const
export type Need = (typeof NEEDS)[number]

export function needOf({ known }: Pick<PortfolioBrand, 'known'>): Need {
  if (known === null) return 'counting'
  if (known.dataTo === null) return 'setup-data'
  if (!known.hasGoal) return 'setup-goal'
  return known.main?.status ?? 'other-time'
}

/** From so many days on, figures are called old. */
export const OLD_DAYS = 8

export const FILTERS = ['all', 'behind', 'well', 'unclear', 'setup', 'stale', 'open'] as const
export type Filter = (typeof FILTERS)[number]

const BY_NEED: Partial<Record<Filter, readonly Need[]>> = {
  behind: ['missed', 'behind'],
  well: ['on-track', 'reached'],
  unclear: ['cannot-tell', 'early', 'no-data'],
  setup: ['setup-data', 'setup-goal', 'other-time'],
}

export function fits(brand: PortfolioBrand, filter: Filter): boolean {
  if (filter === 'all') return true
  if (filter === 'stale') return (brand.known?.age ?? 0) >= OLD_DAYS
  if (filter === 'open') return (brand.known?.open ?? 0) > 0
  return BY_NEED[filter]!.includes(needOf(brand))
}

/** Every word of the text stands somewhere in the name, the tags or the KPIs. */
export function speaksOf({ name, id, known }: PortfolioBrand, text: string): boolean {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const kpis = known ? [known.main, ...known.others].map((kpi) => kpi?.name) : []
  const all = [name, id, ...(known?.tags ?? []), ...kpis]
  const where = all.join('\n').toLocaleLowerCase()
  return words.every((word) => where.includes(word))
}

export const tagsOf = (brands: readonly PortfolioBrand[]): string[] =>
  [...new Set(brands.flatMap(({ known }) => known?.tags ?? []))].toSorted((a, b) => a.localeCompare(b))
