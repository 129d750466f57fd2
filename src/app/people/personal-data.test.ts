/** From exported files to rows that are gone: erasing and forgetting against everything that could bring a person back. */
import { createHmac } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDataFolder, type Stores } from '../../store/data-folder.ts'
import { doctor } from '../../store/doctor.ts'
import { backup, restore } from '../../store/backup.ts'
import type { AppContext } from '../context.ts'
import { noImportOptions } from '../import-file.ts'
import { importFiles } from '../import-files.ts'
import { undoImport } from '../undo.ts'
import { countOld, erasePerson, keptOfPeople, recordsOf, sweepPersonalData } from './personal-data.ts'

const EVER = { from: '2020-01-01', to: '2030-12-31' }
const NOW = '2026-11-02T12:00:00Z'

let folder: string
let stores: Stores
let app: AppContext

const contextOf = (stores: Stores): AppContext => ({
  workspace: 'w',
  book: stores.book,
  facts: stores.facts,
  pseudonym: (identity) => createHmac('sha256', stores.salt).update(identity).digest('hex').slice(0, 16),
  zone: 'Europe/Moscow',
  today: '2026-11-02',
  now: () => NOW,
})

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'merilo-people-'))
  stores = await openDataFolder(join(folder, 'data'))
  app = contextOf(stores)
})
afterEach(async () => {
  await stores.close()
  await rm(folder, { recursive: true })
})

const message = (id: number, day: string, from: string, text: string, reply?: number) => ({
  id,
  type: 'message',
  date: `${day}T12:00:${String(id).padStart(2, '0')}`,
  date_unixtime: String(Date.parse(`${day}T09:00:${String(id).padStart(2, '0')}Z`) / 1000),
  from: `Имя ${from}`,
  from_id: from,
  text,
  text_entities: [],
  ...(reply === undefined ? {} : { reply_to_message_id: reply }),
})
const CHAT = [
  message(1, '2026-09-01', 'user7', 'Подскажите, пожалуйста, сколько стоит доставка?'),
  message(2, '2026-09-01', 'user1', 'Доставка стоит 300 ₽, от 2 000 ₽ — бесплатно.', 1),
  message(3, '2026-10-01', 'user7', 'А когда вы открываетесь по выходным?'),
  message(4, '2026-09-30', 'user8', 'Очень вкусно, спасибо!'),
]
const LEADS = 'date;contact;status;lead_id\n2026-09-05;+7 916 123-45-67;won;L-1\n2026-10-05;oleg@example.test;new;L-2\n'

async function give(name: string, content: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  const [outcome] = await importFiles(app, [path], { ...noImportOptions, corrections: [] })
  if (!outcome || !('result' in outcome)) throw new Error(JSON.stringify(outcome))
  return (outcome.result as { record: { id: string } }).record.id
}
const chat = (messages: readonly object[]) =>
  give('result.json', JSON.stringify({ name: 'Чат', type: 'private_supergroup', id: 555, messages }))

const textsLeft = async () => {
  const types = ['message', 'comment', 'question', 'lead', 'sale'] as const
  return (await app.facts.events({ workspace: 'w', accounts: [], range: EVER, types })).map(
    ({ type, eventId, actor, text }) => ({ type, eventId, actor, text }),
  )
}
const sound = async () => expect(await doctor(stores)).toEqual([])

test('a person is found by what the files call them, exported, erased, and stays away', async () => {
  await chat(CHAT)
  await give('leads.csv', LEADS)
  expect((await keptOfPeople(app)).map(({ type }) => type)).toContain('message')
  const records = await recordsOf(app, 'user7')
  expect(records.map(({ type, text }) => [type, text?.slice(0, 9)])).toEqual([
    ['message', 'Подскажит'],
    ['question', 'Подскажит'],
    ['message', 'А когда в'],
    ['question', 'А когда в'],
  ])
  expect((await recordsOf(app, '8 (916) 123-45-67')).map(({ type }) => type)).toEqual(['lead', 'sale'])
  expect(await recordsOf(app, 'user9')).toEqual([])

  expect(await erasePerson(app, 'user7')).toMatchObject({ records: 4, actors: [app.pseudonym('user7')] })
  expect(await recordsOf(app, 'user7')).toEqual([])
  expect(JSON.stringify(await textsLeft())).not.toContain('доставка?')
  expect((await textsLeft()).filter(({ type }) => type === 'message').map(({ eventId }) => eventId)).toEqual(['2', '4'])
  await sound()

  // The same conversation in a later export: others are brought up to date, this person does not come back.
  const again = await chat([...CHAT, message(5, '2026-10-03', 'user7', 'Это снова я')])
  expect(await recordsOf(app, 'user7')).toEqual([])
  const record = await app.book.imports.find('w', again)
  expect(record?.warnings).toContainEqual({ code: 'app.erased-left-out', params: { facts: 3 } })
  await undoImport(app, again)
  expect(await recordsOf(app, 'user7')).toEqual([])
  expect((await textsLeft()).filter(({ type }) => type === 'message')).toHaveLength(2)
  await sound()
})

test('a copy made before holds the person; after restoring, erasing again takes them out', async () => {
  await chat(CHAT)
  await backup(stores, join(folder, 'copy'), NOW)
  await erasePerson(app, 'user7')
  await backup(stores, join(folder, 'later'), NOW)
  for (const [copy, left] of [
    ['copy', 4],
    ['later', 0],
  ] as const) {
    await restore(join(folder, copy), join(folder, `from-${copy}`))
    const restored = await openDataFolder(join(folder, `from-${copy}`))
    try {
      const own = contextOf(restored)
      expect(await recordsOf(own, 'user7')).toHaveLength(left)
      await erasePerson(own, 'user7')
      expect(await recordsOf(own, 'user7')).toEqual([])
    } finally {
      await restored.close()
    }
  }
})

test('erasing nobody changes nothing', async () => {
  await chat(CHAT)
  const before = await textsLeft()
  expect(await erasePerson(app, 'никто')).toEqual({ records: 0, actors: [] })
  expect(await textsLeft()).toEqual(before)
  expect(await app.book.settings.get('w', 'erased')).toBeNull()
})

async function keepMonths(retentionMonths: number | null): Promise<void> {
  const look = { business: null, currency: 'RUB', zone: 'Europe/Moscow', today: null, colour: null, logo: null }
  await app.book.brand.save('w', { name: 'w', demo: false, ...look, retentionMonths, createdAt: NOW })
}

test('what is older than the brand keeps becomes a number: how many stays, who and what goes', async () => {
  const id = await chat(CHAT)
  await give('leads.csv', LEADS)
  await keepMonths(null)
  expect(await sweepPersonalData(app)).toEqual({ erased: 0, forgotten: 0 })
  await keepMonths(1)
  expect(await countOld(app, 1)).toBe(8)
  const before = await textsLeft()
  expect(await sweepPersonalData(app)).toEqual({ erased: 0, forgotten: 8 })
  const after = await textsLeft()
  expect(after.map(({ type, eventId }) => [type, eventId])).toEqual(before.map(({ type, eventId }) => [type, eventId]))
  expect(after.filter(({ actor, text }) => actor !== null || text !== null).map(({ eventId }) => eventId)).toEqual([
    'L-2',
  ])
  await sound()

  // Questions of that time can't be read out of the words again, and stay as they were.
  await chat([...CHAT.slice(3), message(9, '2026-11-01', 'user5', 'Есть ли у вас безлактозное молоко?')])
  const questions = (await textsLeft()).filter(({ type }) => type === 'question')
  expect(questions.map(({ eventId, text }) => [eventId, text === null])).toEqual([
    ['1', true],
    ['3', true],
    ['9', false],
  ])
  expect(await sweepPersonalData(app)).toMatchObject({ forgotten: 1 })
  await undoImport(app, id)
  expect((await textsLeft()).filter(({ type }) => type === 'question').map(({ eventId }) => eventId)).toEqual(['9'])
  await sound()
})
