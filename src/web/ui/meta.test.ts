import { expect, test } from 'vitest'
import { needsMetaNote } from './meta.ts'

test('the note stands in Russian only, and only where a network of Meta is shown', () => {
  expect(needsMetaNote('ru', ['vk', 'instagram'])).toBe(true)
  expect(needsMetaNote('ru', [null, 'facebook'])).toBe(true)
  expect(needsMetaNote('ru', ['vk', null])).toBe(false)
  expect(needsMetaNote('en', ['instagram'])).toBe(false)
})
