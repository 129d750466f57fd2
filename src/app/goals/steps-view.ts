/** Steps as a screen shows them: sentences, numbers with their units, and the arithmetic that may be changed. */
import { capital } from '../../i18n/capital.ts'
import type { Assumption, Step } from '../../core/goals/types.ts'
import { say } from '../../i18n/say.ts'
import type { Lang } from '../../i18n/words.ts'
import { word } from './words.ts'

export interface AssumptionView {
  id: string
  what: string
  /** null: a person is asked. */
  value: number | null
  unit: string
  origin: Assumption['origin']
}

export interface StepView {
  title: string
  lever: string
  leverName: string
  until: string
  target: { value: number; unit: string }
  caution: string | null
  currency: string | null
  assumptions: AssumptionView[]
}

export const stepsView = (lang: Lang, steps: readonly Step[]): StepView[] =>
  steps.map((step) => {
    const { currency } = step.title.params
    return {
      title: say(lang, step.title),
      lever: step.lever,
      leverName: word(lang, `lever.${step.lever}`),
      until: step.until,
      target: step.target,
      caution: step.caution === null ? null : say(lang, step.caution),
      currency: typeof currency === 'string' ? currency : null,
      assumptions: step.assumptions.map((one) => ({
        id: one.id,
        what: capital(say(lang, one.what)),
        value: one.value,
        unit: one.unit,
        origin: one.origin,
      })),
    }
  })
