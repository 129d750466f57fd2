/** The facts engine of this machine. */
export { openDuckFacts as openFacts } from './duckdb/open.ts'
export type { DuckFacts, OpenFacts } from './duckdb/open.ts'
