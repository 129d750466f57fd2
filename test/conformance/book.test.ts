import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBook } from '../../src/store/book/open.ts'
import { bookConforms } from './book.ts'

bookConforms({
  name: 'SQLite in memory',
  open: async () => {
    const book = await openBook(':memory:')
    return { book, done: () => book.close() }
  },
})

bookConforms({
  name: 'SQLite file',
  open: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'merilo-book-'))
    const book = await openBook(join(folder, 'book.sqlite'))
    const done = async () => {
      await book.close()
      await rm(folder, { recursive: true })
    }
    return { book, done }
  },
})
