import { createHmac } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { spellingsOf } from '../../app/people/change-own-accounts.ts'
import { BRAND, testServer, type TestServer } from '../testing/test-server.ts'
import { couldLookAt } from '../../app/checks/homes.ts'
import { guardOutcomes } from '../../app/guard-memory.ts'
import { importFiles } from '../../app/import-files.ts'
import { noImportOptions } from '../../app/import-file.ts'

let server: TestServer
beforeAll(async () => {
  server = await testServer()
})
afterAll(() => server.close())

const settings = `/api/brands/${BRAND}/settings`
const change = (send: { add?: string[]; clear?: boolean }) =>
  server.json<{ ownAccounts: number }>(`${settings}/own-accounts`, { as: 'owner', method: 'PATCH', send })

const HEADER =
  'Дата;"ID сообщения";"Hash сообщения";Заголовок;Текст;Источник;Url;"Тип источника";Автор;"Url автора";Тональность'
const AUTHORS = ['https://vk.com/zerno_team', 'https://vk.com/id1', 'https://vk.com/id2', '', 'https://t.me/barista']

/** Pseudonyms as an installation makes them: what a file calls a person and what a person types must meet. */
const appOf = () => ({
  workspace: BRAND,
  book: server.stores.book,
  facts: server.stores.facts,
  pseudonym: (identity: string) => createHmac('sha256', server.stores.salt).update(identity).digest('hex').slice(0, 16),
  zone: 'Europe/Moscow',
  today: '2026-11-02',
  now: () => '2026-11-02T00:00:00Z',
})

/** A monitoring export of thirty mentions: every fifth author is the brand's own page, every fifth its barista. */
async function importMentions(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'merilo-own-'))
  const file = join(folder, 'mentions.csv')
  const rows = Array.from({ length: 30 }, (_, i) => {
    const day = String((i % 28) + 1).padStart(2, '0')
    const author = AUTHORS[i % AUTHORS.length]!
    return `${day}.10.2026 12:00;${i};hash${i};;Отзыв ${i} #зернопар;vk.com;https://vk.com/wall-1_${i};Соцсети;Гость ${i};${author};нейтрально`
  })
  await writeFile(
    file,
    `\ufeffСистема Brand Analytics\nТема: Зерно и пар\nПериод: 01.10.26 - 31.10.26\n\n${[HEADER, ...rows].join('\n')}\n`,
  )
  const [outcome] = await importFiles(appOf(), [file], { ...noImportOptions, corrections: [] })
  await rm(folder, { recursive: true })
  expect(outcome?.error).toBeNull()
}

async function ownMentions() {
  const app = appOf()
  const coverage = (await app.facts.coverage({ workspace: BRAND, accounts: [] })).filter(({ account }) =>
    couldLookAt('own-mentions', account.slice(0, account.indexOf(':')) as 'monitoring'),
  )
  const [found] = await guardOutcomes(app, coverage, () => [{ from: '2026-10-01', to: '2026-10-31' }])
  return found!.outcomes[0]!['own-mentions']!
}

test('mentions imported before are recognised once own accounts are named, and the names are not kept', async () => {
  await importMentions()
  expect(await ownMentions()).toMatchObject({ state: 'silent', why: { code: 'guard.silent.staff' } })
  expect(await change({ add: ['vk.com/zerno_team/', '@barista', '  '] })).toEqual({ ownAccounts: 2 })
  expect(await ownMentions()).toMatchObject({ state: 'found', findings: [{ estimate: 12, exact: true }] })
  expect(await change({ add: ['https://vk.com/zerno_team'] })).toEqual({ ownAccounts: 2 })
  expect(await server.json<object>(settings, { as: 'viewer' })).toMatchObject({ ownAccounts: 2 })
  expect(await server.stores.book.settings.get(BRAND, 'own-accounts')).not.toMatch(/zerno|barista/)

  expect(await change({ add: ['vk.com/somebody_else'], clear: true })).toEqual({ ownAccounts: 1 })
  expect(await ownMentions()).toMatchObject({ state: 'clean' })
  expect(await change({ clear: true })).toEqual({ ownAccounts: 0 })
  expect(await ownMentions()).toMatchObject({ state: 'silent' })
})

test('a handle is looked for as the addresses that monitoring writes', () => {
  expect(spellingsOf('@Zerno')).toEqual(
    expect.arrayContaining(['@Zerno', 'zerno', 'https://vk.com/Zerno', 't.me/Zerno']),
  )
  expect(spellingsOf('Иван Тестов')).toEqual(['Иван Тестов', 'иван тестов'])
  expect(spellingsOf(' ')).toEqual([])
})
