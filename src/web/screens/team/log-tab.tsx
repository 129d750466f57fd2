/** Who did what and when. */
import { useBrandId } from '../../session.ts'
import { Button, Empty, ErrorBox, Skeleton, Table, type Column } from '../../ui/index.ts'
import { whenText } from '../../when.ts'
import { useWords } from '../../words.ts'
import { useLog, type Entry } from './data.ts'
import { teamWords } from './words.ts'

export function LogTab() {
  const { t, f } = useWords(teamWords)
  // A report's month and version are kept as the machine writes them: `2026-10, 1`.
  const readable = (subject: string) => {
    const [, month, version] = /^(\d{4}-\d{2})(?:, (\d+))?$/.exec(subject) ?? []
    return month ? t('log.month', { month, version: version ?? null }) : subject
  }
  const brand = useBrandId()
  const query = useLog()
  if (query.isPending) return <Skeleton lines={8} />
  if (query.isError) return <ErrorBox error={query.error} onRetry={() => void query.refetch()} />
  const entries = query.data.pages.flatMap((page) => page.entries)
  const columns: Column<Entry>[] = [
    { id: 'when', head: t('log.when'), cell: ({ at }) => whenText(f, at) },
    {
      id: 'who',
      head: t('log.who'),
      cell: ({ who }) => (who === '' ? <span className="muted">{t('log.nobody')}</span> : who),
    },
    { id: 'what', head: t('log.what'), rowHead: true, cell: ({ text }) => text },
    { id: 'subject', head: t('log.subject'), wrap: true, cell: ({ subject }) => readable(subject) },
  ]
  return (
    <div className="stack-s">
      <Table
        key={brand}
        caption={t('log.caption')}
        hideCaption
        columns={columns}
        rows={entries}
        keyOf={({ id }) => id}
        limit={10_000}
        empty={<Empty title={t('log.none')}>{t('log.none.text')}</Empty>}
      />
      {query.hasNextPage && (
        <div>
          <Button small busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('log.more')}
          </Button>
        </div>
      )}
    </div>
  )
}
