/** What the guards say of a period or of all time, with what people decided, and which guards are silent and why. */
import type { Network } from '../../core/facts/types.ts'
import { counts, findingKey } from '../../core/guards/clean.ts'
import { GUARD_IDS, type GuardId } from '../../core/guards/ids.ts'
import type { Finding, GuardOutcome } from '../../core/guards/types.ts'
import { overlap, type DayRange } from '../../core/time/day.ts'
import type { Coverage } from '../../store/facts/store.ts'
import type { AppContext } from '../context.ts'
import { decisionsOf, type Decided } from '../decisions.ts'
import { guardOutcomes } from '../guard-memory.ts'
import { isOldNews } from '../judge/judge-goals.ts'
import { couldLookAt } from './homes.ts'

export interface CheckedFinding {
  finding: Finding
  key: string
  decision: Decided | null
  /** Taken off the figure: accepted, exact, or two independent signs and nobody against it. */
  counted: boolean
}

type Silent = Extract<GuardOutcome, { state: 'silent' }>

export interface GuardState {
  guard: GuardId
  found: number
  /** Accounts on which it had what it needs. */
  worked: string[]
  silent: { account: string; outcome: Silent }[]
}

export interface Checks {
  findings: CheckedFinding[]
  guards: GuardState[]
  decisions: Map<string, Decided>
  coverage: Coverage[]
}

/** `range` null: each account over all its days. Open questions first, then by probability. */
export async function checksOf(
  app: AppContext,
  range: DayRange | null,
  accounts: readonly string[] = [],
): Promise<Checks> {
  const all = await app.facts.coverage({ workspace: app.workspace, accounts })
  const coverage = range === null ? all : all.filter((one) => overlap(one, range) !== null)
  const decisions = await decisionsOf(app)
  const told = [...decisions.values()]
  const states = new Map(GUARD_IDS.map((guard) => [guard, emptyState(guard)]))
  const findings: CheckedFinding[] = []
  for (const { account, outcomes } of await guardOutcomes(app, coverage, (one) => [range ?? one])) {
    const found = Object.values(outcomes[0]!).flatMap((outcome) => (outcome.state === 'found' ? outcome.findings : []))
    const own = range === null ? found : found.filter((one) => overlap(one.range, range) && !isOldNews(one, range))
    for (const finding of own) {
      const key = findingKey(finding)
      findings.push({ finding, key, decision: decisions.get(key) ?? null, counted: counts(finding, own, told) })
    }
    noteStates(states, account, outcomes[0]!, own)
  }
  return { findings: findings.toSorted(inOrder), guards: [...states.values()], decisions, coverage }
}

const emptyState = (guard: GuardId): GuardState => ({ guard, found: 0, worked: [], silent: [] })

function noteStates(
  states: ReadonlyMap<GuardId, GuardState>,
  account: string,
  outcomes: Partial<Record<GuardId, GuardOutcome>>,
  findings: readonly Finding[],
): void {
  const network = account.slice(0, account.indexOf(':')) as Network
  for (const [guard, outcome] of Object.entries(outcomes) as [GuardId, GuardOutcome][]) {
    const state = states.get(guard)!
    const found = findings.filter((finding) => finding.guard === guard).length
    state.found += found
    if (found === 0 && !couldLookAt(guard, network)) continue
    if (outcome.state === 'silent') state.silent.push({ account, outcome })
    else state.worked.push(account)
  }
}

const inOrder = (a: CheckedFinding, b: CheckedFinding): number =>
  Number(a.decision !== null) - Number(b.decision !== null) ||
  Number(b.finding.estimate > 0) - Number(a.finding.estimate > 0) ||
  b.finding.probability - a.finding.probability ||
  (a.finding.range.from < b.finding.range.from ? 1 : -1)
