/** One finding in full, in the reader's words. */
import { sentenceForStatistician } from '../../core/guards/statistic.ts'
import { kpiById } from '../../core/kpis/catalogue.ts'
import type { DayRange } from '../../core/time/day.ts'
import { nameOfKpi, nameOfMeasure } from '../../i18n/kpi-names.ts'
import { say } from '../../i18n/say.ts'
import type { Lang } from '../../i18n/words.ts'
import { accountLabels } from '../account-labels.ts'
import type { AppContext } from '../context.ts'
import { unitOfMeasure } from '../measure-unit.ts'
import { besideKpis } from './effects.ts'
import { daysOf, findingInFull } from './detail.ts'
import { guardWord, shownDecision, shownEffect, shownFinding } from './shown.ts'

export const MOST_ROWS = 500

export type ShownDetail = Awaited<ReturnType<typeof shownDetail>>

export async function shownDetail(app: AppContext, lang: Lang, named: string, seen: DayRange | undefined) {
  const full = await findingInFull(app, named, seen)
  const labels = await accountLabels(app, lang)
  const { finding, around } = full
  const { guard } = finding
  const measure = around.measure
  return {
    finding: shownFinding(lang, full, labels),
    guard: {
      id: guard,
      name: guardWord(lang, guard, 'name'),
      what: guardWord(lang, guard, 'what'),
      method: guardWord(lang, guard, 'method'),
      source: guardWord(lang, guard, 'source'),
      statistician: say(lang, sentenceForStatistician(finding)),
    },
    around: {
      measure,
      measureName: measure === null ? null : nameOfMeasure(lang, measure),
      unit: measure === null ? ('pieces' as const) : unitOfMeasure(measure),
      series: around.series,
      expected: around.expected,
    },
    rows: { total: full.rows.length, shown: full.rows.slice(0, MOST_ROWS) },
    effectRange: daysOf(finding, seen),
    effects: full.effects.map(({ counted, left }) => ({
      counted: shownEffect(lang, counted, labels),
      left: shownEffect(lang, left, labels),
    })),
    besideKpis: (await besideKpis(app, finding, daysOf(finding, seen))).map((id) => ({
      kpi: id,
      name: nameOfKpi(lang, id),
      unit: kpiById(id).unit,
    })),
    beside: full.beside.map((other) => ({ name: guardWord(lang, other.guard, 'name'), what: say(lang, other.what) })),
    log: full.log.map(shownDecision),
  }
}
