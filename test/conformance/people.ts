/** What every facts engine must do with what it keeps of people. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { EventFact, Fact } from '../../src/core/facts/types.ts'
import type { FactsStore } from '../../src/store/facts/store.ts'
import type { FactsEngine } from './facts.ts'
import { event, observation, post } from './invent.ts'

const ALL = { from: '2020-01-01', to: '2030-12-31' }
const at = (n: number): string => new Date(Date.UTC(2026, 10, 1) + n * 60_000).toISOString()

export function peopleConforms(engine: Pick<FactsEngine, 'name' | 'open'>): void {
  describe(`people in facts: ${engine.name}`, () => {
    let store: FactsStore
    let done: () => Promise<void>
    beforeEach(async () => {
      ;({ facts: store, done } = await engine.open())
    })
    afterEach(() => done())

    const put = async (workspace: string, id: string, minute: number, facts: readonly Fact[]) => {
      const writer = await store.beginImport(workspace, id, at(minute))
      await writer.append(facts)
      return writer.commit()
    }
    const events = (
      workspace = 'w',
      types: EventFact['type'][] = ['comment', 'message', 'mention', 'question', 'lead'],
    ) => store.events({ workspace, accounts: [], range: ALL, types })

    test('tells what it keeps of the audience, and nothing of the brand’s own people', async () => {
      await put('w', 'i1', 1, [
        event({ eventId: 'c1', actor: 'anna', text: 'Цена?', day: '2026-01-05' }),
        event({ eventId: 'c2', actor: 'anna', text: 'Спасибо', day: '2026-02-05' }),
        event({ eventId: 'c3', actor: 'oleg', day: '2026-03-05' }),
        event({ eventId: 'c4', day: '2026-04-05' }),
        event({ eventId: 'c5', actor: 'us', staff: true, text: 'Здравствуйте!', day: '2025-04-05' }),
        event({ eventId: 'v1', type: 'visit', actor: 'client' }),
        observation({ value: 5 }),
      ])
      expect(await store.people.kept('w')).toEqual([
        { type: 'comment', events: 4, withActor: 3, withText: 2, people: 2, from: '2026-01-05', to: '2026-03-05' },
        { type: 'visit', events: 1, withActor: 1, withText: 0, people: 1, from: '2026-10-01', to: '2026-10-01' },
      ])
      expect(await store.people.kept('other')).toEqual([])
    })

    test('erases a person: what stands, what an undo would bring back, and nobody else', async () => {
      const said = (text: string) => event({ eventId: 'c1', actor: 'anna', text })
      await put('w', 'i1', 1, [said('раньше'), event({ eventId: 'c2', actor: 'oleg', text: 'остаюсь' })])
      await put('w', 'i2', 2, [
        said('позже'),
        event({ eventId: 'l1', type: 'lead', actor: 'anna', minor: 500 }),
        post({}),
      ])
      await put('other', 'i1', 1, [said('в другом бренде')])
      const records = await store.people.records('w', ['anna', 'nobody'])
      expect(records.map(({ type, text, importId }) => [type, text, importId])).toEqual([
        ['comment', 'раньше', 'i1'],
        ['comment', 'позже', 'i2'],
        ['lead', null, 'i2'],
      ])
      expect(await store.people.erase('w', ['anna'])).toEqual({
        events: 2,
        accounts: ['vk:1'],
        imports: new Map([
          ['i1', -1],
          ['i2', -2],
        ]),
      })
      expect((await events()).map(({ eventId }) => eventId)).toEqual(['c2'])
      expect(await store.people.records('w', ['anna'])).toEqual([])
      expect(await store.countsByImport('w')).toEqual(
        new Map([
          ['i1', 1],
          ['i2', 1],
        ]),
      )
      await store.undoImport('w', 'i2')
      expect((await events()).map(({ eventId }) => eventId)).toEqual(['c2'])
      expect(await events('other')).toHaveLength(1)
      expect(await store.people.erase('w', ['anna'])).toEqual({ events: 0, accounts: [], imports: new Map() })
    })

    test('forgets who and what before a day, and keeps how many', async () => {
      await put('w', 'i1', 1, [
        event({ eventId: 'c1', actor: 'anna', text: 'Цена?', day: '2026-01-05' }),
        event({ eventId: 'c2', actor: 'anna', text: 'Цена?', day: '2026-02-01' }),
        event({ eventId: 'c0', day: '2026-01-01' }),
        event({ eventId: 'm1', type: 'mention', actor: 'x', ref: 'https://vk.com/anna', day: '2026-01-07' }),
      ])
      expect(await store.people.countBefore('w', '2026-02-01')).toBe(2)
      expect(await store.people.forgetBefore('w', '2026-02-01')).toEqual({
        events: 2,
        accounts: ['vk:1'],
        imports: new Map(),
      })
      expect((await events()).map(({ eventId, actor, text, ref }) => [eventId, actor, text, ref])).toEqual([
        ['c0', null, null, null],
        ['c1', null, null, null],
        ['m1', null, null, null],
        ['c2', 'anna', 'Цена?', null],
      ])
      expect(await store.people.countBefore('w', '2026-02-01')).toBe(0)
    })

    test('an address as an id is hidden, and the same file again makes no second mention', async () => {
      const mention = event({ eventId: 'https://vk.com/anna?w=1', type: 'mention', actor: 'x', day: '2026-01-07' })
      await put('w', 'i1', 1, [mention])
      await store.people.forgetBefore('w', '2026-02-01')
      const [hidden] = await events()
      expect(hidden?.eventId).toMatch(/^hidden:[0-9a-f]{32}$/)
      await put('w', 'i2', 2, [mention])
      expect(await store.people.forgetBefore('w', '2026-02-01')).toMatchObject({ imports: new Map([['i2', -1]]) })
      expect(await events()).toEqual([hidden])
    })

    test('what was derived from forgotten words goes with the import of the words', async () => {
      const day = '2026-01-05'
      const asked = event({ eventId: 'm1', type: 'message', actor: 'anna', text: 'Цена?', day })
      const live = event({ eventId: 'c1', actor: 'oleg', text: 'Спорим?', day })
      await put('w', 'i1', 1, [asked, live])
      await put('w', 'questions:vk:1', 2, [
        { ...asked, type: 'question', ref: 'm1', status: 'answered', seconds: 60 },
        { ...live, status: 'live' },
      ])
      const { imports } = await store.people.forgetBefore('w', '2026-02-01')
      expect(imports).toEqual(
        new Map([
          ['i1', 1],
          ['questions:vk:1', -2],
        ]),
      )
      // Made anew without the words, the derived facts would be gone.
      await store.undoImport('w', 'questions:vk:1')
      expect((await events()).map(({ type, status, seconds, text }) => [type, status, seconds, text])).toEqual([
        ['comment', 'live', null, null],
        ['message', null, null, null],
        ['question', 'answered', 60, null],
      ])
      expect(await store.undoImport('w', 'i1')).toBe(3)
      expect(await events()).toEqual([])
    })
  })
}
