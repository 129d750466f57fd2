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
  const incoming = `select * from (${family.incoming}) as incoming(${columns})`
  if (sure.distinct && sure.apart) {
    await db.run(`insert into ${table} ${incoming}`, params)
    return { facts: sure.count, replaced: 0 }
  }
  await db.run(`create or replace temp table arriving as ${incoming}`, params)
  const facts = sure.distinct ? sure.count : await keepLastOfEach(db, family, sure.count)
  const clash = sure.apart ? { all: 0, lost: 0 } : await findClashes(db, family, params)
  if (clash.all === 0) await db.run(`insert into ${table} from arriving`)
  else {
    const losers = `rowid in (select place from clash where not stays)`
    const behind = `(from clash where stays) using (${key})`
    await db.run(`insert into ${table}_older select ${columns} from ${table} where ${losers}`)
    await db.run(`delete from ${table} where ${losers}`)
    if (clash.all > clash.lost)
      await db.run(`insert into ${table}_older select a.* from arriving a semi join ${behind}`)
    await db.run(`insert into ${table} select a.* from arriving a anti join ${behind}`)
  }
  await db.run('drop table arriving')
  return { facts, replaced: clash.lost }
}

/** Said twice in one import: the later row of the file is what the file says. Returns how many facts are left. */
async function keepLastOfEach(db: Link, family: Family, count: number): Promise<number> {
  const key = family.key.join(', ')
  const facts = await db.number(`select count(*) from (select distinct ${key} from arriving)`)
  if (facts < count)
    await db.run(`create or replace temp table arriving as
      select ${family.columns.join(', ')} from (select *, rowid as arrival from arriving)
      qualify row_number() over (partition by ${key} order by row_no desc, arrival desc) = 1`)
  return facts
}

/** Temp table `clash`: rows that stand for keys that arrive, and whether they stay because they are newer. */
async function findClashes(db: Link, family: Family, params: Params): Promise<{ all: number; lost: number }> {
  if (await noneStand(db, family.table, params)) return { all: 0, lost: 0 }
  await db.run(
    `create or replace temp table clash as
     select o.rowid as place, ${family.key.map((column) => `o.${column}`).join(', ')},
       f.observed_at > $observed_at as stays
     from ${family.table} o join arriving a using (${family.key.join(', ')})
       join fact_import f on f.import_no = o.import_no
     where o.workspace_id = $workspace`,
    params,
  )
  const [all, lost] = await db.columns('select count(*), count(*) filter (not stays) from clash')
  return { all: all![0] as number, lost: lost![0] as number }
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
