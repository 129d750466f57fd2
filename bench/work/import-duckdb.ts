/** The same file into one table of a new DuckDB file, types found by DuckDB itself. Prints how long it took. */
import { DuckDBInstance } from '@duckdb/node-api'

const [file, database] = process.argv.slice(2) as [string, string]
const instance = await DuckDBInstance.create(database)
const db = await instance.connect()
const start = performance.now()
await db.run(`create table t as select * from read_csv('${file}')`)
const ms = performance.now() - start
const rows = Number((await (await db.run('select count(*) from t')).getRows())[0]![0])
process.stdout.write(JSON.stringify({ ms, rows }))
db.disconnectSync()
instance.closeSync()
