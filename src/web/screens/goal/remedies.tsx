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

/** As where the letter A says no. */
const LEAST_CHANCE = 0.1

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
  const offer = (text: string, target: number) => (
    <Button small onClick={() => onTarget(target)}>
      {text}
    </Button>
  )
  if (letter.letter === 'A') {
    const half = atStep(outcomes.scale, outcomes.median)
    if (chanceAt(outcomes, data.target, up) >= 0.45 || half <= 0) return null
    // A plan within reach may be one that M cannot see: then it says so itself.
    const drowned = pointA !== null && detectable !== null && Math.abs(half - pointA) < Math.abs(pointA) * detectable
    return (
      <p className="smart__help">
        {offer(t(drowned ? 'remedy.half.drowned' : 'remedy.half', { value: write(half) }), half)}
      </p>
    )
  }
  if (letter.letter !== 'M' || letter.verdict !== 'no' || pointA === null || detectable === null) return null
  const far = pointA + Math.abs(pointA) * detectable * (up ? 1 : -1)
  const seen = atStep(outcomes.scale, far, up ? 'up' : 'down')
  const chance = chanceAt(outcomes, far, up)
  const { window } = understood
  const shows = seen > 0 && chance >= LEAST_CHANCE
  const waits = shortestWindowDays !== null && window !== null
  if (!shows && !waits) return null
  return (
    <p className="smart__help">
      {/* One that shows and that nobody reaches is no help: A would refuse it. */}
      {shows && offer(t('remedy.detectable', { value: write(seen), chance: f.percent(chance * 100, 0) }), seen)}
      {waits && (
        <Button small onClick={() => set(fixSearch({ deadline: addDays(window.from, shortestWindowDays - 1) }))}>
          {t('remedy.window', { days: shortestWindowDays })}
        </Button>
      )}
    </p>
  )
}
