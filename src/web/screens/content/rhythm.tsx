/** Posts week by week, with what happened in those weeks. */
import { Columns } from '../../charts/columns.tsx'
import { Card } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { Analysis } from './data.ts'
import { contentWords } from './words.ts'

export function Rhythm({ analysis: { rhythm } }: { analysis: Analysis }) {
  const { t } = useWords(contentWords)
  const whole = rhythm.weeks.filter(({ partial }) => !partial).map(({ posts }) => posts)
  const sorted = whole.toSorted((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)]
  return (
    <Card title={t('rhythm.title')}>
      {median !== undefined && <p>{t('rhythm.summary', { median, low: sorted[0]!, high: sorted.at(-1)! })}</p>}
      <Columns
        title={t('rhythm.title')}
        hideTitle
        parts={[
          { id: 'ordinary', label: t('rhythm.ordinary'), tone: 'fact' },
          { id: 'apart', label: t('rhythm.apart'), tone: 'soft' },
        ]}
        weeks={rhythm.weeks.map(({ from, posts, apart, notes, partial }) => ({
          from,
          values: { ordinary: posts - apart, apart },
          notes,
          partial,
        }))}
        words={{ week: t('rhythm.week'), all: t('rhythm.all'), partial: t('rhythm.partial') }}
      />
    </Card>
  )
}
