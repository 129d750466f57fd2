/** Week by week with tone, figures with their evidence, places and hashtags. */
import { Columns } from '../../charts/columns.tsx'
import { Card, KpiStrip, Table } from '../../ui/index.ts'
import { useSearchState, WITH_BACK } from '../../search.ts'
import { useWords } from '../../words.ts'
import { TONES, type Mentions } from './data.ts'
import { mentionsWords } from './words.ts'

const COLOUR = { good: 'good', neutral: 'soft', bad: 'bad', unrated: 'muted' } as const

export function Weeks({ weeks }: { weeks: Mentions['weeks'] }) {
  const { t } = useWords(mentionsWords)
  const present = TONES.filter((tone) => weeks.some(({ tones }) => tones[tone] > 0))
  return (
    <Card title={t('weeks.title')}>
      <Columns
        title={t('weeks.title')}
        hideTitle
        parts={present.map((id) => ({ id, label: t(`tone.${id}`), tone: COLOUR[id] }))}
        weeks={weeks.map(({ from, tones, partial }) => ({ from, values: tones, partial }))}
        words={{ week: t('weeks.week'), all: t('weeks.all'), partial: t('weeks.partial') }}
      />
    </Card>
  )
}

export function Figures({ mentions: { figures, range, negative } }: { mentions: Mentions }) {
  const { t } = useWords(mentionsWords)
  return (
    <Card title={t('figures.title')} hint={figures.some(({ before }) => before !== null) ? t('against') : undefined}>
      <KpiStrip
        figures={figures}
        range={range}
        note={({ kpi, value }) => (value === null ? t(`note.${kpi}` as 'note.mentions') : null)}
        warn={({ kpi }) => (kpi === 'tone_negative_share' && negative?.few ? t('few') : null)}
      />
    </Card>
  )
}

export function Places({ mentions: { sources, tags } }: { mentions: Mentions }) {
  const { t, f } = useWords(mentionsWords)
  const [, set] = useSearchState()
  return (
    <div className="mentions-two">
      <Card title={t('sources.title')}>
        <Table
          caption={t('sources.title')}
          hideCaption
          columns={[
            {
              id: 'source',
              head: t('sources.source'),
              rowHead: true,
              sort: ({ source }) => source,
              cell: ({ source }) =>
                source === null ? (
                  t('sources.unknown')
                ) : (
                  <button
                    type="button"
                    className="mentions-pick"
                    onClick={() => set({ source, page: undefined }, WITH_BACK)}
                  >
                    {source}
                  </button>
                ),
            },
            {
              id: 'mentions',
              head: t('sources.mentions'),
              align: 'end',
              sort: ({ mentions }) => mentions,
              cell: ({ mentions }) => f.number(mentions),
            },
            {
              id: 'negative',
              head: t('sources.negative'),
              align: 'end',
              sort: ({ tones }) => tones.bad,
              cell: ({ tones, mentions }) => t('of', { part: tones.bad, all: mentions - tones.unrated }),
            },
          ]}
          rows={sources}
          keyOf={({ source }) => source ?? ''}
          limit={12}
        />
      </Card>
      <Card title={t('tags.title')} hint={tags.length > 0 ? t('tags.hint') : undefined}>
        <Table
          caption={t('tags.title')}
          hideCaption
          columns={[
            { id: 'tag', head: t('tags.tag'), rowHead: true, cell: ({ tag }) => tag },
            {
              id: 'mentions',
              head: t('sources.mentions'),
              align: 'end',
              cell: ({ mentions }) => f.number(mentions),
            },
          ]}
          rows={tags}
          keyOf={({ tag }) => tag}
          empty={<p>{t('tags.none')}</p>}
        />
      </Card>
    </div>
  )
}
