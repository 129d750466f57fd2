/**
 * What each page shows, fetched by one hand-written query on the same stores: the figures and rows behind it, without
 * judgement, words, provenance or the question of what is unknown.
 */
import { DatabaseSync } from 'node:sqlite'
import { DuckDBInstance } from '@duckdb/node-api'
import { accountId, brandId } from './facts.ts'

const DAYS = `o.day_from between date '2026-09-01' and date '2026-10-31'`

/** `$b` the brand, `$a` one of its accounts. */
const FACTS: Record<string, string> = {
  overview: `select s.account, s.measure, o.day_from >= date '2026-10-01' as now, sum(o.value), max_by(o.value, o.day_from),
      list(o.value order by o.day_from)
    from observation o join series s using (workspace_id, series_no)
    where o.workspace_id = $b and s.subject = 'account' and ${DAYS} group by all`,
  'point A': `select s.measure, date_trunc('month', o.day_from), sum(o.value), max_by(o.value, o.day_from), count(*)
    from observation o join series s using (workspace_id, series_no)
    where o.workspace_id = $b and s.account = $a and s.subject = 'account' group by all`,
  sources: `select s.account, s.measure, min(o.day_from), max(o.day_to), count(*)
    from observation o join series s using (workspace_id, series_no) where o.workspace_id = $b group by all`,
  checks: `select s.account, s.measure, o.day_from, o.value from observation o join series s using (workspace_id, series_no)
    where o.workspace_id = $b and s.subject = 'account' order by all`,
  content: `select p.account, p.post_id, p.day, p.hour, p.format, p.title,
      ${['likes', 'comments', 'shares', 'engagements', 'reach', 'views'].map((m) => `max(c.value) filter (s.measure = '${m}')`).join(', ')}
    from post p join post_counter c using (workspace_id, post_no) join series s using (workspace_id, series_no)
    where p.workspace_id = $b and p.day between date '2026-05-01' and date '2026-10-31' group by all order by p.day desc`,
}
const BOOK: Record<string, string> = {
  goals: `select * from goal g left join step_plan s on s.workspace_id = g.workspace_id where g.workspace_id = ?`,
  plan: `select g.*, s.* from goal g left join step_plan s on s.workspace_id = g.workspace_id
    left join task t on t.workspace_id = g.workspace_id left join content_item i on i.workspace_id = g.workspace_id
    where g.workspace_id = ?`,
  reports: `select * from closed_month where workspace_id = ?`,
}

export interface ByHand {
  pages: string[]
  /** One page of a brand; returns milliseconds until all rows are text. */
  ask: (page: string, b: number) => Promise<number>
  close: () => void
}

export async function byHand(facts: string, book: string): Promise<ByHand> {
  const instance = await DuckDBInstance.create(facts)
  const db = await instance.connect()
  const file = new DatabaseSync(book, { readOnly: true })
  const plain = (_: string, value: unknown) => (typeof value === 'bigint' ? Number(value) : value)
  return {
    pages: [...Object.keys(FACTS), ...Object.keys(BOOK)],
    ask: async (page, b) => {
      const start = performance.now()
      const sql = FACTS[page]
      if (sql !== undefined) {
        const values = { b: brandId(b), ...(sql.includes('$a') ? { a: accountId(b, 0) } : {}) }
        JSON.stringify(await (await db.run(sql, values)).getRowObjectsJS(), plain)
      } else JSON.stringify(file.prepare(BOOK[page]!).all(brandId(b)))
      return performance.now() - start
    },
    close: () => {
      db.disconnectSync()
      instance.closeSync()
      file.close()
    },
  }
}
