/** When questions come, by weekday and three hours. */
import { valueText } from '../../../i18n/value-text.ts'
import { Heat } from '../../charts/heat.tsx'
import { Card } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { Talk } from './data.ts'
import { talkWords } from './words.ts'

export function When({ talk: { when, outsideHours } }: { talk: Talk }) {
  const { t, f } = useWords(talkWords)
  if (when.length === 0) return null
  const most = Math.max(...when.map(({ questions }) => questions))
  const hours = [...new Set(when.map(({ hour }) => hour))].toSorted((a, b) => a - b)
  return (
    <Card
      title={t('when.title')}
      hint={outsideHours && t('when.hint', { percent: valueText(f, 'percent', outsideHours.value * 100, null) })}
    >
      <Heat
        title={t('when.title')}
        hideTitle
        dense
        rows={[1, 2, 3, 4, 5, 6, 7].map((day) => ({ id: String(day), label: t('weekday', { day }) }))}
        columns={hours.map((hour) => ({ id: String(hour), label: t('band', { hour }) }))}
        cells={when.map(({ weekday, hour, questions }) => ({
          row: String(weekday),
          column: String(hour),
          strength: questions / most,
          text: f.number(questions),
        }))}
        none={t('when.none')}
      />
    </Card>
  )
}
