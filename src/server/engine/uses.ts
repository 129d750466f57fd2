/** Every use case that the engine runs, by name. One line per feature. */
import { brandUses } from '../brand/brand.uses.ts'
import { checksUses } from '../checks/checks.uses.ts'
import { overviewUses } from '../overview/overview.uses.ts'
import { portfolioUses } from '../portfolio/portfolio.uses.ts'
import { reportsUses } from '../reports/reports.uses.ts'

export const uses = {
  ...brandUses,
  ...checksUses,
  ...reportsUses,
  ...overviewUses,
  ...portfolioUses,
}

export type Uses = typeof uses
export type UseName = keyof Uses
export type ArgsOf<U extends UseName> = Parameters<Uses[U]['run']>[1]
export type ResultOf<U extends UseName> = Awaited<ReturnType<Uses[U]['run']>>
