/** Run as a process of its own and killed: imports batches for ever, one line per import that is done. */
import { writeSync } from 'node:fs'
import { openDataFolder } from '../../src/store/data-folder.ts'
import { accountOf, batch } from './batch.ts'

const [folder, first] = process.argv.slice(2)
const { book, facts } = await openDataFolder(folder!)
for (let n = Number(first); ; n++) {
  const at = new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString()
  const record = {
    id: `i${n}`,
    file: `${n}.csv`,
    hash: String(n),
    source: 'test',
    rows: 1,
    facts: 0,
    skipped: [],
    warnings: [],
    accounts: [accountOf(n)],
    zone: 'Europe/Moscow',
    status: 'pending',
    at,
    from: null,
    to: null,
    by: null,
  } as const
  await book.imports.save('w', record)
  const writer = await facts.beginImport('w', record.id, at)
  await writer.append(batch(n))
  const { facts: count } = await writer.commit()
  for (const id of [accountOf(n), accountOf(n - 1)])
    await book.accounts.save('w', { id, network: 'vk', nativeId: null, name: '', zone: 'Europe/Moscow' })
  await book.imports.save('w', { ...record, status: 'done', facts: count })
  writeSync(1, `${n}\n`)
}
