/** Goals that were taken out of the period: nothing agreed on disappears without a word. */
import { Card } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { OverviewData } from './use-overview.ts'
import { overviewWords } from './words.ts'

export function Stopped({ stopped }: { stopped: OverviewData['stopped'] }) {
  const { t } = useWords(overviewWords)
  return (
    <Card title={t('stopped.title')}>
      <ul className="stopped-goals">
        {stopped.map(({ id, sentence, on, reason, movedTo }) => (
          <li key={id}>
            <p>{sentence}</p>
            <p className="muted">
              {movedTo ? t('stopped.moved', { on, reason, ...movedTo }) : t('stopped.withdrawn', { on, reason })}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
