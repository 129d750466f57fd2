/** Communication: are people answered, how fast, and do they talk to each other. */
import { BrandLink, Card, Empty, Loaded, Page } from '../../ui/index.ts'
import { useSearchState } from '../../search.ts'
import { useWords } from '../../words.ts'
import { Accounts } from './accounts.tsx'
import { useTalk, type Talk } from './data.ts'
import { Questions } from './questions.tsx'
import { Shares } from './shares.tsx'
import { Speed } from './speed.tsx'
import './talk.css'
import { When } from './when.tsx'
import { talkWords } from './words.ts'

export default function Screen() {
  const { t } = useWords(talkWords)
  const query = useTalk()
  const [{ account = null }] = useSearchState()
  return (
    <Page title={t('title')} lead={query.data && query.data.counts.questions > 0 && <Lead talk={query.data} />}>
      <Loaded query={query}>
        {(talk) => (
          <>
            {talk.counts.questions === 0 && <Nothing talk={talk} />}
            {talk.counts.questions > 0 && (
              <>
                <div className="talk-two">
                  <Speed talk={talk} account={account} />
                  <Shares talk={talk} account={account} />
                </div>
                <Questions talk={talk} />
                <Accounts talk={talk} />
              </>
            )}
            <div className="talk-two">
              <When talk={talk} />
              {talk.said.people > 0 && (
                <Card title={t('said.title')}>
                  <p>{t('said.text', talk.said)}</p>
                </Card>
              )}
            </div>
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Lead({ talk: { counts, clock } }: { talk: Talk }) {
  const { t, f } = useWords(talkWords)
  const median = clock?.median.value ?? null
  return (
    <>
      {t('lead.asked', {
        n: counts.questions,
        answered: counts.answered,
        deflected: counts.deflected,
        waiting: counts.waiting + counts.auto,
      })}{' '}
      {median === null ? t('lead.slow') : t('lead.speed', { median: f.duration(median) })}
    </>
  )
}

function Nothing({ talk: { said, earlier } }: { talk: Talk }) {
  const { t } = useWords(talkWords)
  const known = said.people + said.staff + earlier > 0
  return (
    <Empty
      title={t(known ? 'empty.period.title' : 'empty.title')}
      action={
        <BrandLink to="sources" button="primary">
          {t('empty.action')}
        </BrandLink>
      }
    >
      {known ? t('empty.period.text', { people: said.people }) : t('empty.text')}
    </Empty>
  )
}
