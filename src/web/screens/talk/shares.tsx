/** What stays unanswered, and whether people talk to each other. */
import type { ReactNode } from 'react'
import { valueText } from '../../../i18n/value-text.ts'
import { Badge, Card, Figure, Term } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { Talk } from './data.ts'
import { talkWords } from './words.ts'

export function Shares({ talk, account }: { talk: Talk; account: string | null }) {
  const { t, f } = useWords(talkWords)
  const { unanswered, counts, said, figures, range } = talk
  const percent = (share: number) => valueText(f, 'percent', share * 100, null)
  const evidence = (kpi: string) => ({ kpi, account, ...range })
  return (
    <Card title={t('share.title')}>
      <dl className="talk-shares">
        {unanswered !== null && (
          <>
            <One name={t('share.unanswered')}>
              <Figure value={unanswered.value * 100} unit="percent" size="l" evidence={evidence('unanswered_share')} />
              <span className="talk-small">
                {t('share.interval', {
                  low: percent(unanswered.interval.low),
                  high: percent(unanswered.interval.high),
                })}
              </span>
              {unanswered.few && <Badge tone="warn">{t('share.few')}</Badge>}
            </One>
            <One name={<Term id="deflection">{t('share.deflected')}</Term>}>
              <Figure value={counts.deflected} unit="pieces" size="l" evidence={evidence('deflected_share')} />
            </One>
          </>
        )}
        <One name={t('share.live')}>
          <Figure
            value={said.live === null ? null : said.live * 100}
            unit="percent"
            size="l"
            evidence={said.live === null ? null : evidence('live_discussion')}
          />
          <span className="talk-small">{t('share.live.note', { comments: said.comments })}</span>
        </One>
        {figures
          .filter(({ kpi }) => kpi === 'negative_worked_through' || kpi === 'csat')
          .map(({ kpi, name, value, unit }) => (
            <One key={kpi} name={name}>
              <Figure value={value} unit={unit} size="l" evidence={value === null ? null : evidence(kpi)} />
              {value === null && (
                <span className="talk-small">{t(kpi === 'csat' ? 'note.csat' : 'note.negative_worked_through')}</span>
              )}
            </One>
          ))}
      </dl>
    </Card>
  )
}

const One = ({ name, children }: { name: ReactNode; children: ReactNode }) => (
  <div className="talk-shares__one">
    <dt className="talk-small">{name}</dt>
    <dd>{children}</dd>
  </div>
)
