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
  acceptedBy: readonly { role: 'client' | 'specialist'; name: string; on: string }[]
  reason: string | null
  at: string
}
export interface DecisionRecord {
  id: string
  finding: string
  verdict: 'accept' | 'reject'
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
  backupTo: (path: string) => Promise<void>
  close: () => Promise<void>
}
