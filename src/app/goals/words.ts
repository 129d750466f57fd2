/** Small sentences that several views of goals say alike. */
import { capital } from '../../i18n/capital.ts'
import { tellGoal } from '../../core/goals/told.ts'
import type { UnderstoodGoal } from '../../core/goals/types.ts'
import type { KpiId } from '../../core/kpis/ids.ts'
import type { Kpi } from '../../core/kpis/types.ts'
import type { Phrase } from '../../core/phrase.ts'
import { LANGS, type Lang } from '../../i18n/words.ts'
import { wordsOfKpi } from '../../i18n/kpi-names.ts'
import { say } from '../../i18n/say.ts'
import type { GoalRecord } from '../../store/book/types.ts'

/** A code without parameters. */
export const word = (lang: Lang, code: string): string => say(lang, { code, params: {} })

export const sayAll = (lang: Lang, phrases: readonly Phrase[]): string[] => phrases.map((phrase) => say(lang, phrase))

export const kpiName = (lang: Lang, kpi: KpiId): string => capital(wordsOfKpi(lang, kpi).name)

export interface Grade {
  id: string
  name: string
  why: string
}

/** How far a person controls the KPI and how easily it is faked, each with its reason (METHOD §5). */
export function grades(lang: Lang, kpi: Kpi): { control: Grade; hackability: Grade } {
  const own = wordsOfKpi(lang, kpi.id)
  return {
    control: { id: kpi.control, name: word(lang, `control.${kpi.control}`), why: own.control },
    hackability: { id: kpi.hackability, name: word(lang, `hackability.${kpi.hackability}`), why: own.hackability },
  }
}

export const guardsOf = (lang: Lang, kpi: Kpi): { id: string; name: string }[] =>
  kpi.guards.map((id) => ({ id, name: word(lang, `guard.${id}.name`) }))

/** A sentence of our own is told again in the reader's language; what a person typed stays as it was typed. */
export function sentenceIn(lang: Lang, record: GoalRecord): string {
  const told = tellGoal(record.understood as UnderstoodGoal)
  const own = told !== null && LANGS.some((one) => say(one, told) === record.sentence)
  return own ? say(lang, told) : record.sentence
}
