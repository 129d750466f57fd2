/** One import: staged aside, then merged and committed in one transaction. */
import { MeriloError } from '../../../core/errors.ts'
import type { ImportWriter } from '../store.ts'
import { forgetCounters, recallCounters } from './counters.ts'
import { events, FAMILIES, observations, posts } from './families.ts'
import { inTransaction } from './link.ts'
import type { Link, Params } from './link.ts'
import { mergeFamily, unmergeFamily } from './merge.ts'
import { Staging } from './staging.ts'

export interface WriterOptions {
  db: Link
  workspace: string
  importId: string
  observedAt: string
  /** Commits and undos of one store come one after another. */
  alone: <T>(work: () => Promise<T>) => Promise<T>
  release: () => void
}

export async function openWriter({
  db,
  workspace,
  importId,
  observedAt,
  alone,
  release,
}: WriterOptions): Promise<ImportWriter> {
  const staging = new Staging(db)
  await staging.open()
  let open = true
  const close = () => {
    open = false
    release()
  }
  const mustBeOpen = () => {
    if (!open) throw new MeriloError('store.import-closed', { import: importId })
  }

  return {
    append: async (facts) => {
      mustBeOpen()
      await staging.append(facts)
    },
    commit: async () => {
      mustBeOpen()
      try {
        await staging.finish()
        return await alone(() => inTransaction(db, () => merge(db, staging, { workspace, importId, observedAt })))
      } finally {
        close()
      }
    },
    rollback: async () => {
      if (open) close()
    },
  }
}

async function merge(
  db: Link,
  staging: Staging,
  of: { workspace: string; importId: string; observedAt: string },
): Promise<{ facts: number; replaced: number }> {
  // The same import again, after a crash or on purpose: what it said before goes first.
  await removeImport(db, of.workspace, of.importId)
  const importNo = 1 + (await db.number('select max(import_no) from fact_import'))
  const params: Params = {
    workspace: of.workspace,
    import_no: importNo,
    import_id: of.importId,
    observed_at: of.observedAt,
    base: await db.number(
      'select greatest((select coalesce(max(post_no), 0) from post), (select coalesce(max(post_no), 0) from post_older))',
    ),
  }
  await db.run('insert into fact_import values ($workspace, $import_no::integer, $import_id, $observed_at)', params)
  const known = await numberSeries(db, params)
  await db.run(
    `create or replace temp table sourced as
     select s.*, ((select coalesce(max(source_no), 0) from source) + row_number() over ())::integer as source_no
     from staged_origin s`,
  )
  await db.run(
    `insert into source select $workspace, source_no, $import_no::integer, definition, currency from sourced`,
    params,
  )

  const subjects = staging.count('staged_subject')
  const touches = staging.count('staged_post') + subjects > 0
  if (touches) {
    await db.run(`create or replace temp table touched as
      select account, post_id from staged_post
      union select l.account, s.subject_id from staged_subject s join staged_line l using (line) where l.subject = 'post'`)
    await forgetCounters(db, params)
  }
  const observed = await mergeFamily(db, observations, params, {
    count: staging.count('staged_plain') + subjects,
    distinct: subjects === 0 && staging.lines.surelyDistinct,
    apart: known === 0,
  })
  const published = await mergeFamily(db, posts, params, {
    count: staging.count('staged_post'),
    distinct: false,
    apart: false,
  })
  const happened = await mergeFamily(db, events, params, {
    count: staging.count('staged_event'),
    distinct: false,
    apart: false,
  })
  if (touches) await recallCounters(db, params)
  return {
    facts: observed.facts + published.facts + happened.facts,
    replaced: observed.replaced + published.replaced + happened.replaced,
  }
}

/** Temp table `numbered`: the number of every staged line. Returns how many lines the store had already. */
async function numberSeries(db: Link, params: Params): Promise<number> {
  const same =
    's.account = l.account and s.subject = l.subject and s.measure = l.measure and s.dims = l.dims and s.grain = l.grain'
  await db.run(
    `create or replace temp table numbered as
     select l.*, s.series_no from staged_line l left join series s on s.workspace_id = $workspace and ${same}`,
    params,
  )
  const known = await db.number('select count(series_no) from numbered')
  await db.run(`create or replace temp table fresh as
    select line, ((select coalesce(max(series_no), 0) from series) + row_number() over (order by line))::integer as series_no
    from numbered where series_no is null`)
  await db.run(
    `insert into series select $workspace, f.series_no, l.account, l.subject, l.measure, l.dims, l.grain
     from fresh f join staged_line l using (line)`,
    params,
  )
  await db.run('update numbered set series_no = f.series_no from fresh f where f.line = numbered.line')
  return known
}

/** Takes all facts of the import out. Returns how many there were. The caller holds the transaction. */
export async function removeImport(db: Link, workspace: string, importId: string): Promise<number> {
  const [found] = await db.rows(
    'select import_no from fact_import where workspace_id = $workspace and import_id = $import_id',
    { workspace, import_id: importId },
  )
  if (!found) return 0
  const params: Params = { workspace, import_no: found.import_no as number }
  await db.run(
    `create or replace temp table touched as
     select account, post_id from post where workspace_id = $workspace and import_no = $import_no::integer
     union select s.account, o.subject_id from observation o join series s using (series_no)
       where o.workspace_id = $workspace and o.import_no = $import_no::integer and s.subject = 'post'`,
    params,
  )
  await forgetCounters(db, params)
  let removed = 0
  for (const family of FAMILIES) removed += await unmergeFamily(db, family, params)
  await recallCounters(db, params)
  await db.run('delete from source where workspace_id = $workspace and import_no = $import_no::integer', params)
  await db.run('delete from fact_import where workspace_id = $workspace and import_no = $import_no::integer', params)
  return removed
}
