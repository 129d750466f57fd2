/**
 * In 2025 Meta replaced «Impressions» by «Views»: another measure, so a line is never joined across that day.
 * The day is seen in the file when it has both columns; otherwise the published day is used.
 */
import type { Values } from '../emit.ts'
import type { Sink } from '../types.ts'
import type { Day } from '../../core/time/day.ts'

export const VIEWS_SINCE: Day = '2025-01-01'

interface Seen {
  lastImpressions: Day
  firstViews: Day
  earliest: Day
}

export function breaksOf(): { see: (account: string, day: Day, values: Values) => void; tell: (sink: Sink) => void } {
  const seen = new Map<string, Seen>()
  return {
    see: (account, day, values) => {
      const state = seen.get(account) ?? { lastImpressions: '', firstViews: '', earliest: day }
      seen.set(account, state)
      if (day < state.earliest) state.earliest = day
      const hasViews = values.views !== null && values.views !== undefined
      const hasImpressions = values.impressions !== null && values.impressions !== undefined
      if (hasImpressions && !hasViews && day > state.lastImpressions) state.lastImpressions = day
      if (hasViews && !hasImpressions && (state.firstViews === '' || day < state.firstViews)) state.firstViews = day
    },
    tell: (sink) => {
      for (const [account, { lastImpressions, firstViews, earliest }] of seen) {
        const seenDay = firstViews > lastImpressions && lastImpressions !== '' ? firstViews : null
        if (lastImpressions === '' && (firstViews === '' || earliest >= VIEWS_SINCE)) continue
        const mark = { account, day: seenDay ?? VIEWS_SINCE, from: 'meta.impressions/2024', to: 'meta.views/2025' }
        sink.breakMark({ ...mark, measure: 'views' })
        sink.breakMark({ ...mark, measure: 'impressions' })
      }
    },
  }
}
