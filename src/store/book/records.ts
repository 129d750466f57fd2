/** Records ⇄ rows. Nested parts are JSON text; everything that is asked for by value has a column. */
import type { Insertable, Selectable } from 'kysely'
import type { ColumnMapping } from '../../core/facts/mapping.ts'
import type { Network } from '../../core/facts/types.ts'
import type { Tables } from './tables.ts'
import type {
  AccountRecord,
  AgreementRecord,
  BreakRecord,
  CauseRecord,
  DecisionRecord,
  GoalRecord,
  ImportRecord,
  ReplyRecord,
} from './types.ts'

type In<T extends keyof Tables> = Omit<Insertable<Tables[T]>, 'workspace_id'>
type Out<T extends keyof Tables> = Selectable<Tables[T]>

const json = (value: unknown): string => JSON.stringify(value ?? null)
/** Whatever stood in the record when it was written. */
const parse = (text: string): never => JSON.parse(text) as never

export const account = {
  in: ({ id, network, nativeId, name, zone }: AccountRecord): In<'account'> => ({
    id,
    network,
    native_id: nativeId,
    name,
    zone,
  }),
  out: (row: Out<'account'>): AccountRecord => ({
    id: row.id,
    network: row.network as Network,
    nativeId: row.native_id,
    name: row.name,
    zone: row.zone,
  }),
}

export const importRecord = {
  in: (record: ImportRecord): In<'import'> => ({
    id: record.id,
    file: record.file,
    hash: record.hash,
    source: record.source,
    row_count: record.rows,
    fact_count: record.facts,
    skipped: json(record.skipped),
    warnings: json(record.warnings),
    accounts: json(record.accounts),
    zone: record.zone,
    status: record.status,
    at: record.at,
    from_day: record.from,
    to_day: record.to,
    given_by: record.by,
    undone_at: record.undoneAt ?? null,
  }),
  out: (row: Out<'import'>): ImportRecord => ({
    id: row.id,
    file: row.file,
    hash: row.hash,
    source: row.source,
    rows: row.row_count,
    facts: row.fact_count,
    skipped: parse(row.skipped),
    warnings: parse(row.warnings),
    accounts: parse(row.accounts),
    zone: row.zone,
    status: row.status as ImportRecord['status'],
    at: row.at,
    from: row.from_day,
    to: row.to_day,
    by: row.given_by,
    ...(row.undone_at === null ? {} : { undoneAt: row.undone_at }),
  }),
}

export const mapping = {
  in: (fingerprint: string, body: ColumnMapping): In<'mapping'> => ({ fingerprint, body: json(body) }),
  out: (row: Out<'mapping'>): ColumnMapping => parse(row.body),
}

export const goal = {
  in: (record: GoalRecord): In<'goal'> => ({
    id: record.id,
    version: record.version,
    replaced_by: record.replacedBy,
    reason: record.reason,
    sentence: record.sentence,
    kpi: record.kpi,
    accounts: json(record.accounts),
    understood: json(record.understood),
    point_a: record.pointA,
    target: record.target,
    from_day: record.from,
    deadline: record.deadline,
    at: record.at,
  }),
  out: (row: Out<'goal'>): GoalRecord => ({
    id: row.id,
    version: row.version,
    replacedBy: row.replaced_by,
    reason: row.reason,
    sentence: row.sentence,
    kpi: row.kpi,
    accounts: parse(row.accounts),
    understood: parse(row.understood),
    pointA: row.point_a,
    target: row.target,
    from: row.from_day,
    deadline: row.deadline,
    at: row.at,
  }),
}

export const agreement = {
  in: (record: AgreementRecord): In<'agreement'> => ({
    id: record.id,
    version: record.version,
    goal_id: record.goalId,
    body: json(record.body),
    accepted_by: json(record.acceptedBy),
    reason: record.reason,
    at: record.at,
  }),
  out: (row: Out<'agreement'>): AgreementRecord => ({
    id: row.id,
    version: row.version,
    goalId: row.goal_id,
    body: parse(row.body),
    acceptedBy: parse(row.accepted_by),
    reason: row.reason,
    at: row.at,
  }),
}

export const decision = {
  in: ({ id, finding, verdict, reason, by, at }: DecisionRecord): In<'decision'> => ({
    id,
    finding,
    verdict,
    reason,
    decided_by: by,
    at,
  }),
  out: (row: Out<'decision'>): DecisionRecord => ({
    id: row.id,
    finding: row.finding,
    verdict: row.verdict as DecisionRecord['verdict'],
    reason: row.reason,
    by: row.decided_by,
    at: row.at,
  }),
}

export const reply = {
  in: ({ month, author, text, at }: ReplyRecord): In<'reply'> => ({ month, author, body: text, at }),
  out: ({ month, author, body, at }: Out<'reply'>): ReplyRecord => ({ month, author, text: body, at }),
}

export const cause = {
  in: (record: CauseRecord): In<'cause'> => ({
    id: record.id,
    kind: record.kind,
    from_day: record.from,
    to_day: record.to,
    note: record.note,
    accounts: json(record.accounts),
    import_id: record.importId,
  }),
  out: (row: Out<'cause'>): CauseRecord => ({
    id: row.id,
    kind: row.kind,
    from: row.from_day,
    to: row.to_day,
    note: row.note,
    accounts: parse(row.accounts),
    importId: row.import_id,
  }),
}

export const breakMark = {
  in: (record: BreakRecord): In<'break_mark'> => ({
    account: record.account,
    measure: record.measure,
    day: record.day,
    from_definition: record.fromDefinition,
    to_definition: record.toDefinition,
    import_id: record.importId,
  }),
  out: (row: Out<'break_mark'>): BreakRecord => ({
    account: row.account,
    measure: row.measure,
    day: row.day,
    fromDefinition: row.from_definition,
    toDefinition: row.to_definition,
    importId: row.import_id,
  }),
}
