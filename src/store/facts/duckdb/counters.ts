/**
 * `post_counter` holds the latest lifetime counters of every post that stands: derived from `observation` and `post`,
 * kept up by every commit and undo for the posts that they touch (temp table `touched`).
 */
import type { Link, Params } from './link.ts'

/** Before the merge: the old numbers of the posts go, whatever happens to the posts themselves. */
export const forgetCounters = (db: Link, params: Params): Promise<void> =>
  db.run(
    `delete from post_counter where workspace_id = $workspace and post_no in (
       select post_no from post p semi join touched using (account, post_id) where p.workspace_id = $workspace)`,
    params,
  )

/** The latest snapshot counts; of two on the same day, the one of the import that was observed later. */
const PLACE = `(o.day_to - date '1970-01-01') * 4294967296 + f.place`

const LATEST = `select p.workspace_id, o.series_no, p.post_no, p.day,
    max_by(o.value, ${PLACE}) as value,
    max_by(o.source_no, ${PLACE}) as source_no
  from post p
    join series s on s.workspace_id = p.workspace_id and s.account = p.account
      and s.subject = 'post' and s.dims = '' and s.grain = 'lifetime'
    join observation o on o.workspace_id = p.workspace_id and o.series_no = s.series_no and o.subject_id = p.post_id
    join (select import_no, row_number() over (order by observed_at, import_no) as place from fact_import) f
      on f.import_no = o.import_no`

export const recallCounters = (db: Link, params: Params): Promise<void> =>
  db.run(
    `insert into post_counter ${LATEST} semi join touched t on t.account = p.account and t.post_id = p.post_id
     where p.workspace_id = $workspace group by all`,
    params,
  )

/** For `doctor`: counters that differ from what the observations say. */
export const staleCounters = (db: Link): Promise<number> =>
  db.number(`with fresh as (${LATEST} group by all), kept as (from post_counter)
    select (select count(*) from (from fresh except from kept)) + (select count(*) from (from kept except from fresh))`)

export async function rebuildCounters(db: Link): Promise<void> {
  await db.run('delete from post_counter')
  await db.run(`insert into post_counter ${LATEST} group by all`)
}
