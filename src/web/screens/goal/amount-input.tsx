/** A number with its unit. What is being typed is left alone; a number that cannot be read changes nothing. */
import { useEffect, useState } from 'react'
import type { Unit } from '../../../core/kpis/types.ts'
import { Input } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import './amount-input.css'
import { amountInput, keptAmount, readAmount, shownAmount, unitWord } from './amounts.ts'
import { goalWords } from './words.ts'

export interface AmountInputProps {
  /** In the KPI's unit; null: not said. */
  value: number | null
  unit: string
  currency?: string | null
  label?: string
  placeholder?: string
  onChange: (value: number) => void
}

export function AmountInput({ value, unit, currency = null, label, placeholder, onChange }: AmountInputProps) {
  const { t, lang } = useWords(goalWords)
  const show = (kept: number | null) => (kept === null ? '' : amountInput(shownAmount(kept, unit as Unit), lang))
  const [text, setText] = useState(show(value))
  const read = readAmount(text, lang)
  useEffect(() => {
    // Somebody else moved it: the slider, Back, another language.
    if (value === null ? read !== null : read === null || keptAmount(read, unit as Unit) !== value) setText(show(value))
  }, [value, unit, lang])
  const word = unitWord(unit)
  return (
    <span className="amount">
      <Input
        inputMode="decimal"
        value={text}
        placeholder={placeholder}
        aria-label={label}
        aria-invalid={text !== '' && read === null ? true : undefined}
        onChange={(event) => {
          setText(event.target.value)
          const typed = readAmount(event.target.value, lang)
          if (typed !== null) onChange(keptAmount(typed, unit as Unit))
        }}
        onBlur={() => setText(show(value))}
      />
      <span className="amount__unit">
        {word !== null ? t(`unit.${word}`) : unit === 'money' ? currencySign(currency, lang) : ''}
      </span>
    </span>
  )
}

const currencySign = (currency: string | null, lang: string): string =>
  new Intl.NumberFormat(lang, { style: 'currency', currency: currency ?? 'RUB', currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find((part) => part.type === 'currency')?.value ?? ''
