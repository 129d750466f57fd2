/**
 * What every facts engine must do. A new engine is one more call:
 * `factsConforms({ name: 'ClickHouse', worlds: 10, open: async () => ({ facts, done }) })`.
 */
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Fact, Observation } from '../../src/core/facts/types.ts'
import type { Term, TermValue } from '../../src/core/kpis/types.ts'
import type { AggregateRow, Bucket, FactsStore } from '../../src/store/facts/store.ts'
import { counter, event, observation, post, SOME_TERMS, someFacts } from './invent.ts'
import { keyOf, modelAggregate, standing } from './model.ts'
import type { ModelImport } from './model.ts'

export interface FactsEngine {
  name: string
  /** Random worlds to compare with the model; each costs about half a second. */
  worlds: number
  /** An empty store; `done` closes it and takes it away. */
  open: () => Promise<{ facts: FactsStore; done: () => Promise<void> }>
}

const HOSTILE = [`ws'; drop table observation; --`, `"; delete from post; --\\`, `$workspace %\n`]
const OCTOBER = { from: '2026-10-01', to: '2026-10-31' }
const WIDE = { from: '2026-01-01', to: '2026-03-31' }
const at = (n: number): string => new Date(Date.UTC(2026, 10, 1) + n * 60_000).toISOString()

async function put(store: FactsStore, workspace: string, id: string, observedAt: string, facts: readonly Fact[]) {
  const writer = await store.beginImport(workspace, id, observedAt)
  await writer.append(facts)
  return writer.commit()
}

const ask = (store: FactsStore, terms: readonly Term[], over: Partial<Parameters<FactsStore['aggregate']>[0]> = {}) =>
  store.aggregate({ workspace: 'w', accounts: [], range: OCTOBER, bucket: 'range', terms, ...over })

async function only(
  store: FactsStore,
  term: Term,
  over: Parameters<typeof ask>[2] = {},
): Promise<TermValue | undefined> {
  const rows = await ask(store, [term], over)
  expect(rows.length).toBeLessThan(2)
  return rows[0]?.values[0]
}

/** Means and rates of thirds: the engines and the model may add in another order. */
function expectSame(actual: readonly AggregateRow[], wanted: readonly AggregateRow[], terms: readonly Term[]): void {
  const shape = (rows: readonly AggregateRow[]) => rows.map(({ account, from, to }) => [account, from, to])
  expect(shape(actual)).toEqual(shape(wanted))
  actual.forEach((row, r) =>
    row.values.forEach((value, t) => {
      const want = wanted[r]!.values[t]!
      const close =
        value.value !== null &&
        want.value !== null &&
        Math.abs(value.value - want.value) <= 1e-11 * Math.max(1, Math.abs(want.value))
      const label = { row: `${row.account} ${row.from}`, term: JSON.stringify(terms[t]) }
      expect({ ...label, ...value, value: close ? want.value : value.value }).toEqual({ ...label, ...want })
    }),
  )
}

export function factsConforms(engine: FactsEngine): void {
  describe(`facts: ${engine.name}`, () => {
    let store: FactsStore
    let done: () => Promise<void>
    beforeEach(async () => {
      ;({ facts: store, done } = await engine.open())
    })
    afterEach(() => done())

    const sum: Term = { take: 'sum', measure: 'likes' }

    test('is empty at first', async () => {
      expect(await ask(store, SOME_TERMS)).toEqual([])
      expect(await store.coverage({ workspace: 'w', accounts: [] })).toEqual([])
      expect(await store.countsByImport('w')).toEqual(new Map())
      expect(await store.posts({ workspace: 'w', accounts: [], range: OCTOBER })).toEqual([])
      expect(await store.undoImport('w', 'nothing')).toBe(0)
    })

    test('facts are seen from the commit on, and a rollback leaves nothing', async () => {
      const writer = await store.beginImport('w', 'i1', at(0))
      await writer.append([observation({ value: 5 }), post({}), event({})])
      expect(await ask(store, SOME_TERMS)).toEqual([])
      expect(await writer.commit()).toEqual({ facts: 3, replaced: 0 })
      expect((await only(store, sum))?.value).toBe(5)
      await expect(writer.append([])).rejects.toMatchObject({ code: 'store.import-closed' })
      await expect(writer.commit()).rejects.toMatchObject({ code: 'store.import-closed' })

      const other = await store.beginImport('w', 'i2', at(1))
      await other.append([observation({ value: 9 })])
      await other.rollback()
      await other.rollback()
      expect((await only(store, sum))?.value).toBe(5)
      expect(await store.countsByImport('w')).toEqual(new Map([['i1', 3]]))
    })

    test('a newer import wins for an equal key, and its undo brings the older value back', async () => {
      await put(store, 'w', 'i1', at(1), [observation({ value: 5 }), observation({ from: '2026-10-02', value: 1 })])
      expect(await put(store, 'w', 'i2', at(2), [observation({ value: 7 })])).toEqual({ facts: 1, replaced: 1 })
      expect(await put(store, 'w', 'i3', at(3), [observation({ value: 9 })])).toEqual({ facts: 1, replaced: 1 })
      expect((await only(store, sum))?.value).toBe(10)
      expect(await store.countsByImport('w')).toEqual(
        new Map([
          ['i1', 2],
          ['i2', 1],
          ['i3', 1],
        ]),
      )
      expect(await store.undoImport('w', 'i2')).toBe(1)
      expect((await only(store, sum))?.value).toBe(10)
      expect(await store.undoImport('w', 'i3')).toBe(1)
      expect((await only(store, sum))?.value).toBe(6)
      await put(store, 'w', 'i3', at(3), [observation({ value: 9 })])
      expect((await only(store, sum))?.value).toBe(10)
      expect(await store.undoImport('w', 'i1')).toBe(2)
      expect((await only(store, sum))?.value).toBe(9)
    })

    test('what was observed earlier does not overwrite, however late it is imported', async () => {
      await put(store, 'w', 'new', at(9), [observation({ value: 7 }), post({ title: 'new' })])
      const late = [observation({ value: 5 }), post({ title: 'old' })]
      expect(await put(store, 'w', 'old', at(1), late)).toEqual({ facts: 2, replaced: 0 })
      expect((await only(store, sum))?.value).toBe(7)
      await store.undoImport('w', 'new')
      expect((await only(store, sum))?.value).toBe(5)
      expect((await store.posts({ workspace: 'w', accounts: [], range: OCTOBER }))[0]?.title).toBe('old')
    })

    test('importing the same again changes nothing', async () => {
      const facts = [observation({ value: 5 }), post({}), counter('p1', 'likes', 4), event({ type: 'lead' })]
      await put(store, 'w', 'i1', at(1), facts)
      const before = await ask(store, SOME_TERMS)
      await put(store, 'w', 'i1', at(1), facts)
      expect(await ask(store, SOME_TERMS)).toEqual(before)
      expect(await store.countsByImport('w')).toEqual(new Map([['i1', 4]]))
      await put(store, 'w', 'i2', at(2), facts)
      const values = (rows: AggregateRow[]) => rows.map((row) => row.values.map((one) => one.value))
      expect(values(await ask(store, SOME_TERMS))).toEqual(values(before))
    })

    test('said twice in one import: the later row counts, once', async () => {
      const facts = [
        observation({ value: 8, row: 3 }),
        observation({ value: 5, row: 2 }),
        event({ row: 1, text: 'a' }),
        event({ row: 2, text: 'b' }),
        post({ row: 5, title: 'last' }),
        post({ row: 4, title: 'first' }),
      ]
      expect(await put(store, 'w', 'i1', at(1), facts)).toEqual({ facts: 3, replaced: 0 })
      expect((await only(store, sum))?.value).toBe(8)
      const scope = { workspace: 'w', accounts: [], range: OCTOBER }
      expect((await store.events({ ...scope, types: ['comment'] })).map((one) => one.text)).toEqual(['b'])
      expect((await store.posts(scope)).map((one) => one.title)).toEqual(['last'])
    })

    test('unknown is not zero, and a written zero is', async () => {
      await put(store, 'w', 'i1', at(1), [
        observation({ value: 0 }),
        observation({ measure: 'followers', value: 10, from: '2026-10-20' }),
      ])
      expect(await only(store, sum)).toMatchObject({ value: 0, known: 1, total: 31 })
      expect(await only(store, { take: 'sum', measure: 'comments' })).toBeUndefined()
      const both = await ask(store, [
        { take: 'last', measure: 'followers' },
        { take: 'sum', measure: 'comments' },
      ])
      expect(both[0]?.values[1]).toMatchObject({ value: null, known: 0, total: 31 })
      const days = await ask(store, [sum, { take: 'last', measure: 'followers' }], { bucket: 'day' })
      expect(days.map((row) => [row.from, row.values.map((one) => one.value)])).toEqual([
        ['2026-10-01', [0, null]],
        ['2026-10-20', [null, 10]],
      ])
      expect(
        await store.series({ workspace: 'w', accounts: [], range: OCTOBER, measures: ['likes', 'comments'] }),
      ).toEqual([{ account: 'vk:1', measure: 'likes', series: { start: '2026-10-01', values: [0] } }])
    })

    test('a question that still waits is longer than any answer', async () => {
      const question = (eventId: string, seconds: number | null) => event({ type: 'question', eventId, seconds })
      await put(store, 'w', 'i1', at(1), [question('1', 60), question('2', 90), question('3', null)])
      const at50: Term = { take: 'event-seconds', event: 'question', quantile: 0.5 }
      const at90: Term = { take: 'event-seconds', event: 'question', quantile: 0.9 }
      expect(await only(store, at50)).toMatchObject({ value: 90, known: 3, total: 3 })
      expect(await only(store, at90)).toMatchObject({ value: null, known: 3, total: 3 })
    })

    test('refuses what the table of measures forbids, before any query', async () => {
      for (const term of [
        { take: 'sum', measure: 'reach' },
        { take: 'sum', measure: 'followers' },
        { take: 'last', measure: 'likes' },
        { take: 'event-seconds', event: 'question', quantile: 1.5 },
      ] as const)
        await expect(ask(store, [term])).rejects.toMatchObject({ name: 'MeriloError' })
    })

    test('a reach of the month is known only where the source gave it', async () => {
      await put(store, 'w', 'i1', at(1), [
        observation({ measure: 'reach', value: 70 }),
        observation({ measure: 'reach', value: 900, grain: 'month', to: '2026-10-31' }),
      ])
      const exact: Term = { take: 'exact', measure: 'reach' }
      expect((await only(store, exact, { bucket: 'month' }))?.value).toBe(900)
      expect((await only(store, exact))?.value).toBe(900)
      expect(await only(store, exact, { range: { from: '2026-10-01', to: '2026-10-30' } })).toBeUndefined()
      expect((await only(store, exact, { range: { from: '2026-10-01', to: '2026-10-01' } }))?.value).toBe(70)
      expect((await only(store, { take: 'day-mean', measure: 'reach' }))?.value).toBe(70)
    })

    test('the latest snapshot of a post counts; undo goes back to the one before', async () => {
      await put(store, 'w', 'i1', at(1), [post({}), counter('p1', 'likes', 4, { to: '2026-10-10' })])
      await put(store, 'w', 'i2', at(2), [counter('p1', 'likes', 9, { to: '2026-10-20' })])
      // An old export, imported last, does not turn the counter back.
      await put(store, 'w', 'i3', at(3), [counter('p1', 'likes', 2, { to: '2026-10-05' })])
      const likes: Term = { take: 'post-sum', measure: 'likes' }
      expect(await only(store, likes)).toMatchObject({ value: 9, known: 1, total: 1, imports: ['i2'] })
      await store.undoImport('w', 'i2')
      expect(await only(store, likes)).toMatchObject({ value: 4, imports: ['i1'] })
      await store.undoImport('w', 'i1')
      expect(await only(store, likes)).toBeUndefined()
      await put(store, 'w', 'i1', at(1), [post({})])
      expect(await only(store, likes)).toMatchObject({ value: 2, imports: ['i3'] })
    })

    test('followers of the nearest known day, at most a week away, of two equally near the earlier', async () => {
      const followers = (from: string, value: number) => observation({ measure: 'followers', from, value })
      const rate = async (day: string, known: readonly Fact[]) => {
        const account = `vk:${day} ${known.length}`
        const facts = [post({ day }), counter('p1', 'engagements', 12, { from: day }), ...known]
        await put(
          store,
          'w',
          account,
          at(1),
          facts.map((fact): Fact => ({ ...fact, account })),
        )
        const term: Term = { take: 'post-per-follower', measure: 'engagements' }
        return (await only(store, term, { accounts: [account] }))?.value
      }
      const around = [followers('2026-10-10', 100), followers('2026-10-20', 300)]
      expect(await rate('2026-10-10', around)).toBe(0.12)
      expect(await rate('2026-10-16', around)).toBe(0.04)
      expect(await rate('2026-10-15', around)).toBe(0.12)
      expect(await rate('2026-10-03', around)).toBe(0.12)
      expect(await rate('2026-10-02', around)).toBeUndefined()
      expect(await rate('2026-10-27', around)).toBe(0.04)
      expect(await rate('2026-10-28', around)).toBeUndefined()
      expect(await rate('2026-10-12', [followers('2026-10-12', 0)])).toBeUndefined()
    })

    test('posts come with their counters, in order', async () => {
      await put(store, 'w', 'i1', at(1), [
        post({
          postId: 'a',
          day: '2026-10-03',
          flags: ['ad', 'repost'],
          publishedAt: '2026-10-03T09:00:00Z',
          hour: 12,
        }),
        post({ postId: 'b', day: '2026-10-01' }),
        post({ postId: 'c', day: '2026-11-01' }),
        counter('a', 'likes', 1),
        counter('b', 'likes', 7),
        counter('b', 'reach', 90),
      ])
      const scope = { workspace: 'w', accounts: ['vk:1'], range: OCTOBER }
      const posts = await store.posts(scope)
      expect(posts.map((one) => [one.postId, one.counters])).toEqual([
        ['b', { likes: 7, reach: 90 }],
        ['a', { likes: 1 }],
      ])
      expect(posts[1]).toMatchObject({ flags: ['ad', 'repost'], publishedAt: '2026-10-03T09:00:00Z', hour: 12 })
      expect((await store.posts({ ...scope, orderBy: 'likes', limit: 1 })).map((one) => one.postId)).toEqual(['b'])
      expect((await store.posts({ ...scope, orderBy: 'reach' })).map((one) => one.postId)).toEqual(['b', 'a'])
    })

    test('observations and events come back as they went in', async () => {
      const money = observation({
        account: 'ads:vk',
        subject: 'campaign',
        subjectId: "c'1",
        measure: 'spend',
        dims: 'age=18-21|gender=m',
        grain: 'period',
        to: '2026-10-09',
        value: 123_456_789_01,
        currency: 'RUB',
        definition: 'vk.ads/1',
        row: 77,
      })
      const lead = event({
        type: 'lead',
        at: '2026-10-01T10:00:00Z',
        actor: 'x',
        staff: false,
        ref: 'r',
        text: '«Цена?» — "да"\n',
        origin: 'vk',
        source: 's',
        medium: 'm',
        campaign: 'c',
        content: 'd',
        tone: -1,
        status: 'new',
        seconds: 1.5,
        pages: 3,
        minor: 9_007_199_254_740_991,
        currency: 'RUB',
        reach: 10,
        engagements: 2,
        row: 5,
      })
      await put(store, 'w', 'i1', at(1), [money, lead])
      const scope = { workspace: 'w', accounts: [], range: OCTOBER }
      const stored = { ...money, importId: 'i1', observedAt: at(1) }
      expect(await store.observations({ ...scope, measure: 'spend' })).toEqual([stored])
      expect(await store.events({ ...scope, types: ['lead'] })).toEqual([lead])
      expect(await store.events({ ...scope, types: ['lead'], where: { staff: true } })).toEqual([])
      expect(await store.events({ ...scope, types: ['sale', 'visit'] })).toEqual([])
    })

    test('coverage tells days, posts, events, measures and their definitions', async () => {
      await put(store, 'w', 'i1', at(1), [
        observation({}),
        observation({ measure: 'comments', from: '2026-10-01' }),
        observation({ from: '2026-10-05', definition: 'test/2' }),
        post({ day: '2026-09-30' }),
        counter('p1', 'saves', 3, { from: '2026-09-30', to: '2026-12-01' }),
        event({ day: '2026-10-07' }),
        observation({ account: 'ads:vk', measure: 'spend', currency: 'RUB' }),
      ])
      const [ads, vk] = await store.coverage({ workspace: 'w', accounts: [] })
      expect(ads).toMatchObject({ account: 'ads:vk', measures: [{ measure: 'spend', currencies: ['RUB'] }] })
      expect(vk).toEqual({
        account: 'vk:1',
        from: '2026-09-30',
        to: '2026-10-07',
        days: 2,
        posts: 1,
        events: 1,
        measures: [
          { measure: 'comments', from: '2026-10-01', to: '2026-10-01', definitions: ['test/1'], currencies: [] },
          { measure: 'likes', from: '2026-10-01', to: '2026-10-05', definitions: ['test/1', 'test/2'], currencies: [] },
          { measure: 'saves', from: '2026-09-30', to: '2026-09-30', definitions: ['test/1'], currencies: [] },
        ],
      })
      expect((await store.coverage({ workspace: 'w', accounts: ['ads:vk'] })).map((one) => one.account)).toEqual([
        'ads:vk',
      ])
    })

    test('amounts of two currencies are never one figure', async () => {
      const spend = (from: string, currency: string) => observation({ measure: 'spend', value: 100, from, currency })
      const term: Term = { take: 'sum', measure: 'spend' }
      await put(store, 'w', 'i1', at(1), [spend('2026-10-01', 'RUB'), spend('2026-10-02', 'RUB')])
      expect(await only(store, term)).toMatchObject({ value: 200, currency: 'RUB' })
      await put(store, 'w', 'i2', at(2), [spend('2026-10-03', 'USD')])
      expect(await only(store, term)).toMatchObject({ value: null, known: 3, currency: null })
    })

    test('keeps workspaces apart, whatever they and their accounts are called', async () => {
      const names = ['w', ...HOSTILE]
      for (const [i, name] of names.entries())
        await put(store, name, 'same-id', at(i), [
          observation({ account: name, value: i + 1 }),
          post({ account: name, title: name }),
          counter('p1', 'likes', i + 1, { account: name }),
          event({ account: name, text: name, actor: name, origin: 'vk' }),
        ])
      for (const [i, name] of names.entries()) {
        for (const accounts of [[], names]) {
          const rows = await ask(store, SOME_TERMS, { workspace: name, accounts })
          expect(rows.map((row) => row.account)).toEqual([name])
          expect(rows[0]?.values[0]?.value).toBe(i + 1)
        }
        const scope = { workspace: name, accounts: [], range: OCTOBER }
        expect((await store.posts(scope)).map((one) => [one.title, one.counters.likes])).toEqual([[name, i + 1]])
        expect((await store.events({ ...scope, types: ['comment'] })).map((one) => one.text)).toEqual([name])
        expect((await store.observations({ ...scope, measure: 'likes' })).length).toBe(2)
        expect((await store.coverage(scope)).map((one) => one.account)).toEqual([name])
        expect([...(await store.countsByImport(name)).values()]).toEqual([4])
        // Another tenant's account is no account of this one.
        const other = names[(i + 1) % names.length]!
        expect(await ask(store, SOME_TERMS, { workspace: name, accounts: [other] })).toEqual([])
        expect(await store.posts({ ...scope, accounts: [other] })).toEqual([])
      }
      expect(await store.undoImport('w', 'same-id')).toBe(4)
      for (const name of HOSTILE) expect([...(await store.countsByImport(name)).values()]).toEqual([4])
    })

    test('refuses a value that is not a number and a day that is none; the import can only be given up', async () => {
      for (const fact of [observation({ value: Number.NaN }), observation({ value: Infinity })]) {
        const writer = await store.beginImport('w', 'i1', at(1))
        await expect(writer.append([fact])).rejects.toMatchObject({ code: 'store.bad-value' })
        await writer.rollback()
      }
      const writer = await store.beginImport('w', 'i1', at(1))
      const bad: Observation = observation({ from: '2026-02-30' })
      await expect(writer.append([bad])).rejects.toMatchObject({ code: 'time.bad-day' })
      await writer.rollback()
      expect(await store.countsByImport('w')).toEqual(new Map())
    })

    test('imports side by side, and questions meanwhile, see whole imports only', async () => {
      const many = Array.from({ length: 6 }, (_, i) => i)
      const imports = many.map(async (i) => {
        const writer = await store.beginImport('w', `i${i}`, at(i))
        for (let d = 1; d <= 30; d++)
          await writer.append([observation({ account: `vk:${i}`, from: `2026-10-${String(d).padStart(2, '0')}` })])
        await writer.commit()
      })
      const seen = await Promise.all(many.map(() => ask(store, [sum])))
      await Promise.all(imports)
      for (const row of [...seen.flat(), ...(await ask(store, [sum]))]) expect(row.values[0]?.value).toBe(30)
      expect((await ask(store, [sum])).length).toBe(6)
    })

    test('answers as the plain model does, whatever the order of imports and undos', { timeout: 120_000 }, async () => {
      const imports = fc.array(fc.record({ facts: someFacts, undone: fc.integer({ min: 0, max: 3 }) }), {
        minLength: 1,
        maxLength: 4,
      })
      const buckets = fc.constantFrom<Bucket>('range', 'month', 'week', 'day')
      let run = 0
      await fc.assert(
        fc.asyncProperty(imports, fc.infiniteStream(fc.nat()), buckets, async (made, dice, bucket) => {
          const workspace = `run-${run++}`
          const all = made.map(({ facts, undone }, n): ModelImport & { undone: boolean } => ({
            id: `i${n}`,
            observedAt: at(n),
            facts,
            undone: undone === 0,
          }))
          const order = all.map((one) => ({ one, by: dice.next().value as number })).sort((a, b) => a.by - b.by)
          for (const { one } of order) {
            const { facts } = await put(store, workspace, one.id, one.observedAt, one.facts)
            expect(facts).toBe(new Set(one.facts.map(keyOf)).size)
          }
          for (const one of all) if (one.undone) await store.undoImport(workspace, one.id)
          const facts = standing(all.filter((one) => !one.undone))
          const query = { workspace, accounts: [], range: WIDE, bucket, terms: SOME_TERMS }
          expectSame(await store.aggregate(query), modelAggregate(facts, query), SOME_TERMS)
          const part = { ...query, accounts: ['vk:1', "x'"], range: { from: '2026-02-01', to: '2026-02-28' } }
          expectSame(await store.aggregate(part), modelAggregate(facts, part), SOME_TERMS)
        }),
        { numRuns: engine.worlds },
      )
    })
  })
}
