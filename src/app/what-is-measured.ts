/** Which KPIs the brand's data answers now, where each stands, and what the rest lacks. */
import { sourcesFor, type SourceKind } from '../core/kpis/connect.ts'
import { lacksOf, type Lack } from '../core/kpis/bring.ts'
import type { KpiId } from '../core/kpis/ids.ts'
import { requirementPhrases, requirements } from '../core/kpis/requirements.ts'
import { needId } from '../core/kpis/terms.ts'
import type { Kpi } from '../core/kpis/types.ts'
import type { Phrase } from '../core/phrase.ts'
import type { Coverage } from '../store/facts/store.ts'
import type { AppContext } from './context.ts'
import { whileDataStands } from './data-memory.ts'
import { spanOf } from './goal-scope.ts'
import { lookupAnywhere } from './kpi-values.ts'
import { phrase } from './phrases.ts'
import { measurable, pointsAndGaps, type PointA } from './point-a.ts'

export interface Lacking {
  words: readonly Phrase[]
  connect: readonly SourceKind[]
  lacks: readonly Lack[]
}

export interface WhatIsMeasured {
  known: Map<KpiId, PointA[]>
  lacking: Map<KpiId, Lacking>
}

/** All KPIs at once: they share most of their terms, and who looks at one reason often looks at another. */
export const whatIsMeasured = (app: AppContext): Promise<WhatIsMeasured> =>
  whileDataStands(app, 'what is measured', async () => {
    const coverage = await app.facts.coverage({ workspace: app.workspace, accounts: [] })
    const { points, gaps } = await pointsAndGaps(app, coverage)
    const known = Map.groupBy(points, (point) => point.kpi)
    const rest = measurable.filter((kpi) => !known.has(kpi.id))
    const lacking = await whatIsLacking(app, rest, coverage)
    // The source is there, only not with enough days.
    for (const { kpi, known: days, of } of gaps)
      if (lacking.has(kpi))
        lacking.set(kpi, { words: [phrase('app.days-missing', { known: days, of })], connect: [], lacks: [] })
    return { known, lacking }
  })

export async function whatIsLacking(
  app: AppContext,
  kpis: readonly Kpi[],
  coverage: readonly Coverage[],
): Promise<Map<KpiId, Lacking>> {
  const range = spanOf(coverage)
  const accounts = coverage.map((one) => one.account)
  const hasPosts = coverage.some((one) => one.posts > 0)
  const lookup =
    range === null || kpis.length === 0
      ? () => ({ value: null, known: 0, total: 0, currency: null, definitions: [], imports: [] })
      : await lookupAnywhere(app, { kpis, accounts, range })
  return new Map(
    kpis.map((kpi) => {
      const needs = requirements(kpi, lookup)
      const words = requirementPhrases(kpi, lookup)
      return [kpi.id, { words, connect: sourcesFor(needs), lacks: lacksOf(needs.map(needId), words, hasPosts) }]
    }),
  )
}
