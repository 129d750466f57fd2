/** Personal data of the audience: what there is, how long it stays, one person's own. */
import { Card, Empty, Loaded, Table, type Column } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { useKept, type Kept } from './data.ts'
import { KINDS } from './kinds.ts'
import { PersonCard } from './person-card.tsx'
import { Retention } from './retention.tsx'
import { teamWords } from './words.ts'

type Kind = Kept['kinds'][number]

const placeOf = ({ type }: Kind): number => KINDS.findIndex((one) => one === type)

export function DataTab() {
  const { t, f } = useWords(teamWords)
  const query = useKept()
  const columns: Column<Kind>[] = [
    {
      id: 'kind',
      head: t('data.kind'),
      rowHead: true,
      cell: ({ type }) => t(`kind.${KINDS.find((one) => one === type)!}`),
    },
    { id: 'events', head: t('data.events'), align: 'end', cell: ({ events }) => f.number(events) },
    { id: 'actors', head: t('data.actors'), align: 'end', cell: ({ withActor }) => f.number(withActor) },
    { id: 'people', head: t('data.people'), align: 'end', cell: ({ people }) => f.number(people) },
    { id: 'texts', head: t('data.texts'), align: 'end', cell: ({ withText }) => f.number(withText) },
    { id: 'from', head: t('data.from'), align: 'end', cell: ({ from }) => (from === null ? '—' : f.day(from)) },
  ]
  return (
    <Loaded query={query}>
      {(kept) => (
        <>
          <Card title={t('data.title')} hint={t('data.text')}>
            <Table
              caption={t('data.title')}
              hideCaption
              columns={columns}
              rows={kept.kinds.toSorted((a, b) => placeOf(a) - placeOf(b))}
              keyOf={({ type }) => type}
              empty={<Empty title={t('data.none')}>{t('data.none.text')}</Empty>}
            />
            {kept.erased > 0 && <p className="muted">{t('erased.count', { erased: kept.erased })}</p>}
          </Card>
          <Retention kept={kept} />
          <PersonCard />
        </>
      )}
    </Loaded>
  )
}
