import type { EventType } from '../../../core/facts/types.ts'
import type { Forgotten, KeptOfPeople, PersonRecord } from '../people.ts'
import type { Link, Params } from './link.ts'
import { readCounts } from './reads.ts'

const TABLES = ['event', 'event_older'] as const
const PERSONAL = '(actor is not null or text is not null)'
const OLD = `workspace_id = $workspace and day < $before::date and ${PERSONAL}`
const THEIRS = 'workspace_id = $workspace and actor in (select unnest($actors::varchar[]))'

export async function keptOfPeople(db: Link, workspace: string): Promise<KeptOfPeople[]> {
  const rows = await db.rows(
    `select type, count(*)::integer as events, count(actor)::integer as with_actor, count(text)::integer as with_text,
       count(distinct actor)::integer as people, min(day) filter (${PERSONAL}) as first, max(day) filter (${PERSONAL}) as last
     from event where workspace_id = $workspace and staff is distinct from true group by type order by type`,
    { workspace },
  )
  return rows.map((row) => ({
    type: row.type as EventType,
    events: row.events as number,
    withActor: row.with_actor as number,
    withText: row.with_text as number,
    people: row.people as number,
    from: row.first as string | null,
    to: row.last as string | null,
  }))
}

export async function recordsOfPeople(db: Link, workspace: string, actors: readonly string[]): Promise<PersonRecord[]> {
  const rows = await db.rows(
    `select e.*, f.import_id from (${TABLES.map((table) => `from ${table}`).join(' union all ')}) e
       join fact_import f using (workspace_id, import_no)
     where ${THEIRS} order by day, happened_at nulls first, account, type, event_id, import_no`,
    { workspace, actors },
  )
  return rows.map((row) => ({
    type: row.type as EventType,
    account: row.account as string,
    eventId: row.event_id as string,
    at: row.happened_at as string | null,
    day: row.day as string,
    actor: row.actor as string,
    ref: row.ref as string | null,
    text: row.text as string | null,
    source: row.source as string | null,
    campaign: row.campaign as string | null,
    status: row.status as string | null,
    seconds: row.seconds as number | null,
    pages: row.pages as number | null,
    minor: row.minor as number | null,
    currency: row.currency as string | null,
    importId: row.import_id as string,
  }))
}

export const erasePeople = (db: Link, workspace: string, actors: readonly string[]): Promise<Forgotten> =>
  counted(db, { workspace, actors }, THEIRS, async (params) => {
    for (const table of TABLES) await db.run(`delete from ${table} where ${THEIRS}`, params)
  })

export const countBefore = (db: Link, workspace: string, before: string): Promise<number> =>
  db.number(`select count(*) from event where ${OLD}`, { workspace, before })

export const forgetBefore = (db: Link, workspace: string, before: string): Promise<Forgotten> =>
  counted(db, { workspace, before }, OLD, async (params) => {
    await giveQuestionsToTheirSource(db, params)
    await giveLiveCommentsToTheirSource(db, params)
    await hideAddresses(db, params)
    for (const table of TABLES)
      await db.run(
        `update ${table} set actor = null, text = null, ref = case when type = 'mention' then null else ref end where ${OLD}`,
        params,
      )
  })

/** What the work did to how many events, of which accounts, and to the size of each import. */
async function counted(
  db: Link,
  params: Params & { workspace: string },
  where: string,
  work: (params: Params) => Promise<void>,
): Promise<Forgotten> {
  const [accounts, events] = await db.columns(
    `select account, count(*)::integer from event where ${where} group by account order by account`,
    params,
  )
  const before = await readCounts(db, params.workspace)
  await work(params)
  const after = await readCounts(db, params.workspace)
  const changes = [...before].map(([id, count]) => [id, (after.get(id) ?? 0) - count] as const)
  return {
    events: (events as number[]).reduce((sum, one) => sum + one, 0),
    accounts: accounts as string[],
    imports: new Map(changes.filter(([, change]) => change !== 0)),
  }
}

const DERIVED = `(select import_no from fact_import where workspace_id = $workspace and import_id like 'questions:%')`

async function giveQuestionsToTheirSource(db: Link, params: Params): Promise<void> {
  const messages = TABLES.map(
    (table) => `select account, event_id, import_no from ${table}
      where workspace_id = $workspace and type in ('message', 'comment') and import_no not in ${DERIVED}`,
  )
  await db.run(
    `create or replace temp table given as
     select q.account, q.event_id, arg_max(m.import_no, (f.observed_at, m.import_no)) as import_no
     from event q join (${messages.join(' union all ')}) m on m.account = q.account and m.event_id = q.ref
       join fact_import f on f.workspace_id = $workspace and f.import_no = m.import_no
     where q.workspace_id = $workspace and q.type = 'question' and q.day < $before::date and q.import_no in ${DERIVED}
     group by q.account, q.event_id`,
    params,
  )
  await db.run(
    `update event set import_no = given.import_no from given
     where event.workspace_id = $workspace and event.type = 'question'
       and event.account = given.account and event.event_id = given.event_id`,
    params,
  )
}

/** A comment marked as live stands before the one that the file told: it takes the other's place. */
async function giveLiveCommentsToTheirSource(db: Link, params: Params): Promise<void> {
  await db.run(
    `create or replace temp table given as
     select e.account, e.event_id, o.import_no
     from event e join event_older o using (workspace_id, account, type, event_id)
       join fact_import f on f.workspace_id = o.workspace_id and f.import_no = o.import_no
     where e.workspace_id = $workspace and e.type = 'comment' and e.day < $before::date
       and e.import_no in ${DERIVED} and o.import_no not in ${DERIVED}
     qualify row_number() over (partition by e.account, e.event_id order by f.observed_at desc, o.import_no desc) = 1`,
    params,
  )
  const same = (table: string) => `${table}.workspace_id = $workspace and ${table}.type = 'comment'
    and ${table}.account = given.account and ${table}.event_id = given.event_id`
  await db.run(
    `delete from event_older using given where ${same('event_older')} and event_older.import_no = given.import_no`,
    params,
  )
  await db.run(`update event set import_no = given.import_no from given where ${same('event')}`, params)
}

/** The id of a mention may be the address of its page, which often holds its author's name. */
async function hideAddresses(db: Link, params: Params): Promise<void> {
  const hidden = `('hidden:' || substr(sha256(event_id), 1, 32))`
  const open = `${OLD} and type = 'mention' and contains(event_id, '://')`
  // A file that comes again brings the address again: the mention is there already.
  await db.run(
    `delete from event where ${open} and exists (
       select 1 from event h where h.workspace_id = $workspace and h.account = event.account and h.type = 'mention'
         and h.event_id = ('hidden:' || substr(sha256(event.event_id), 1, 32)))`,
    params,
  )
  for (const table of TABLES) await db.run(`update ${table} set event_id = ${hidden} where ${open}`, params)
}
