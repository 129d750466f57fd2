/** The goals in force, the main one first, each with what it was before; and the goals that were ended, with the reason. */
import { capital } from '../../i18n/capital.ts'
import type { UnderstoodGoal } from '../../core/goals/types.ts'
import { kpiById } from '../../core/kpis/catalogue.ts'
import type { Network } from '../../core/facts/types.ts'
import { say } from '../../i18n/say.ts'
import type { Lang } from '../../i18n/words.ts'
import type { GoalRecord } from '../../store/book/types.ts'
import { isWithdrawn } from '../agree.ts'
import { goalsOfAgreement, signatures, type Signatures } from '../agreement.ts'
import type { AppContext } from '../context.ts'
import { olderTargets, type OlderTarget } from '../goal-versions.ts'
import { nameOf } from '../judge/kpi-input.ts'
import { reachedOn } from '../milestones.ts'
import { goalKpiView, type GoalKpiView } from './check.ts'
import { sentenceIn } from './words.ts'

export interface GoalView {
  id: string
  version: number
  main: boolean
  kpi: GoalKpiView
  /** «Чистый прирост подписчиков ВКонтакте» */
  title: string
  sentence: string
  network: Network | null
  form: UnderstoodGoal['form']
  base: 'zero' | 'before' | null
  bound: 'at-most' | 'at-least' | null
  currency: string | null
  pointA: number | null
  target: number | null
  from: string
  deadline: string
  owner: string | null
  setAt: string
  older: OlderTarget[]
  /** Of a milestone: the day on which a person said that it is there. */
  reached: string | null
}

export interface EndedGoal {
  id: string
  title: string
  sentence: string
  on: string
  reason: string
}

export interface GoalList {
  today: string
  goals: GoalView[]
  ended: EndedGoal[]
  agreement: Signatures
}

export async function goalList(app: AppContext, lang: Lang): Promise<GoalList> {
  const all = await app.book.goals.all(app.workspace)
  const inForce = all
    .filter((goal) => goal.replacedBy === null)
    .toSorted((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }))
  const main = (await goalsOfAgreement(app))[0]?.id
  const goals: GoalView[] = []
  for (const record of inForce) goals.push(await goalView(app, lang, record, all, record.id === main))
  return {
    today: app.today,
    goals,
    ended: all.filter(isWithdrawn).map((record) => ({
      id: record.id,
      title: titleOf(lang, record),
      sentence: sentenceIn(lang, record),
      on: record.at.slice(0, 10),
      reason: record.reason ?? '',
    })),
    agreement: await signatures(app),
  }
}

async function goalView(
  app: AppContext,
  lang: Lang,
  record: GoalRecord,
  all: readonly GoalRecord[],
  main: boolean,
): Promise<GoalView> {
  const understood = record.understood as UnderstoodGoal
  return {
    id: record.id,
    version: record.version,
    main,
    kpi: goalKpiView(lang, kpiById(record.kpi)),
    title: titleOf(lang, record),
    sentence: sentenceIn(lang, record),
    network: understood.network,
    form: understood.form,
    base: understood.base ?? null,
    bound: understood.bound ?? null,
    currency: understood.currency,
    pointA: record.pointA,
    target: record.target,
    from: record.from,
    deadline: record.deadline,
    owner: understood.owner ?? null,
    setAt: record.at,
    older: olderTargets(all, record),
    reached: record.kpi === 'milestone' ? await reachedOn(app, record.id) : null,
  }
}

export function titleOf(lang: Lang, record: GoalRecord): string {
  const understood = record.understood as UnderstoodGoal
  const scope = { kpi: kpiById(record.kpi), network: understood.network }
  return capital(say(lang, nameOf({ scope, understood })))
}
