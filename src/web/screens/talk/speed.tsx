/** Median and 90th percentile of the wait, by the clock and in working hours, each with its interval. */
import { Card, Figure } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { Quantile, Talk } from './data.ts'
import { talkWords } from './words.ts'

export function Speed({ talk, account }: { talk: Talk; account: string | null }) {
  const { t } = useWords(talkWords)
  const { clock, working, calendar, range } = talk
  if (clock === null || working === null) return null
  return (
    <Card title={t('speed.title')} hint={t('speed.hint', calendar)}>
      <table className="talk-speed">
        <caption className="sr-only">{t('speed.title')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('speed.median')}</th>
            <th scope="col">{t('speed.p90')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('speed.clock')}</th>
            <Cell of={clock.median} evidence={{ kpi: 'response_time', account, ...range }} />
            <Cell of={clock.p90} evidence={{ kpi: 'response_time_p90', account, ...range }} />
          </tr>
          <tr>
            <th scope="row">{t('speed.working')}</th>
            <Cell of={working.median} />
            <Cell of={working.p90} />
          </tr>
        </tbody>
      </table>
    </Card>
  )
}

function Cell({ of, evidence }: { of: Quantile; evidence?: Parameters<typeof Figure>[0]['evidence'] }) {
  const { t, f } = useWords(talkWords)
  const { value, low, high } = of
  return (
    <td>
      {value === null ? (
        <span className="talk-speed__never">{t('speed.never')}</span>
      ) : (
        <Figure value={value} unit="seconds" size="l" evidence={evidence ?? null} />
      )}
      {low !== null && (
        <span className="talk-small">
          {high === null
            ? t('speed.open', { low: f.duration(low) })
            : t('speed.interval', { low: f.duration(low), high: f.duration(high) })}
        </span>
      )}
    </td>
  )
}
