/** Questions with what was answered, quoted; the oldest open one first. */
import { useState } from 'react'
import { Badge, BrandLink, Button, Card, Tabs, useTab, type Tone } from '../../ui/index.ts'
import { useBrand } from '../../session.ts'
import { useWords } from '../../words.ts'
import type { Question, Talk } from './data.ts'
import { talkWords } from './words.ts'

const TONE: Record<Question['status'], Tone> = { answered: 'good', deflected: 'warn', auto: 'warn', waiting: 'bad' }
const TABS = ['open', 'deflected', 'answered'] as const
const LIMIT = 20

const isIn = (tab: (typeof TABS)[number], { status }: Question): boolean =>
  tab === 'open' ? status === 'waiting' || status === 'auto' : status === tab

export function Questions({ talk }: { talk: Talk }) {
  const { t } = useWords(talkWords)
  const items = TABS.map((id) => ({
    id,
    label: t(`tab.${id}`),
    count: talk.questions.filter((question) => isIn(id, question)).length,
  })).toSorted((a, b) => Number(b.count > 0) - Number(a.count > 0))
  const tab = useTab(items)
  const own = talk.questions.filter((question) => isIn(tab, question))
  return (
    <Card title={t('questions.title')}>
      <Tabs label={t('questions.tabs')} items={items} />
      {own.length === 0 ? <p>{t(`questions.none.${tab}`)}</p> : <List key={tab} questions={own} />}
      {talk.earlier > 0 && tab !== 'answered' && (
        <p className="talk-small">
          {t('questions.earlier', { n: talk.earlier })}{' '}
          <BrandLink to="talk" search={{ period: `${talk.past.from}..${talk.past.to}`, tab: 'open' }}>
            {t('questions.earlier.open')}
          </BrandLink>
        </p>
      )}
      {talk.shown < talk.counts.questions && (
        <p className="talk-small">{t('questions.cut', { shown: talk.shown, total: talk.counts.questions })}</p>
      )}
    </Card>
  )
}

function List({ questions }: { questions: readonly Question[] }) {
  const { t } = useWords(talkWords)
  const [shown, setShown] = useState(LIMIT)
  return (
    <>
      <ol className="talk-list">
        {questions.slice(0, shown).map((question) => (
          <One key={`${question.account} ${question.id}`} question={question} />
        ))}
      </ol>
      {questions.length > shown && (
        <Button small onClick={() => setShown(shown + LIMIT)}>
          {t('question.more', { n: Math.min(LIMIT, questions.length - shown) })}
        </Button>
      )}
    </>
  )
}

function One({ question }: { question: Question }) {
  const { t, f } = useWords(talkWords)
  const { zone, accounts } = useBrand()
  const { at, day, account, status, text, answer, clock, working, url } = question
  const time = at === null ? '' : `, ${clockIn(at, zone)}`
  return (
    <li className="talk-one">
      <p className="talk-one__head">
        <Badge tone={TONE[status]}>{t(`status.${status}`)}</Badge>
        <span>
          {f.day(day)}
          {time}
        </span>
        <span>{accounts.find(({ id }) => id === account)?.name ?? account}</span>
        {clock !== null && (
          <span>
            {clock.answered
              ? t('question.took', { time: f.duration(clock.seconds) })
              : t('question.waits', {
                  time:
                    clock.seconds > DAY ? t('days', { n: Math.floor(clock.seconds / DAY) }) : f.duration(clock.seconds),
                })}
            {clock.answered && working !== null && working.seconds !== clock.seconds && (
              <> ({t('question.took.working', { time: f.duration(working.seconds) })})</>
            )}
          </span>
        )}
        {url && (
          <a href={url} target="_blank" rel="noreferrer">
            {t('question.link')}
          </a>
        )}
      </p>
      <blockquote className="talk-one__said">
        <span className="sr-only">{t('question.by')}: </span>
        {text || t('question.no-text')}
      </blockquote>
      {answer !== null && (
        <blockquote className="talk-one__answer">
          <span className="sr-only">{t('answer.by')}: </span>
          {answer.text || t('question.no-text')}
        </blockquote>
      )}
    </li>
  )
}

/** Hours of a wait of days change nothing. */
const DAY = 86_400

const clockIn = (at: string, zone: string): string =>
  new Intl.DateTimeFormat('ru-RU', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(new Date(at))
