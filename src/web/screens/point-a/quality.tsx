/** How complete the daily figures are: unknown days are told, never filled. */
import { capital } from '../../../i18n/capital.ts'
import { Card, Loaded, Table } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { useQuality } from './data.ts'
import { pointAWords } from './words.ts'

export function Quality({ account }: { account: string }) {
  const { t } = useWords(pointAWords)
  const query = useQuality(account)
  return (
    <Loaded query={query}>
      {({ measures }) =>
        measures.length === 0 ? null : (
          <Card title={t('quality')}>
            <Table
              caption={t('quality')}
              hideCaption
              rows={measures}
              keyOf={({ measure }) => measure}
              columns={[
                {
                  id: 'measure',
                  head: t('quality.measure'),
                  rowHead: true,
                  wrap: true,
                  cell: ({ name }) => capital(name),
                },
                { id: 'span', head: t('quality.span'), cell: ({ from, to }) => t('compare.days', { from, to }) },
                {
                  id: 'known',
                  head: t('quality.known'),
                  align: 'end',
                  cell: ({ known, days }) => t('quality.share', { known, days }),
                },
                {
                  id: 'gaps',
                  head: t('quality.gaps'),
                  wrap: true,
                  cell: ({ gaps }) =>
                    gaps.length === 0 ? (
                      <span className="muted">{t('quality.gaps.none')}</span>
                    ) : (
                      t('quality.gaps.some', { gaps })
                    ),
                },
              ]}
            />
          </Card>
        )
      }
    </Loaded>
  )
}
