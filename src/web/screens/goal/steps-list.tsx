/** Three or four steps in sequence. Where the arithmetic may be changed, each number is a field and the result follows. */
import { names } from '../../ui/class-names.ts'
import { Badge, Button } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { AmountInput } from './amount-input.tsx'
import './steps-list.css'
import type { Step } from './types.ts'
import { goalWords } from './words.ts'

export interface StepsListProps {
  steps: readonly Step[]
  /** Of money without a currency of its own. */
  currency?: string | null
  /** Absent: to read only. */
  edit?: {
    values: Readonly<Record<string, number>>
    onValue: (id: string, value: number) => void
    onRemove: (position: number) => void
  }
}

export function StepsList({ steps, currency = null, edit }: StepsListProps) {
  const { t } = useWords(goalWords)
  return (
    <ol className="steps">
      {steps.map((step, i) => (
        <li key={`${i} ${step.lever}`} className="steps__one">
          <div className="steps__when">
            <span className="steps__number">{i + 1}</span>
            <span>{t('steps.until', { day: step.until })}</span>
            <span className="muted">{step.leverName}</span>
          </div>
          <div className="steps__what">
            <p className="steps__title">{step.title}</p>
            {step.caution && <p className="steps__caution">{step.caution}</p>}
            {step.assumptions.length > 0 && <Arithmetic step={step} currency={step.currency ?? currency} edit={edit} />}
          </div>
          {edit && steps.length > 1 && (
            <Button small kind="quiet" onClick={() => edit.onRemove(i)}>
              {t('steps.remove')}
            </Button>
          )}
        </li>
      ))}
    </ol>
  )
}

function Arithmetic({ step, currency, edit }: { step: Step; currency: string | null; edit: StepsListProps['edit'] }) {
  const { t } = useWords(goalWords)
  return (
    <details className="steps__arithmetic" open={edit !== undefined}>
      <summary>{t('steps.arithmetic')}</summary>
      <ul>
        {step.assumptions.map(({ id, what, value, unit, origin }) => {
          const own = edit?.values[id]
          return (
            <li key={id} className={names('steps__number-line', own !== undefined && 'steps__number-line--own')}>
              <span>{what}</span>
              {edit ? (
                <AmountInput
                  value={own ?? value}
                  unit={unit}
                  currency={currency}
                  label={what}
                  onChange={(next) => next >= 0 && edit.onValue(id, next)}
                />
              ) : (
                value !== null && <Value value={value} unit={unit} currency={currency} />
              )}
              <Badge tone={own !== undefined ? 'info' : 'neutral'} sign={null}>
                {own !== undefined ? t('steps.edited') : value === null ? t('steps.asked') : t(`origin.${origin}`)}
              </Badge>
            </li>
          )
        })}
      </ul>
    </details>
  )
}

function Value({ value, unit, currency }: { value: number; unit: string; currency: string | null }) {
  const { f } = useWords(goalWords)
  const text =
    unit === 'percent'
      ? f.percent(value)
      : unit === 'seconds'
        ? f.duration(value)
        : unit === 'money'
          ? f.money(Math.round(value), currency ?? 'RUB')
          : f.number(value)
  return <span className="steps__value">{text}</span>
}
