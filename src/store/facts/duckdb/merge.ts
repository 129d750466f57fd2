/**
 * Puts an import's rows among those that stand, and takes them out again. For an equal key the import that was
 * observed later stands (of two observed at once, the one committed later); the other is kept in `…_older`.
 * All inside the caller's transaction.
 */
import type { Family } from './families.ts'
import type { Link, Params } from './link.ts'

export interface Merged {
  /** Facts of this import that are kept, whether they stand or an even newer import has them. */
  facts: number
  /** Values of older imports that no longer stand. */
  replaced: number
}

export async function mergeFamily(
  db: Link,
  family: Family,
  params: Params,
  sure: { count: number; distinct: boolean; apart: boolean },
): Promise<Merged> {
  if (sure.count === 0) return { facts: 0, replaced: 0 }
  const { table } = family
  const columns = family.columns.join(', ')
  const key = family.key.join(', ')
  let incoming = `select * from (${family.incoming}) as incoming(${columns})`
  let facts = sure.count
  if (!sure.distinct) {
    facts = await db.number(`select count(*) from (select distinct ${key} from (${incoming}))`, params)
    if (facts < sure.count) {
      // Said twice in one import: the later row of the file is what the file says.
      await db.run(
        `create or replace temp table single as select ${columns} from (
           select *, row_number() over () as arrival from (${incoming}))
         qualify row_number() over (partition by ${key} order by row_no desc, arrival desc) = 1`,
        params,
      )
      incoming = 'select * from single'
    }
  }
  if (sure.apart || (await noneStand(db, table, params))) {
    await db.run(`insert into ${table} ${incoming}`, params)
    return { facts, replaced: 0 }
  }
  await db.run(
    `create or replace temp table clash as
     select o.rowid as place, ${family.key.map((column) => `o.${column}`).join(', ')},
       f.observed_at > $observed_at as stays
     from ${table} o join (${incoming}) i using (${key}) join fact_import f on f.import_no = o.import_no
     where o.workspace_id = $workspace`,
    params,
  )
  const clashes = await db.number('select count(*) from clash')
  if (clashes === 0) {
    await db.run(`insert into ${table} ${incoming}`, params)
    return { facts, replaced: 0 }
  }
  const replaced = await db.number('select count(*) from clash where not stays')
  await db.run(`create or replace temp table arriving as ${incoming}`, params)
  await db.run(`insert into ${table}_older select ${columns} from ${table}
    where rowid in (select place from clash where not stays)`)
  await db.run(`delete from ${table} where rowid in (select place from clash where not stays)`)
  await db.run(
    `insert into ${table}_older select a.* from arriving a semi join (from clash where stays) using (${key})`,
  )
  await db.run(`insert into ${table} select a.* from arriving a anti join (from clash where stays) using (${key})`)
  await db.run('drop table arriving')
  return { facts, replaced }
}

const noneStand = async (db: Link, table: string, params: Params): Promise<boolean> =>
  (await db.number(`select count(*) from (select 1 from ${table} where workspace_id = $workspace limit 1)`, params)) ===
  0

/** Takes the import's rows out and brings back the newest older value of each key. Returns how many rows it had. */
export async function unmergeFamily(db: Link, family: Family, params: Params): Promise<number> {
  const { table } = family
  const mine = 'workspace_id = $workspace and import_no = $import_no::integer'
  const key = family.key.join(', ')
  const standing = await db.number(`select count(*) from ${table} where ${mine}`, params)
  const older = await db.number(`select count(*) from ${table}_older where ${mine}`, params)
  if (older > 0) await db.run(`delete from ${table}_older where ${mine}`, params)
  if (standing === 0) return older
  await db.run(`create or replace temp table gone as select ${key} from ${table} where ${mine}`, params)
  await db.run(`delete from ${table} where ${mine}`, params)
  if (!(await noneStand(db, `${table}_older`, params))) {
    await db.run(
      `create or replace temp table back as
       select o.rowid as place from ${table}_older o semi join gone using (${key})
         join fact_import f on f.import_no = o.import_no
       where o.workspace_id = $workspace
       qualify row_number() over (partition by ${family.key.map((column) => `o.${column}`).join(', ')}
         order by f.observed_at desc, o.import_no desc) = 1`,
      params,
    )
    await db.run(`insert into ${table} select * from ${table}_older where rowid in (select place from back)`)
    await db.run(`delete from ${table}_older where rowid in (select place from back)`)
  }
  return standing + older
}
