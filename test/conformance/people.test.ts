import { openFacts } from '../../src/store/facts/open.ts'
import { peopleConforms } from './people.ts'

peopleConforms({
  name: 'DuckDB',
  open: async () => {
    const facts = await openFacts(':memory:')
    return { facts, done: () => facts.close() }
  },
})
