/** The small chart beside a figure: its days with some before them, what is known to have happened, and what looks bought. */
import { overlap, addDays, lengthOf, type Day, type DayRange } from '../../core/time/day.ts'
import type { DailySeries } from '../../core/stats/types.ts'
import { definitionName } from '../../i18n/definition-name.ts'
import { nameOfMeasure } from '../../i18n/kpi-names.ts'
import type { MeasureId } from '../../core/measures/ids.ts'
import { hasWords, say } from '../../i18n/say.ts'
import type { Lang } from '../../i18n/words.ts'
import { breakDaysOf, breakMarks } from '../breaks.ts'
import type { AppContext } from '../context.ts'
import { historyOf, type GoalScope } from '../goal-scope.ts'
import { rollingOf } from '../rolling.ts'

export interface KpiLine {
  /** `day`: totals of days; `level`: at the day's end; `week`: the seven days that end on each day. */
  by: 'day' | 'level' | 'week'
  series: DailySeries
  breaks: { day: Day; measure: string; from: string; to: string }[]
  causes: { kind: string; name: string; from: Day; to: Day; note: string }[]
}

const CONTEXT_DAYS = 92

/** The days before the asked ones say whether those were usual. */
export const withContext = ({ from, to }: DayRange, first: Day | null): DayRange => {
  const wide = lengthOf({ from, to }) >= CONTEXT_DAYS ? from : addDays(to, 1 - CONTEXT_DAYS)
  return { from: first !== null && first > wide ? first : wide, to }
}

export async function lineOf(app: AppContext, lang: Lang, scope: GoalScope, range: DayRange): Promise<KpiLine> {
  const { kpi } = scope
  const rolls = kpi.shape === 'ratio' || kpi.shape === 'duration'
  const ids = scope.accounts.map((account) => account.id)
  const weeks = rolls ? await rollingOf(app, scope, range) : null
  // Days of different people can't be joined into weeks: then each day stands for itself.
  const rolled = weeks !== null && weeks.values.some((value) => value !== null)
  const series = rolled ? weeks : await historyOf(app, scope, range)
  return {
    by: rolled ? 'week' : kpi.shape === 'level' ? 'level' : 'day',
    series,
    ...(await marksOn(app, lang, scope, ids, range)),
  }
}

async function marksOn(
  app: AppContext,
  lang: Lang,
  { kpi }: GoalScope,
  accounts: readonly string[],
  range: DayRange,
): Promise<Pick<KpiLine, 'breaks' | 'causes'>> {
  const marks = await breakMarks(app)
  const days = new Set(breakDaysOf(kpi, accounts, marks))
  const causes = await app.book.causes.all(app.workspace)
  return {
    breaks: marks
      .filter((mark) => days.has(mark.day) && accounts.includes(mark.account) && overlap(range, oneDay(mark.day)))
      .map(({ day, measure, fromDefinition, toDefinition }) => ({
        day,
        measure: nameOfMeasure(lang, measure as MeasureId),
        from: definitionName(lang, fromDefinition),
        to: definitionName(lang, toDefinition),
      })),
    causes: causes
      .filter((cause) => cause.accounts.length === 0 || cause.accounts.some((id) => accounts.includes(id)))
      .filter((cause) => overlap(cause, range) !== null)
      .map(({ kind, from, to, note }) => ({ kind, name: nameOfCause(lang, kind), from, to, note })),
  }
}

/** A kind that a file named itself is shown as it stands there. */
const nameOfCause = (lang: Lang, kind: string): string =>
  hasWords(lang, `cause.${kind}`) ? say(lang, { code: `cause.${kind}`, params: {} }) : kind

const oneDay = (day: Day): DayRange => ({ from: day, to: day })
