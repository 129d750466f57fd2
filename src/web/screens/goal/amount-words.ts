/** How much is asked for, in words: «до 3 %», «на 20 % к точке А», «не меньше 7 %». */
import { valueText } from '../../../i18n/value-text.ts'
import type { Format } from '../../../i18n/words.ts'
import type { Say } from '../../words.ts'
import type { Check, Goal } from './types.ts'
import type { goalWords } from './words.ts'

type T = Say<(typeof goalWords)['ru']>

/** null while no amount is named. */
export function amountWords({ understood, kpi }: Check, t: T, f: Format): string | null {
  const { form, amount, base, bound, per, currency } = understood
  if (form === 'milestone') return t('amount.milestone')
  if (amount === null || form === null || kpi === null) return null
  const write = (value: number) => valueText(f, kpi.unit, value, currency)
  const text = (() => {
    switch (form) {
      case 'percent':
        return t('amount.percent', { value: f.percent(amount) })
      case 'times':
        return t('amount.times', { value: amount })
      case 'limit':
        return t(bound === 'at-most' ? 'amount.at-most' : 'amount.at-least', { value: write(amount) })
      case 'to':
        return kpi.shape === 'total'
          ? t('amount.by-zero', { value: write(amount) })
          : t('amount.to', { value: write(amount) })
      case 'by':
        if (base === 'zero') return t('amount.by-zero', { value: write(amount) })
        return amount < 0
          ? t('amount.less', { value: write(-amount) })
          : t('amount.by-before', { value: write(amount) })
    }
  })()
  return per ? `${text} ${t(`amount.per.${per}`)}` : text
}

/** The plan of a goal in force. */
export function planWords(
  { form, bound, kpi, currency }: Pick<Goal, 'form' | 'bound' | 'kpi' | 'currency'>,
  target: number | null,
  t: T,
  f: Format,
): string {
  const value = valueText(f, kpi.unit, target, currency)
  if (form === 'limit') return t(bound === 'at-most' ? 'plan.at-most' : 'plan.at-least', { value })
  return kpi.shape === 'total' ? t('plan.total', { value }) : t('plan.to', { value })
}
