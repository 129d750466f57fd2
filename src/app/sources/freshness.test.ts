import { expect, test } from 'vitest'
import type { ImportRecord } from '../../store/book/types.ts'
import type { Coverage } from '../../store/facts/store.ts'
import { freshness } from './freshness.ts'

const NOW = '2026-11-22T08:00:00.000Z'
const coverage = [{ account: 'vk:1', from: '2026-01-01', to: '2026-10-31' }] as unknown as Coverage[]
const file = (at: string, over: object = {}) =>
  ({ status: 'done', accounts: ['vk:1'], source: 'vk-posts', to: '2026-10-31', at, ...over }) as unknown as ImportRecord

test('a file that came today is no reason to bring one, however old its last day is', () => {
  const of = (...imports: ImportRecord[]) => freshness(coverage, imports, '2026-11-22', NOW)[0]!
  expect(of(file('2026-11-22T07:59:00.000Z'))).toMatchObject({ state: 'due', age: 22, just: true })
  expect(of(file('2026-11-01T07:59:00.000Z'))).toMatchObject({ state: 'due', just: false })
  expect(of(file('2026-11-22T07:59:00.000Z', { status: 'undone' }))).toMatchObject({ just: false })
  expect(of(file('2026-11-22T07:59:00.000Z', { accounts: ['vk:2'] }))).toMatchObject({ just: false })
})
