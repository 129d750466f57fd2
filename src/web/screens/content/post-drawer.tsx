/** One post: each counter with its definition, file and moment, and how ER and ERR came out. */
import { capital } from '../../../i18n/capital.ts'
import { valueText } from '../../../i18n/value-text.ts'
import { Drawer, Loaded, Table, type Column } from '../../ui/index.ts'
import { useSearchState } from '../../search.ts'
import { useBrand } from '../../session.ts'
import { useWords } from '../../words.ts'
import { usePost } from './data.ts'
import { contentWords } from './words.ts'

type Counter = NonNullable<ReturnType<typeof usePost>['data']>['counters'][number]

export function PostDrawer() {
  const { t } = useWords(contentWords)
  const [{ post }, set] = useSearchState()
  return (
    <Drawer wide open={post !== undefined} onClose={() => set({ post: undefined })} title={t('post.title')}>
      <OnePost text={post} />
    </Drawer>
  )
}

function OnePost({ text }: { text: string | undefined }) {
  const { t, f } = useWords(contentWords)
  const { accounts } = useBrand()
  const query = usePost(text)
  const columns: Column<Counter>[] = [
    { id: 'name', head: t('post.counter'), rowHead: true, cell: ({ name }) => capital(name), sort: ({ name }) => name },
    {
      id: 'value',
      head: t('post.value'),
      align: 'end',
      cell: ({ value }) => f.number(value),
      sort: ({ value }) => value,
    },
    { id: 'moment', head: t('post.moment'), cell: ({ asOf }) => f.day(asOf), sort: ({ asOf }) => asOf },
    {
      id: 'source',
      head: t('post.source'),
      wrap: true,
      cell: ({ file, row }) => (file === null ? t('post.typed') : t('post.row', { file, row })),
    },
    { id: 'definition', head: t('post.definition'), wrap: true, cell: ({ definition }) => definition },
  ]
  return (
    <Loaded query={query}>
      {({ post, counters }) => {
        const percent = (value: number) => valueText(f, 'percent', value, null)
        return (
          <div className="content-post">
            <p className="content-post__text">{post.title || t('post.untitled')}</p>
            <p className="content-under">
              {f.day(post.day)}
              {post.hour !== null && `, ${t('hour', { hour: post.hour })}`} ·{' '}
              {accounts.find(({ id }) => id === post.account)?.name ?? post.account}
              {post.url && (
                <a href={post.url} target="_blank" rel="noreferrer">
                  {t('post.link')}
                </a>
              )}
            </p>
            <ul>
              <li>
                {post.err === null
                  ? t('post.no-err')
                  : t('post.formula.err', {
                      top: f.number(post.engagements!),
                      bottom: f.number(post.reach!),
                      value: percent(post.err),
                    })}
              </li>
              <li>{post.er === null ? t('post.no-er') : t('post.formula.er', { value: percent(post.er) })}</li>
            </ul>
            <Table
              caption={t('post.title')}
              hideCaption
              columns={columns}
              rows={counters}
              keyOf={({ measure, asOf }) => `${measure} ${asOf}`}
            />
          </div>
        )
      }}
    </Loaded>
  )
}
