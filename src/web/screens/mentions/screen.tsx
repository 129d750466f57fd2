/** Mentions: how often, how they sound, where, and each of them with its text. */
import { valueText } from '../../../i18n/value-text.ts'
import { BrandLink, Empty, Loaded, Page } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { useMentions, type Mentions } from './data.ts'
import { List } from './list.tsx'
import './mentions.css'
import { Figures, Places, Weeks } from './summary.tsx'
import { mentionsWords } from './words.ts'

export default function Screen() {
  const { t } = useWords(mentionsWords)
  const query = useMentions()
  return (
    <Page title={t('title')} lead={query.data && query.data.total > 0 && <Lead mentions={query.data} />}>
      <Loaded query={query}>
        {(mentions) =>
          mentions.total === 0 ? (
            <Nothing mentions={mentions} />
          ) : (
            <>
              <Weeks weeks={mentions.weeks} />
              <Figures mentions={mentions} />
              <Places mentions={mentions} />
              <List mentions={mentions} stale={query.isPlaceholderData} />
              <p className="mentions-small">{t('own', { n: mentions.own })}</p>
            </>
          )
        }
      </Loaded>
    </Page>
  )
}

const ALARM = 0.1

function Lead({ mentions: { total, negative } }: { mentions: Mentions }) {
  const { t, f } = useWords(mentionsWords)
  const write = (share: number) => valueText(f, 'percent', share * 100, null)
  const change = negative?.change ?? null
  return (
    <>
      {t('lead.count', { n: total })}{' '}
      {negative === null
        ? t('lead.unrated')
        : t('lead.negative', {
            share: write(negative.value),
            low: write(negative.interval.low),
            high: write(negative.interval.high),
          })}{' '}
      {change !== null && t(change.p >= ALARM ? 'lead.same' : change.value > 0 ? 'lead.more' : 'lead.less')}
    </>
  )
}

function Nothing({ mentions: { weeks, own } }: { mentions: Mentions }) {
  const { t } = useWords(mentionsWords)
  const known = own > 0 || weeks.some(({ tones }) => Object.values(tones).some((n) => n > 0))
  return (
    <Empty
      title={t(known ? 'empty.period.title' : 'empty.title')}
      action={
        <BrandLink to="sources" button="primary">
          {t('empty.action')}
        </BrandLink>
      }
    >
      {t(known ? 'empty.period.text' : 'empty.text')}
      {own > 0 && ` ${t('own', { n: own })}`}
    </Empty>
  )
}
