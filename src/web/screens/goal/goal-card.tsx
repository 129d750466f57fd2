/** One goal: its target and what it was before, SMART when it was set, its steps, and what may be done with it. */
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { daysBetween } from '../../../core/time/day.ts'
import { valueText } from '../../../i18n/value-text.ts'
import { api, read } from '../../api.ts'
import type { Search } from '../../search.ts'
import { useBrand } from '../../session.ts'
import { Badge, BrandLink, Button, Loaded, Skeleton, useCommand } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { planWords } from './amount-words.ts'
import { EndGoal } from './end-goal.tsx'
import { GoalSteps } from './goal-steps.tsx'
import { useGoalDetail } from './queries.ts'
import { Smart, SmartStrip } from './smart.tsx'
import type { Goal } from './types.ts'
import { goalWords } from './words.ts'

export function GoalCard({ goal, today, level }: { goal: Goal; today: string; level: 2 | 3 }) {
  const { t, f } = useWords(goalWords)
  const { title, main, sentence, kpi, older, from, deadline, owner } = goal
  const when = useWhen(goal, today)
  const Heading = level === 2 ? 'h2' : 'h3'
  const milestone = kpi.shape === 'milestone'
  return (
    <article className="goal" id={goal.id}>
      <header className="goal__head">
        <Heading className="goal__title">{title}</Heading>
        <Badge tone={main ? 'info' : 'neutral'} sign={null}>
          {t(main ? 'main' : 'supporting')}
        </Badge>
        {goal.version > 1 && <span className="muted">{t('version', { version: goal.version })}</span>}
        <Actions goal={goal} over={deadline < today} />
      </header>
      <p className="goal__sentence">{sentence}</p>
      <dl className="goal__figures">
        {!milestone && (
          <>
            <div>
              <dt>{t('point-a')}</dt>
              <dd>{goal.pointA === null ? t('unknown') : valueText(f, kpi.unit, goal.pointA, goal.currency)}</dd>
            </div>
            <div className="goal__plan">
              <dt>{t('plan')}</dt>
              <dd>{planWords(goal, goal.target, t, f)}</dd>
            </div>
          </>
        )}
        <div>
          <dt>{t('window')}</dt>
          <dd>
            {f.range(from, deadline)}
            {when && <span className="muted"> · {when}</span>}
          </dd>
        </div>
        {owner && (
          <div>
            <dt>{t('owner')}</dt>
            <dd>{owner}</dd>
          </div>
        )}
      </dl>
      {milestone && <Reached goal={goal} />}
      {older.length > 0 && (
        <ul className="goal__older">
          {older.toReversed().map((old) => (
            <li key={old.version}>
              {t('older', { target: planWords(goal, old.target, t, f), until: old.until })}{' '}
              <span className="muted">{t('older.reason', { reason: old.reason })}</span>
            </li>
          ))}
        </ul>
      )}
      {kpi.weak && <p className="target__weak">{kpi.weak}</p>}
      <Detail goal={goal} />
    </article>
  )
}

/** null: over, which the heading above says. */
function useWhen({ from, deadline }: Goal, today: string): string | null {
  const { t } = useWords(goalWords)
  if (deadline < today) return null
  if (deadline === today) return t('last-day')
  return from > today
    ? t('ahead', { days: daysBetween(today, from) })
    : t('left', { days: daysBetween(today, deadline) })
}

function Detail({ goal }: { goal: Goal }) {
  const { t } = useWords(goalWords)
  const query = useGoalDetail(goal.id)
  return (
    <Loaded query={query} skeleton={<Skeleton lines={3} />}>
      {(detail) => (
        <div className="goal__detail">
          <details className="goal__fold">
            <summary>
              {t('smart.when-set')} <SmartStrip letters={detail.smart} />
            </summary>
            <Smart letters={detail.smart} />
          </details>
          <GoalSteps goal={goal} detail={detail} />
        </div>
      )}
    </Loaded>
  )
}

function Actions({ goal, over }: { goal: Goal; over: boolean }) {
  const { t } = useWords(goalWords)
  const { can } = useBrand()
  const [ending, setEnding] = useState(false)
  return (
    <span className="goal__actions">
      <BrandLink to="overview" button="quiet" small>
        {t('how-it-goes')}
      </BrandLink>
      {can('brand.decide') && (
        <>
          {goal.kpi.shape !== 'milestone' && !over && (
            <Link
              to="."
              search={(now: Search) => ({ ...now, step: 'target', change: goal.id })}
              className="button button--plain button--small"
            >
              {t('change')}
            </Link>
          )}
          <Button small kind="quiet" onClick={() => setEnding(true)}>
            {t('end')}
          </Button>
          <EndGoal goal={goal} open={ending} onClose={() => setEnding(false)} />
        </>
      )}
    </span>
  )
}

function Reached({ goal }: { goal: Goal }) {
  const { t } = useWords(goalWords)
  const { id: brand, can } = useBrand()
  const save = useCommand(
    (reached: boolean) =>
      read(api.brands[':brand'].goals[':goal'].reached.$post({ param: { brand, goal: goal.id }, json: { reached } })),
    { done: () => t('reached.done') },
  )
  return (
    <p className="row">
      {goal.reached === null ? (
        <Badge>{t('reached.not')}</Badge>
      ) : (
        <Badge tone="good">{t('reached.on', { day: goal.reached })}</Badge>
      )}
      {can('brand.decide') && (
        <Button small busy={save.isPending} onClick={() => save.mutate(goal.reached === null)}>
          {t(goal.reached === null ? 'reached.mark' : 'reached.undo')}
        </Button>
      )}
    </p>
  )
}
