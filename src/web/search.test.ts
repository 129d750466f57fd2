import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evidenceText, readEvidence } from './evidence.ts'
import { kept, parseSearch, stringifySearch } from './search.ts'

test('addresses stay readable, and texts stay texts', () => {
  expect(stringifySearch({ period: '2026-10-05..2026-11-07', vs: 'year', account: 'vk:1,tg:2', tab: undefined })).toBe(
    '?period=2026-10-05..2026-11-07&vs=year&account=vk:1,tg:2',
  )
  expect(parseSearch('?period=2026')).toEqual({ period: '2026' })
  expect(stringifySearch({ a: '', b: undefined })).toBe('')
})

test('property: any text survives the address bar', () => {
  const key = fc.stringMatching(/^[a-z]{1,8}$/)
  const value = fc.string({ minLength: 1, unit: 'grapheme' })
  fc.assert(
    fc.property(fc.dictionary(key, value), (search) => {
      expect(parseSearch(stringifySearch(search))).toEqual({ ...search })
    }),
  )
})

test('the period goes along, filters stay behind', () => {
  expect(stringifySearch(kept({ period: '2026-10', sort: 'reach.down' }))).toBe('?period=2026-10')
})

test('evidence is read back as it was written; a broken one opens nothing', () => {
  const of = { kpi: 'er', account: 'instagram:17', from: '2026-10-01', to: '2026-10-31' }
  expect(readEvidence(evidenceText(of))).toEqual(of)
  expect(readEvidence(evidenceText({ ...of, account: null }))).toEqual({ ...of, account: null })
  for (const text of [undefined, '', 'er', 'er~~2026-10-01', 'a~b~c~d~e']) expect(readEvidence(text)).toBeNull()
})
