/**
 * What every book engine must do. A new engine is one more call:
 * `bookConforms({ name: 'PostgreSQL', open: async () => ({ book, done }) })`.
 */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type {
  AccountRecord,
  AgreementRecord,
  Book,
  BreakRecord,
  CauseRecord,
  GoalRecord,
  ImportRecord,
} from '../../src/store/book/types.ts'
import { brand, plansConform } from './book-plans.ts'

export interface BookEngine {
  name: string
  /** An empty book; `done` closes it and takes it away. */
  open: () => Promise<{ book: Book; done: () => Promise<void> }>
}

const HOSTILE = `ws'; drop table account; --" \\`

const account = (id: string, over: Partial<AccountRecord> = {}): AccountRecord => ({
  id,
  network: 'vk',
  nativeId: id.split(':')[1] ?? null,
  name: 'Зерно и пар',
  zone: 'Europe/Moscow',
  ...over,
})
const importOf = (id: string, over: Partial<ImportRecord> = {}): ImportRecord => ({
  id,
  file: `${id}.csv`,
  hash: 'aa',
  source: 'vk-community',
  rows: 10,
  facts: 8,
  skipped: [{ row: 3, reason: { code: 'files.bad-row', params: { cell: "3.апр'" } } }],
  warnings: [],
  accounts: ['vk:1'],
  zone: 'Europe/Moscow',
  status: 'done',
  at: '2026-10-01T10:00:00Z',
  from: '2026-09-01',
  to: '2026-09-30',
  by: 'Анна',
  ...over,
})
const goal = (version: number, over: Partial<GoalRecord> = {}): GoalRecord => ({
  id: 'g1',
  version,
  replacedBy: null,
  reason: null,
  sentence: 'Привлечь 250 новых подписчиков',
  kpi: 'new_followers',
  accounts: ['vk:1'],
  understood: { kind: 'awareness', amount: 250, nested: [null, 1.5] },
  pointA: 0.1 + 0.2,
  target: null,
  from: '2026-10-01',
  deadline: '2026-10-14',
  at: '2026-10-01T10:00:00Z',
  ...over,
})

export function bookConforms(engine: BookEngine): void {
  describe(`book: ${engine.name}`, () => {
    let book: Book
    let done: () => Promise<void>
    beforeEach(async () => {
      ;({ book, done } = await engine.open())
    })
    afterEach(() => done())

    test('is empty at first', async () => {
      expect(await book.accounts.all('w')).toEqual([])
      expect(await book.imports.all('w')).toEqual([])
      expect(await book.imports.find('w', 'i')).toBeNull()
      expect(await book.imports.findByHash('w', 'h')).toBeNull()
      expect(await book.mappings.find('w', 'f')).toBeNull()
      expect(await book.replies.find('w', '2026-10')).toBeNull()
      expect(await book.settings.get('w', 'k')).toBeNull()
      for (const part of [book.goals, book.agreements, book.decisions, book.causes, book.breaks])
        expect(await part.all('w')).toEqual([])
    })

    test('gives back what was saved, and replaces by key', async () => {
      await book.accounts.save('w', account('vk:2'))
      await book.accounts.save('w', account('vk:1', { nativeId: null }))
      await book.accounts.save('w', account('vk:2', { name: "O'Кофе — «2»" }))
      expect(await book.accounts.all('w')).toEqual([
        account('vk:1', { nativeId: null }),
        account('vk:2', { name: "O'Кофе — «2»" }),
      ])

      await book.goals.save('w', goal(1))
      await book.goals.save('w', goal(2, { target: 300, reason: 'сезон' }))
      await book.goals.save('w', goal(1, { replacedBy: 2 }))
      expect(await book.goals.all('w')).toEqual([goal(1, { replacedBy: 2 }), goal(2, { target: 300, reason: 'сезон' })])

      const agreement: AgreementRecord = {
        id: 'a',
        version: 1,
        goalId: 'g1',
        body: { guards: ['follower-burst'], note: null },
        acceptedBy: [{ role: 'client', name: 'Заказчик', on: '2026-10-02' }],
        reason: null,
        at: '2026-10-02T10:00:00Z',
      }
      await book.agreements.save('w', agreement)
      expect(await book.agreements.all('w')).toEqual([agreement])

      const decision = { id: 'd', finding: 'f', verdict: 'reject', reason: 'конкурс', by: 'Лена', at: 't' } as const
      await book.decisions.save('w', decision)
      expect(await book.decisions.all('w')).toEqual([decision])

      const reply = { month: '2026-10', author: 'Лена', text: 'Две недели без согласований.\n"Вот"', at: 't' }
      await book.replies.save('w', { ...reply, text: 'черновик' })
      await book.replies.save('w', reply)
      expect(await book.replies.find('w', '2026-10')).toEqual(reply)

      const mapping = {
        level: 'day',
        network: 'vk',
        columns: { 'Охват, чел.': 'reach' },
        dateOrder: 'dmy',
        currency: null,
      } as const
      await book.mappings.save('w', 'fp', mapping)
      expect(await book.mappings.find('w', 'fp')).toEqual(mapping)

      await book.settings.set('w', 'brand', '1')
      await book.settings.set('w', 'brand', 'Зерно и пар')
      expect(await book.settings.get('w', 'brand')).toBe('Зерно и пар')
    })

    test('finds the import of the same bytes that is most alive', async () => {
      await book.imports.save('w', importOf('1', { status: 'undone', at: '2026-10-01' }))
      expect((await book.imports.findByHash('w', 'aa'))?.id).toBe('1')
      await book.imports.save('w', importOf('2', { status: 'pending', at: '2026-10-02' }))
      expect((await book.imports.findByHash('w', 'aa'))?.id).toBe('2')
      await book.imports.save('w', importOf('3', { status: 'done', at: '2026-09-01' }))
      expect(await book.imports.findByHash('w', 'aa')).toEqual(importOf('3', { at: '2026-09-01' }))
      expect((await book.imports.all('w')).map((one) => one.id)).toEqual(['3', '1', '2'])
      await book.imports.save('w', importOf('2', { status: 'done', facts: 2_000_000_000, at: '2026-10-02' }))
      expect((await book.imports.find('w', '2'))?.facts).toBe(2_000_000_000)
    })

    test('removes causes and breaks of one import only', async () => {
      const cause = (id: string, importId: string | null): CauseRecord => ({
        id,
        kind: 'contest',
        from: '2026-10-01',
        to: '2026-10-05',
        note: 'розыгрыш',
        accounts: [],
        importId,
      })
      const mark = (importId: string): BreakRecord => ({
        account: 'facebook:1',
        measure: 'views',
        day: '2025-06-15',
        fromDefinition: 'meta.impressions',
        toDefinition: 'meta.views/2025',
        importId,
      })
      for (const one of [cause('a', 'i1'), cause('b', 'i2'), cause('c', null)]) await book.causes.save('w', one)
      for (const one of [mark('i1'), mark('i2')]) await book.breaks.save('w', one)
      await book.causes.removeByImport('w', 'i1')
      await book.breaks.removeByImport('w', 'i1')
      await book.breaks.removeByImport('other', 'i2')
      expect(await book.causes.all('w')).toEqual([cause('b', 'i2'), cause('c', null)])
      expect(await book.breaks.all('w')).toEqual([mark('i2')])
    })

    plansConform(() => book)

    test('keeps workspaces apart, whatever they are called', async () => {
      for (const workspace of ['a', HOSTILE]) {
        await book.accounts.save(workspace, account('vk:1', { name: workspace }))
        await book.imports.save(workspace, importOf('i', { file: workspace }))
        await book.settings.set(workspace, 'k', workspace)
        await book.goals.save(workspace, goal(1, { sentence: workspace }))
        await book.brand.save(workspace, brand({ name: workspace }))
      }
      for (const workspace of ['a', HOSTILE]) {
        expect((await book.accounts.all(workspace)).map((one) => one.name)).toEqual([workspace])
        expect((await book.imports.findByHash(workspace, 'aa'))?.file).toBe(workspace)
        expect(await book.settings.get(workspace, 'k')).toBe(workspace)
        expect((await book.goals.all(workspace))[0]?.sentence).toBe(workspace)
        expect((await book.brand.get(workspace))?.name).toBe(workspace)
      }
      expect(await book.accounts.all('')).toEqual([])
      expect(await book.imports.find(HOSTILE, "i' or '1'='1")).toBeNull()
    })

    test('many writers at once lose nothing', async () => {
      const ids = Array.from({ length: 50 }, (_, i) => `vk:${String(i).padStart(2, '0')}`)
      await Promise.all(ids.map((id) => book.accounts.save('w', account(id))))
      expect((await book.accounts.all('w')).map((one) => one.id)).toEqual(ids)
    })
  })
}
