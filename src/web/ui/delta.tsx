/** A change against the compared period. Coloured only when it is larger than chance and has a better direction. */
import type { Unit } from '../../core/kpis/types.ts'
import { changeText } from '../../i18n/value-text.ts'
import { useWords } from '../words.ts'
import { names } from './class-names.ts'
import './delta.css'
import { uiWords } from './words.ts'

export interface DeltaProps {
  /** In the KPI's unit; null: nothing to compare with. */
  value: number | null
  unit: Unit
  currency?: string | null
  /** Which direction is better; without it the change has no colour. */
  better?: 'up' | 'down' | null
  /** true: larger than chance; false: within chance; null or absent: not tested. */
  real?: boolean | null
  /** Said after it: «к сентябрю». */
  against?: string
}

export function Delta({ value, unit, currency = null, better = null, real = null, against }: DeltaProps) {
  const { t, f } = useWords(uiWords)
  if (value === null) return <span className="delta delta--unknown">{t('delta.unknown')}</span>
  const text = changeText(f, unit, value, currency)
  const flat = !/[1-9]/.test(text)
  const good = better === null || flat ? null : value > 0 === (better === 'up')
  const tone = real !== true || good === null ? 'plain' : good ? 'good' : 'bad'
  return (
    <span className={names('delta', `delta--${tone}`)} title={real === false ? t('delta.noise') : undefined}>
      <span className="delta__sign" aria-hidden="true">
        {real === false || flat ? '≈' : value > 0 ? '▲' : '▼'}
      </span>
      {text}
      {real === false && <span className="sr-only">, {t('delta.noise')}</span>}
      {real === true && good !== null && <span className="sr-only">, {t(good ? 'delta.better' : 'delta.worse')}</span>}
      {against && <span className="delta__against"> {against}</span>}
    </span>
  )
}
