/** Any month with data, a year, own dates, and what to compare with. */
import { useState } from 'react'
import { monthOf } from '../../core/time/day.ts'
import { rangeText } from '../period.ts'
import { useBrand } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { Field, Input } from '../ui/field.tsx'
import { usePeriod } from '../use-period.ts'
import { useWords } from '../words.ts'
import './period-choice.css'
import { shellWords } from './words.ts'

const monthNames = (lang: string): string[] =>
  Array.from({ length: 12 }, (_, i) =>
    new Intl.DateTimeFormat(lang, { month: 'short', timeZone: 'UTC' }).format(Date.UTC(2026, i, 1)).replace('.', ''),
  )

export function PeriodChoice({ close }: { close: () => void }) {
  const { t, f, lang } = useWords(shellWords)
  const { months, today } = useBrand()
  const used = usePeriod()
  const [years] = useState(() => {
    const first = Number((months[0] ?? today).slice(0, 4))
    const last = Number(today.slice(0, 4))
    return Array.from({ length: last - first + 1 }, (_, i) => String(last - i))
  })
  const [from, setFrom] = useState(used.from)
  const [to, setTo] = useState(used.to)
  const choose = (period: string) => {
    used.set({ period })
    close()
  }
  return (
    <div className="period-choice">
      {years.slice(0, 6).map((year) => (
        <div key={year} className="period-choice__year">
          <button type="button" onClick={() => choose(year)} aria-current={used.period === year ? 'true' : undefined}>
            <span aria-hidden="true">{year}</span>
            <span className="sr-only">{t('period.year', { year })}</span>
          </button>
          <div className="period-choice__months">
            {monthNames(lang).map((name, i) => {
              const month = `${year}-${String(i + 1).padStart(2, '0')}`
              const has = months.includes(month)
              return (
                <button
                  key={month}
                  type="button"
                  className={has ? 'period-choice__has' : undefined}
                  disabled={month > monthOf(today)}
                  onClick={() => choose(month)}
                  aria-current={used.period === month ? 'true' : undefined}
                >
                  <span aria-hidden="true">{name}</span>
                  <span className="sr-only">
                    {f.month(month)}
                    {!has && `, ${t('period.no-data')}`}
                  </span>
                </button>
              )
            })}
          </div>
        </div>
      ))}
      <form
        className="period-choice__own"
        onSubmit={(event) => {
          event.preventDefault()
          if (from && to) choose(rangeText(from <= to ? { from, to } : { from: to, to: from }))
        }}
      >
        <Field label={t('period.from')} required>
          <Input type="date" value={from} max={today} onChange={(event) => setFrom(event.target.value)} />
        </Field>
        <Field label={t('period.to')} required>
          <Input type="date" value={to} onChange={(event) => setTo(event.target.value)} />
        </Field>
        <Button type="submit">{t('period.show')}</Button>
      </form>
      <fieldset className="period-choice__vs">
        <legend>{t('period.vs')}</legend>
        {(['previous', 'year', 'none'] as const).map((vs) => (
          <label key={vs} className="check">
            <input
              type="radio"
              name="vs"
              checked={used.vs === vs}
              onChange={() => used.set({ vs: vs === 'previous' ? '' : vs })}
            />
            <span>{t(`period.vs.${vs}`)}</span>
          </label>
        ))}
      </fieldset>
    </div>
  )
}
