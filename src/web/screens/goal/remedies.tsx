/** What would turn a «no» round: a target that can be seen, a deadline that is long enough, even odds. One press takes it. */
import { addDays } from '../../../core/time/day.ts'
import { valueText } from '../../../i18n/value-text.ts'
import { Button } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { fixSearch } from './draft.ts'
import { atStep, chanceAt } from './outcomes-layout.ts'
import type { Check, Letter } from './types.ts'
import { useDraft } from './use-draft.ts'
import { goalWords } from './words.ts'

export function Remedies({
  letter,
  check,
  onTarget,
}: {
  letter: Letter
  check: Check
  onTarget: (target: number) => void
}) {
  const { t, f } = useWords(goalWords)
  const { set } = useDraft()
  const { data, kpi, understood } = check
  if (!data?.outcomes || kpi === null || data.target === null) return null
  const { outcomes, direction, pointA, detectable, shortestWindowDays } = data
  const up = direction === 'up'
  const write = (value: number) => valueText(f, kpi.unit, value, understood.currency)
  const take = (key: 'remedy.detectable' | 'remedy.half', target: number) => (
    <Button small onClick={() => onTarget(target)}>
      {t(key, { value: write(target) })}
    </Button>
  )
  if (letter.letter === 'A') {
    const half = atStep(outcomes.scale, outcomes.median)
    return chanceAt(outcomes, data.target, up) < 0.45 && half > 0 ? (
      <p className="smart__help">{take('remedy.half', half)}</p>
    ) : null
  }
  if (letter.letter !== 'M' || letter.verdict !== 'no' || pointA === null || detectable === null) return null
  const far = pointA + Math.abs(pointA) * detectable * (up ? 1 : -1)
  const seen = atStep(outcomes.scale, far, up ? 'up' : 'down')
  const { window } = understood
  return (
    <p className="smart__help">
      {seen > 0 && take('remedy.detectable', seen)}
      {shortestWindowDays !== null && window !== null && (
        <Button small onClick={() => set(fixSearch({ deadline: addDays(window.from, shortestWindowDays - 1) }))}>
          {t('remedy.window', { days: shortestWindowDays })}
        </Button>
      )}
    </p>
  )
}
