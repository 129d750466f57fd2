/** The wizard's state as the address bar holds it, so that Back works and a half-made goal can be sent to somebody. Pure. */
import type { GoalFix, GoalHint } from '../../../core/goals/fix.ts'
import type { BusinessKind } from '../../../core/goals/evidence.ts'
import type { KpiId } from '../../../core/kpis/ids.ts'
import type { GoalKind } from '../../../core/kpis/types.ts'
import type { Network } from '../../../core/facts/types.ts'
import type { Search } from '../../search.ts'

export const STEPS = ['reason', 'business', 'kpi', 'target', 'steps'] as const
export type StepId = (typeof STEPS)[number]

export const REASONS = ['awareness', 'leads', 'sales', 'engagement', 'community', 'service', 'milestone'] as const
export type Reason = (typeof REASONS)[number]

export interface Beside {
  kpi: KpiId
  /** In the KPI's unit; null: as point A, until a person says otherwise. */
  amount: number | null
  network: Network | null
}

export interface Draft {
  step: StepId
  reason: Reason | null
  /** Chosen here; null: the brand's own. */
  business: BusinessKind | null
  sentence: string
  /** What the KPI step chose: it fills what the sentence leaves open. */
  hint: GoalHint
  /** Chips and the slider: they win over the sentence. */
  fix: GoalFix
  /** null: nobody has chosen yet. */
  beside: readonly Beside[] | null
  values: Readonly<Record<string, number>>
  without: readonly number[]
  /** The goal in force that is being changed. */
  change: string | null
}

export const isReason = (text: string | undefined): text is Reason => REASONS.includes(text as Reason)
export const kindOf = (reason: Reason | null): GoalKind | null => (reason === 'milestone' ? null : reason)

export function readDraft(search: Search): Draft {
  const { step, kind } = search
  const reason = isReason(kind) ? kind : null
  return {
    step: STEPS.includes(step as StepId) ? (step as StepId) : 'reason',
    reason,
    business: (search.business as BusinessKind | undefined) ?? null,
    sentence: search.s ?? '',
    hint: {
      ...given('kpi', reason === 'milestone' ? 'milestone' : search.kpi),
      ...given('network', search.network),
      ...given('deadline', search.by),
    },
    fix: readFix(search),
    beside: search.beside === undefined ? null : besideOf(search.beside),
    values: Object.fromEntries(
      pairs(search.set).flatMap(([id, value]) => (numberOf(value) === null ? [] : [[id, numberOf(value)!]])),
    ),
    without: (search.without ?? '').split(',').filter(Boolean).map(Number).filter(Number.isInteger),
    change: search.change ?? null,
  }
}

/** «None» has to be written too, or the suggestion would come back. */
const NONE = '-'

const besideOf = (text: string): Beside[] =>
  pairs(text === NONE ? '' : text).map(([kpi, amount, network]) => ({
    kpi: kpi as KpiId,
    amount: numberOf(amount),
    network: (network || null) as Network | null,
  }))

const given = (key: string, value: string | undefined): object => (value ? { [key]: value } : {})

const FIXES = {
  kpi: 'f.kpi',
  form: 'f.form',
  base: 'f.base',
  bound: 'f.bound',
  network: 'f.network',
  deadline: 'f.by',
  start: 'f.start',
  subject: 'f.subject',
  owner: 'f.owner',
} as const
const AMOUNT = 'f.amount'

function readFix(search: Search): GoalFix {
  const words = Object.entries(FIXES).map(([key, name]) => given(key, search[name]))
  const amount = numberOf(search[AMOUNT])
  return Object.assign({}, ...words, amount === null ? {} : { amount }) as GoalFix
}

/** The keys of a change of the fix; `undefined` takes a part back. */
export function fixSearch(fix: { [K in keyof GoalFix]?: GoalFix[K] | undefined }): Search {
  const { amount, ...words } = fix
  const search = Object.fromEntries(
    Object.entries(words).map(([key, value]) => [FIXES[key as keyof typeof FIXES], value]),
  )
  return 'amount' in fix ? { ...search, [AMOUNT]: textOf(amount) } : search
}

/** A typed sentence starts anew: chips that were put right before belonged to another one. */
export const NO_FIX: Search = Object.fromEntries(
  [...Object.values(FIXES), AMOUNT].filter((key) => key !== FIXES.owner).map((key) => [key, undefined]),
)

export const besideSearch = (beside: readonly Beside[]): Search => ({
  beside: beside.length === 0 ? NONE : beside.map(besideText).join(','),
})

const besideText = ({ kpi, amount, network }: Beside): string =>
  [kpi, textOf(amount) ?? '', network ?? ''].join(':').replace(/:+$/, '')

export const valuesSearch = (values: Readonly<Record<string, number>>): Search => ({
  set: Object.entries(values)
    .map(([id, value]) => `${id}:${textOf(value)}`)
    .join(','),
})

/** Everything of the wizard: what «Отменить» takes out of the address bar. */
export const NO_DRAFT: Search = Object.fromEntries(
  [
    'step',
    'kind',
    'business',
    's',
    'kpi',
    'network',
    'by',
    'beside',
    'set',
    'without',
    'change',
    AMOUNT,
    ...Object.values(FIXES),
  ].map((key) => [key, undefined]),
)

const pairs = (text: string | undefined): string[][] =>
  (text ?? '')
    .split(',')
    .filter(Boolean)
    .map((one) => one.split(':'))

function numberOf(text: string | undefined): number | null {
  if (text === undefined || text.trim() === '') return null
  const value = Number(text)
  return Number.isFinite(value) ? value : null
}

const textOf = (value: number | null | undefined): string | undefined =>
  value === null || value === undefined ? undefined : String(Number(value.toPrecision(12)))
