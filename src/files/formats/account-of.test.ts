import { describe, expect, test } from 'vitest'
import type { AccountHint } from '../../core/facts/types.ts'
import { collectingSink, testOptions } from '../testing/sink.ts'
import { accountOf } from './account-of.ts'

const nobody: AccountHint = { network: 'youtube', nativeId: null, name: null }
const site: AccountHint = { network: 'site', nativeId: 'zerno.example', name: null }

describe('whose figures', () => {
  test.each([
    [null, nobody, 'youtube:?'],
    ['UC1', nobody, 'youtube:UC1'],
    ['youtube:UC1', nobody, 'youtube:UC1'],
    ['vk:1', nobody, 'youtube:?'],
    ['123', site, 'site:zerno.example'],
    ['site:other', site, 'site:other'],
  ])('--account %s', (account, hint, key) => {
    expect(accountOf(collectingSink(), testOptions({ account }), hint)).toBe(key)
  })
})
