import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openFacts } from '../../src/store/facts/open.ts'
import { factsConforms } from './facts.ts'

factsConforms({
  name: 'DuckDB in memory',
  worlds: 15,
  open: async () => {
    const facts = await openFacts(':memory:')
    return { facts, done: () => facts.close() }
  },
})

factsConforms({
  name: 'DuckDB file',
  worlds: 3,
  open: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'merilo-facts-'))
    const facts = await openFacts(join(folder, 'facts.duckdb'))
    const done = async () => {
      await facts.close()
      await rm(folder, { recursive: true })
    }
    return { facts, done }
  },
})
