/** The goals in force, the main one first; what was before; the way to a new one and to the agreement. */
import { Link } from '@tanstack/react-router'
import { useBrand } from '../../session.ts'
import type { Search } from '../../search.ts'
import { BrandLink, Card, Empty, Loaded, MetaFootnote, Page, Skeleton } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { planWords } from './amount-words.ts'
import { AgreementBadge } from './agreement-badge.tsx'
import { GoalCard } from './goal-card.tsx'
import './goals-page.css'
import { useGoals } from './queries.ts'
import type { GoalList } from './types.ts'
import { goalWords } from './words.ts'

export function GoalsPage() {
  const { t } = useWords(goalWords)
  const query = useGoals()
  const { can } = useBrand()
  const any = (query.data?.goals.length ?? 0) > 0
  return (
    <Page
      title={t('title')}
      period={false}
      lead={query.data && <Lead list={query.data} />}
      actions={
        any && (
          <>
            <ViewLink view="agreement">{t('agreement.open')}</ViewLink>
            {can('brand.work') && <WizardLink>{t('new')}</WizardLink>}
          </>
        )
      }
    >
      <Loaded query={query} skeleton={<Skeleton height="16rem" />}>
        {(list) => (list.goals.length === 0 && list.ended.length === 0 ? <None /> : <Goals list={list} />)}
      </Loaded>
    </Page>
  )
}

const linkTo = (change: Search) => ({ to: '.', search: ((now: Search) => ({ ...now, ...change })) as never }) as const

const WizardLink = ({ children }: { children: string }) => (
  <Link {...linkTo({ step: 'reason' })} className="button button--primary">
    {children}
  </Link>
)

const ViewLink = ({ view, children }: { view: string; children: string }) => (
  <Link {...linkTo({ view })} className="button button--plain">
    {children}
  </Link>
)

function Lead({ list: { goals, today, agreement } }: { list: GoalList }) {
  const { t, f } = useWords(goalWords)
  const main = goals.find((goal) => goal.main)
  if (!main) return t('lead.none')
  const { title, deadline, kpi } = main
  const over = goals.every((goal) => goal.deadline < today)
  return (
    <>
      {over
        ? t('lead.over', { deadline })
        : kpi.shape === 'milestone'
          ? t('lead.milestone', { title, deadline })
          : t('lead.main', { title, plan: planWords(main, main.target, t, f), deadline })}{' '}
      <AgreementBadge state={agreement.state} />
    </>
  )
}

function None() {
  const { t } = useWords(goalWords)
  const { can, dataTo } = useBrand()
  if (!can('brand.work')) return <Empty title={t('lead.none')}>{t('none.viewer')}</Empty>
  return (
    <Empty
      title={t('lead.none')}
      action={
        <>
          <WizardLink>{t('first')}</WizardLink>
          {dataTo === null && (
            <BrandLink to="sources" button="plain">
              {t('none.add-data')}
            </BrandLink>
          )}
        </>
      }
    >
      <p>{t('none.text')}</p>
      {dataTo === null && <p>{t('none.no-data')}</p>}
    </Empty>
  )
}

function Goals({ list: { goals, ended, today } }: { list: GoalList }) {
  const { t } = useWords(goalWords)
  const running = goals.filter((goal) => goal.deadline >= today)
  const over = goals.filter((goal) => goal.deadline < today)
  return (
    <>
      {[
        { id: 'running' as const, of: running },
        { id: 'over' as const, of: over },
      ]
        .filter((group) => group.of.length > 0)
        .map((group) => (
          <section key={group.id} className="goals" aria-label={t(`goals.${group.id}`)}>
            {over.length > 0 && <h2 className="goals__group">{t(`goals.${group.id}`)}</h2>}
            {group.id === 'over' && <p className="muted">{t('goals.over.hint')}</p>}
            {group.of.map((goal) => (
              <GoalCard key={goal.id} goal={goal} today={today} level={over.length > 0 ? 3 : 2} />
            ))}
          </section>
        ))}
      <MetaFootnote networks={goals.map((goal) => goal.network)} />
      {ended.length > 0 && (
        <Card title={t('goals.ended')}>
          <ul className="goals__ended">
            {ended.map((goal) => (
              <li key={goal.id}>
                <p>{goal.title}</p>
                <p className="muted">{t('ended.line', goal)}</p>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}
