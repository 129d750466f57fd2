/** The period of a screen: steps, the choice, the comparison, and the period itself as a ruler of its days. */
import { Link } from '@tanstack/react-router'
import { monthOf } from '../../core/time/day.ts'
import { parsePeriod, periodTitle, rangeText } from '../period.ts'
import type { Search } from '../search.ts'
import { useBrand } from '../session.ts'
import { usePeriod } from '../use-period.ts'
import { useWords } from '../words.ts'
import './period-head.css'
import { PeriodChoice } from './period-choice.tsx'
import { PeriodRuler } from './period-ruler.tsx'
import { Popup } from './popup.tsx'
import { shellWords } from './words.ts'

export function PeriodHead() {
  const { t, f } = useWords(shellWords)
  const used = usePeriod()
  const brand = useBrand()
  const titleOf = (period: string) => periodTitle(f, parsePeriod({ period }, brand))
  const title = titleOf(used.period)
  const vs = used.against ? t('period.against', { period: titleOf(rangeText(used.against)) }) : t('period.alone')
  return (
    <div className="period-head">
      <PeriodRuler />
      <div className="period-head__row no-print" role="group" aria-label={t('period.label')}>
        <span className="period-head__vs">{vs}</span>
        <Step name="earlier" to={used.earlier} title={titleOf(used.earlier)} sign="‹" />
        <Popup className="period-head__choice" label={t('period.choose', { period: title })} word={title} end>
          {(close) => <PeriodChoice close={close} />}
        </Popup>
        <Step
          name="later"
          to={used.later}
          title={titleOf(used.later)}
          sign="›"
          off={monthOf(used.to) >= monthOf(brand.today)}
        />
      </div>
    </div>
  )
}

interface StepProps {
  name: 'earlier' | 'later'
  to: string
  title: string
  sign: string
  /** Nothing is there yet. */
  off?: boolean
}

function Step({ name, to, title, sign, off = false }: StepProps) {
  const { t } = useWords(shellWords)
  if (off)
    return (
      <span className="period-head__step period-head__step--off" aria-hidden="true">
        {sign}
      </span>
    )
  return (
    <Link
      to="."
      search={(now: Search) => ({ ...now, period: to })}
      resetScroll={false}
      className="period-head__step"
      aria-label={t(`period.${name}`, { period: title })}
      data-period-step={name}
    >
      {sign}
    </Link>
  )
}
