/** Content: what came out, what works and whether that is more than chance, every post with its figures. */
import { BrandLink, Empty, Loaded, Page, Skeleton } from '../../ui/index.ts'
import { useBrand } from '../../session.ts'
import { useWords } from '../../words.ts'
import { BestTime } from './best-time.tsx'
import './content.css'
import { useAnalysis, usePosts } from './data.ts'
import { Differences } from './differences.tsx'
import { leadOf } from './lead.ts'
import { PostDrawer } from './post-drawer.tsx'
import { Rhythm } from './rhythm.tsx'
import { PostsTable } from './table.tsx'
import { contentWords } from './words.ts'

export default function Screen() {
  const { t } = useWords(contentWords)
  const posts = usePosts()
  const analysis = useAnalysis()
  const brand = useBrand()
  const known = brand.accounts.some((account) => account.posts > 0)
  return (
    <Page
      title={t('title')}
      width="full"
      lead={posts.data && posts.data.total > 0 ? leadOf(t, posts.data, analysis.data) : undefined}
      actions={
        posts.data && posts.data.total > 0 ? (
          <a href="#posts" className="button button--quiet">
            {t('to-table')} ↓
          </a>
        ) : undefined
      }
    >
      <Loaded query={posts}>
        {(data) =>
          data.total === 0 && data.copies === 0 ? (
            <Empty
              title={t(known ? 'empty.period.title' : 'empty.title')}
              action={
                <BrandLink to="sources" button="primary">
                  {t('empty.action')}
                </BrandLink>
              }
            >
              {t(known ? 'empty.period.text' : 'empty.text')}
            </Empty>
          ) : (
            <>
              <Loaded query={analysis} skeleton={<Skeleton height="22rem" />}>
                {(found) => (
                  <>
                    <Differences analysis={found} />
                    <div className="content-two">
                      <BestTime analysis={found} />
                      <Rhythm analysis={found} />
                    </div>
                  </>
                )}
              </Loaded>
              <PostsTable posts={data} stale={posts.isPlaceholderData} />
            </>
          )
        }
      </Loaded>
      <PostDrawer />
    </Page>
  )
}
