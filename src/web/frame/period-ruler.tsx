/** The days of the period as a ruler along the top of the page: dark as far as data reaches, yellow where today is. */
import { addDays, daysBetween, lengthOf, overlap } from '../../core/time/day.ts'
import { periodTitle } from '../period.ts'
import { useBrand } from '../session.ts'
import { usePeriod } from '../use-period.ts'
import { useWords } from '../words.ts'
import './period-ruler.css'
import { rulerTicks } from './period-ticks.ts'
import { shellWords } from './words.ts'

const HEIGHT = { day: 6, week: 10, month: 14 } as const

export function PeriodRuler() {
  const { t, f } = useWords(shellWords)
  const used = usePeriod()
  const { today, dataTo } = useBrand()
  const { from, to } = used
  const days = lengthOf(used)
  const share = (day: string) => (daysBetween(from, day) / days) * 100
  const filled = dataTo !== null && dataTo >= from ? overlap({ from, to: dataTo }, used) : null
  const label = t('period.ruler', {
    period: periodTitle(f, used),
    filled: filled ? t('period.data-to', { day: filled.to }) : t('period.data-none'),
  })
  return (
    <div className="period-ruler" role="img" aria-label={label}>
      <svg width="100%" height="15" aria-hidden="true">
        <line x1="0" x2="100%" y1="0.5" y2="0.5" className="period-ruler__edge" />
        {filled && (
          <line x1="0" x2={`${share(addDays(filled.to, 1))}%`} y1="1.5" y2="1.5" className="period-ruler__filled" />
        )}
        {rulerTicks(used).map(({ day, kind }) => (
          <line
            key={day}
            x1={`${share(day)}%`}
            x2={`${share(day)}%`}
            y1="0"
            y2={HEIGHT[kind]}
            className={filled && day <= filled.to ? 'period-ruler__tick period-ruler__tick--in' : 'period-ruler__tick'}
          />
        ))}
        {today >= from && today <= to && (
          <rect x={`${share(today)}%`} y="0" width="5" height="15" className="period-ruler__today" />
        )}
      </svg>
    </div>
  )
}
