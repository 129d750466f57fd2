/** What people decided and what the machine must remember about it. The interface of every book engine. */
import type { Network } from '../../core/facts/types.ts'
import type { ColumnMapping } from '../../core/facts/mapping.ts'

export interface AccountRecord {
  id: string
  network: Network
  nativeId: string | null
  name: string
  zone: string
}

export interface SkippedRow {
  row: number
  reason: { code: string; params: Record<string, unknown> }
}

export interface ImportRecord {
  id: string
  file: string
  /** SHA-256 of the bytes: the same file is imported once. */
  hash: string
  source: string
  rows: number
  facts: number
  skipped: readonly SkippedRow[]
  warnings: readonly SkippedRow['reason'][]
  accounts: readonly string[]
  zone: string
  /** pending: facts may or may not be there (crash); done; undone. */
  status: 'pending' | 'done' | 'undone'
  at: string
  /** First and last day that its facts speak about; null: there are none, or it is older than this field. */
  from: string | null
  to: string | null
  /** Name of the person who gave it; null: it came by the command line. */
  by: string | null
  /** When it was undone; absent: it was not, or before this field. */
  undoneAt?: string
}

export interface GoalRecord {
  id: string
  version: number
  /** Set when a newer version replaced it; the old target stays visible. */
  replacedBy: number | null
  reason: string | null
  sentence: string
  kpi: string
  accounts: readonly string[]
  /** UnderstoodGoal as agreed, with the resolved target. */
  understood: unknown
  pointA: number | null
  target: number | null
  from: string
  deadline: string
  at: string
}

export interface AgreementRecord {
  id: string
  version: number
  goalId: string
  body: unknown
  acceptedBy: readonly {
    role: 'client' | 'specialist'
    name: string
    on: string
    /** Who pressed the button; absent: by the command line, or before this was kept. */
    by?: { id: string; name: string }
  }[]
  reason: string | null
  at: string
}
export interface DecisionRecord {
  id: string
  finding: string
  /** `withdraw`: what was decided before no longer holds, and it is open again. */
  verdict: 'accept' | 'reject' | 'withdraw'
  reason: string
  by: string
  at: string
}
export interface ReplyRecord {
  month: string
  author: string
  text: string
  at: string
}
export interface CauseRecord {
  id: string
  kind: string
  from: string
  to: string
  note: string
  accounts: readonly string[]
  importId: string | null
}
export interface BreakRecord {
  account: string
  measure: string
  day: string
  fromDefinition: string
  toDefinition: string
  importId: string
}

/** A brand is a workspace; its id is the workspace's. */
export interface BrandRecord {
  name: string
  demo: boolean
  /** BusinessKind of core/goals/evidence. */
  business: string | null
  currency: string
  zone: string
  /** A fixed day for the demo, whose figures end there; null: the real one. */
  today: string | null
  /** `#17527f`: the agency's colour in its reports. */
  colour: string | null
  /** data: URI of a PNG or SVG. */
  logo: string | null
  /** Personal data older than this is erased; null: kept. */
  retentionMonths: number | null
  createdAt: string
}
export interface Versioned {
  version: number
  body: unknown
  reason: string | null
  author: string
  at: string
}
/** Steps of a goal as a person edited them: `body` is what core/steps/recompute takes. */
export interface StepPlanRecord extends Versioned {
  goalId: string
}
/** `body`: the finished report's data, so that a closed month never changes silently. */
export interface ClosedMonthRecord extends Versioned {
  month: string
}
export interface TaskRecord {
  id: string
  title: string
  until: string | null
  doneAt: string | null
  goalId: string | null
  /** Position of the step that it serves. */
  step: number | null
  assignee: string | null
  note: string | null
  at: string
}
export interface ContentItemRecord {
  id: string
  day: string
  account: string | null
  format: string | null
  rubric: string | null
  title: string
  state: 'idea' | 'draft' | 'approval' | 'approved' | 'published' | 'dropped'
  /** The post that came of it. */
  postId: string | null
  at: string
}

/** Every method takes the workspace first: it is the tenant wall. */
export interface Book {
  accounts: {
    all: (workspace: string) => Promise<AccountRecord[]>
    save: (workspace: string, account: AccountRecord) => Promise<void>
  }
  imports: {
    all: (workspace: string) => Promise<ImportRecord[]>
    find: (workspace: string, id: string) => Promise<ImportRecord | null>
    findByHash: (workspace: string, hash: string) => Promise<ImportRecord | null>
    save: (workspace: string, record: ImportRecord) => Promise<void>
  }
  mappings: {
    find: (workspace: string, fingerprint: string) => Promise<ColumnMapping | null>
    save: (workspace: string, fingerprint: string, mapping: ColumnMapping) => Promise<void>
  }
  goals: {
    all: (workspace: string) => Promise<GoalRecord[]>
    save: (workspace: string, goal: GoalRecord) => Promise<void>
  }
  agreements: {
    all: (workspace: string) => Promise<AgreementRecord[]>
    save: (workspace: string, agreement: AgreementRecord) => Promise<void>
  }
  decisions: {
    all: (workspace: string) => Promise<DecisionRecord[]>
    save: (workspace: string, decision: DecisionRecord) => Promise<void>
  }
  replies: {
    find: (workspace: string, month: string) => Promise<ReplyRecord | null>
    save: (workspace: string, reply: ReplyRecord) => Promise<void>
  }
  causes: {
    all: (workspace: string) => Promise<CauseRecord[]>
    save: (workspace: string, cause: CauseRecord) => Promise<void>
    remove: (workspace: string, id: string) => Promise<void>
    removeByImport: (workspace: string, importId: string) => Promise<void>
  }
  breaks: {
    all: (workspace: string) => Promise<BreakRecord[]>
    save: (workspace: string, mark: BreakRecord) => Promise<void>
    removeByImport: (workspace: string, importId: string) => Promise<void>
  }
  settings: {
    get: (workspace: string, key: string) => Promise<string | null>
    set: (workspace: string, key: string, value: string) => Promise<void>
  }
  brand: {
    get: (workspace: string) => Promise<BrandRecord | null>
    save: (workspace: string, brand: BrandRecord) => Promise<void>
  }
  stepPlans: {
    all: (workspace: string) => Promise<StepPlanRecord[]>
    save: (workspace: string, plan: StepPlanRecord) => Promise<void>
  }
  strategies: {
    all: (workspace: string) => Promise<Versioned[]>
    save: (workspace: string, strategy: Versioned) => Promise<void>
  }
  closedMonths: {
    all: (workspace: string) => Promise<ClosedMonthRecord[]>
    save: (workspace: string, month: ClosedMonthRecord) => Promise<void>
  }
  tasks: {
    all: (workspace: string) => Promise<TaskRecord[]>
    save: (workspace: string, task: TaskRecord) => Promise<void>
    remove: (workspace: string, id: string) => Promise<void>
  }
  contentItems: {
    all: (workspace: string) => Promise<ContentItemRecord[]>
    save: (workspace: string, item: ContentItemRecord) => Promise<void>
    remove: (workspace: string, id: string) => Promise<void>
  }
  /** What the portfolio shows of a brand, computed after each change of its data. */
  summary: {
    get: (workspace: string) => Promise<{ body: unknown; at: string } | null>
    save: (workspace: string, summary: { body: unknown; at: string }) => Promise<void>
  }
  backupTo: (path: string) => Promise<void>
  close: () => Promise<void>
}
