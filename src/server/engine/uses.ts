/** Every use case that the engine runs, by name. One line per feature. */
import { brandUses } from '../brand/brand.uses.ts'
import { goalsUses } from '../goals/goals.uses.ts'
import { peopleUses } from '../team/people.uses.ts'
import { checksUses } from '../checks/checks.uses.ts'
import { evidenceUses } from '../evidence/evidence.uses.ts'
import { pointAUses } from '../point-a/point-a.uses.ts'
import { talkUses } from '../talk/talk.uses.ts'
import { trafficUses } from '../traffic/traffic.uses.ts'
import { mentionsUses } from '../mentions/mentions.uses.ts'
import { contentUses } from '../content/content.uses.ts'
import { overviewUses } from '../overview/overview.uses.ts'
import { portfolioUses } from '../portfolio/portfolio.uses.ts'
import { planUses } from '../plan/plan.uses.ts'
import { reportsUses } from '../reports/reports.uses.ts'
import { filesUses } from '../sources/files.uses.ts'
import { figuresUses } from '../sources/figures.uses.ts'
import { sourcesUses } from '../sources/sources.uses.ts'

export const uses = {
  ...brandUses,
  ...peopleUses,
  ...goalsUses,
  ...sourcesUses,
  ...filesUses,
  ...figuresUses,
  ...checksUses,
  ...evidenceUses,
  ...pointAUses,
  ...contentUses,
  ...mentionsUses,
  ...trafficUses,
  ...talkUses,
  ...reportsUses,
  ...planUses,
  ...overviewUses,
  ...portfolioUses,
}

export type Uses = typeof uses
export type UseName = keyof Uses
export type ArgsOf<U extends UseName> = Parameters<Uses[U]['run']>[1]
export type ResultOf<U extends UseName> = Awaited<ReturnType<Uses[U]['run']>>
