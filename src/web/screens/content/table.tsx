/** Posts with small pictures of their numbers: a bar in each cell, scaled to the largest of the column. */
import { Link } from '@tanstack/react-router'
import type { Unit } from '../../../core/kpis/types.ts'
import { valueText } from '../../../i18n/value-text.ts'
import { Badge, Button, Card, Table, type Column } from '../../ui/index.ts'
import { useSearchState, type Search } from '../../search.ts'
import { useBrand } from '../../session.ts'
import { useWords } from '../../words.ts'
import { postText, type Post, type Posts } from './data.ts'
import { Filters } from './filters.tsx'
import { contentWords } from './words.ts'

const FIGURES = ['reach', 'views', 'likes', 'comments', 'shares', 'saves', 'engagements', 'er', 'err'] as const

export function PostsTable({ posts, stale }: { posts: Posts; stale: boolean }) {
  const { t, f } = useWords(contentWords)
  const { accounts } = useBrand()
  const nameOf = new Map(accounts.map(({ id, name }) => [id, name]))
  const figure = (id: (typeof FIGURES)[number]): Column<Post> => ({
    id,
    head: t(`col.${id}`),
    align: 'end',
    sort: (post) => post[id],
    cell: (post) => (
      <Cell value={post[id]} most={posts.most[id]} unit={id === 'er' || id === 'err' ? 'percent' : 'pieces'} />
    ),
  })
  const columns: Column<Post>[] = [
    {
      id: 'day',
      head: t('col.day'),
      sort: ({ day, hour }) => `${day} ${String(hour ?? 0).padStart(2, '0')}`,
      cell: ({ day, weekday, hour }) => (
        <>
          {f.day(day, 'short')}
          <span className="content-under">
            {t('weekday.short', { day: weekday })}
            {hour !== null && `, ${t('hour', { hour })}`}
          </span>
        </>
      ),
    },
    {
      id: 'post',
      head: t('col.post'),
      rowHead: true,
      wrap: true,
      cell: (post) => <Title post={post} account={nameOf.get(post.account) ?? post.account} />,
    },
    {
      id: 'format',
      head: t('col.format'),
      sort: ({ format }) => format,
      cell: ({ format }) => (
        <span className={format === 'other' ? 'content-muted' : undefined}>
          {t(`format.${format}` as 'format.text')}
        </span>
      ),
    },
    {
      id: 'length',
      head: t('col.length'),
      align: 'end',
      sort: ({ length }) => length,
      cell: ({ length }) => f.number(length),
    },
    // A column that no post of these knows would be a column of «нет данных».
    ...FIGURES.filter((id) => posts.most[id] !== null).map(figure),
  ]
  return (
    <Card
      id="posts"
      title={t('table.title')}
      actions={
        <span className="content-small" aria-live="polite">
          {t('table.found', posts)}
        </span>
      }
      hint={posts.copies > 0 ? t('table.copies', { n: posts.copies }) : undefined}
    >
      <Filters choices={posts.choices} />
      <div className={stale ? 'content-stale' : undefined}>
        <Table
          caption={t('table.caption')}
          hideCaption
          columns={columns}
          rows={posts.posts}
          keyOf={({ account, id }) => `${account} ${id}`}
          orderParam="sort"
          order={{ by: 'day', down: true }}
          empty={<p>{t('table.none')}</p>}
        />
      </div>
      <Pager page={posts.page} pages={posts.pages} />
    </Card>
  )
}

function Cell({ value, most, unit }: { value: number | null; most: number | null; unit: Unit }) {
  const { t, f } = useWords(contentWords)
  if (value === null) return <span className="content-muted">{t('unknown')}</span>
  const share = most === null || most <= 0 ? 0 : Math.max(0, value / most)
  return (
    <span className="content-cell">
      {valueText(f, unit, value, null)}
      <span className="content-cell__track" aria-hidden="true">
        <span className="content-cell__bar" style={{ width: `${share * 100}%` }} />
      </span>
    </span>
  )
}

function Title({ post, account }: { post: Post; account: string }) {
  const { t } = useWords(contentWords)
  const title = post.title || t('post.untitled')
  return (
    <>
      <Link
        to="."
        search={(now: Search) => ({ ...now, post: postText(post) })}
        resetScroll={false}
        className="content-title"
        aria-label={t('post.open', { title })}
        aria-haspopup="dialog"
      >
        {title}
      </Link>
      <span className="content-under">
        {account}
        {post.url && (
          <a href={post.url} target="_blank" rel="noreferrer" aria-label={t('post.link.of', { title })}>
            <span aria-hidden="true">↗</span>
          </a>
        )}
        {post.flags.map((flag) => (
          <Badge key={flag}>{t(`flag.${flag}`)}</Badge>
        ))}
      </span>
    </>
  )
}

function Pager({ page, pages }: { page: number; pages: number }) {
  const { t } = useWords(contentWords)
  const [, set] = useSearchState()
  if (pages < 2) return null
  const go = (to: number) => set({ page: to === 1 ? undefined : String(to) }, { replace: false })
  return (
    <nav className="content-pager" aria-label={t('table.title')}>
      <Button small disabled={page <= 1} onClick={() => go(page - 1)}>
        {t('table.earlier')}
      </Button>
      <span aria-live="polite">{t('table.page', { page, pages })}</span>
      <Button small disabled={page >= pages} onClick={() => go(page + 1)}>
        {t('table.later')}
      </Button>
    </nav>
  )
}
