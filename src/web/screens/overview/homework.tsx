/** The method's homework for a newcomer: point A → goal → steps, with the next of the three open. */
import type { ReactNode } from 'react'
import { useBrand } from '../../session.ts'
import { BrandLink } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import './homework.css'
import type { OverviewData } from './use-overview.ts'
import { overviewWords } from './words.ts'

type State = 'done' | 'now' | 'later'

export function Homework({ data: { homework, accounts, goals } }: { data: OverviewData }) {
  const { t } = useWords(overviewWords)
  const { can } = useBrand()
  const done = [homework.data, homework.goal, homework.steps && homework.agreed]
  const now = done.indexOf(false)
  const state = (i: number): State => (done[i] ? 'done' : i === now ? 'now' : 'later')
  const action = (rule: 'brand.work' | 'brand.decide', link: ReactNode) =>
    can(rule) ? link : <p className="muted">{t('way.no-right')}</p>
  return (
    <section className="homework" aria-labelledby="homework-title">
      <h2 id="homework-title">{t('way.title')}</h2>
      <Ticks passed={done.filter(Boolean).length} />
      <ol className="homework__steps">
        <Step n={1} title={t('way.a')} state={state(0)}>
          <p>{homework.data ? t('way.a.done', { accounts: accounts.length }) : t('way.a.text')}</p>
          {homework.data ? (
            <BrandLink to="point-a" button="plain">
              {t('way.a.look')}
            </BrandLink>
          ) : (
            action(
              'brand.work',
              <BrandLink to="sources" button="primary">
                {t('way.a.action')}
              </BrandLink>,
            )
          )}
        </Step>
        <Step n={2} title={t('way.goal')} state={state(1)}>
          <p>{homework.goal ? t('way.goal.done', { goals: goals.length }) : t('way.goal.text')}</p>
          {state(1) === 'now' &&
            action(
              'brand.decide',
              <BrandLink to="goal" button="primary">
                {t('way.goal.action')}
              </BrandLink>,
            )}
        </Step>
        <Step n={3} title={t('way.steps')} state={state(2)}>
          <p>{t('way.steps.text')}</p>
        </Step>
      </ol>
    </section>
  )
}

function Step({ n, title, state, children }: { n: number; title: string; state: State; children: ReactNode }) {
  const { t } = useWords(overviewWords)
  return (
    <li className={`homework__step homework__step--${state}`} aria-current={state === 'now' ? 'step' : undefined}>
      <h3>
        <span className="homework__sign" aria-hidden="true">
          {state === 'done' ? '✓' : n}
        </span>
        {title}
        <span className="homework__state">{t(`way.${state}`)}</span>
      </h3>
      {children}
    </li>
  )
}

const TICKS = 30
/** A ruler of three parts: dark as far as one has come, the yellow mark where one stands. */
const Ticks = ({ passed }: { passed: number }) => (
  <svg className="homework__ruler" width="100%" height="16" aria-hidden="true">
    <line x1="0" x2="100%" y1="0.5" y2="0.5" className="homework__edge" />
    <line x1="0" x2={`${(passed / 3) * 100}%`} y1="1.5" y2="1.5" className="homework__passed" />
    {Array.from({ length: TICKS + 1 }, (_, i) => (
      <line
        key={i}
        x1={`${(i / TICKS) * 100}%`}
        x2={`${(i / TICKS) * 100}%`}
        y1="0"
        y2={i % 10 === 0 ? 14 : i % 5 === 0 ? 9 : 6}
        className={i / TICKS <= passed / 3 ? 'homework__edge' : 'homework__tick'}
      />
    ))}
    <rect x={`${(passed / 3) * 100}%`} y="0" width="6" height="15" className="homework__here" />
  </svg>
)

/** With goals in force, what of the way is left stands in one line. */
export function Remaining({ homework: { steps, agreed } }: { homework: OverviewData['homework'] }) {
  const { t } = useWords(overviewWords)
  if (steps && agreed) return null
  return (
    <p className="remaining">
      <strong>{t('way.rest')}</strong>
      {!steps && <BrandLink to="plan">{t('rest.steps')}</BrandLink>}
      {!agreed && <BrandLink to="goal">{t('rest.agreed')}</BrandLink>}
    </p>
  )
}
