import { expect, test } from 'vitest'
import { freeId } from './free-id.ts'

test('a Russian name becomes readable Latin', () => {
  expect(freeId('Зерно и пар', new Set())).toBe('zerno-i-par')
  expect(freeId('Щётка «Ёжик»!', new Set())).toBe('schetka-ezhik')
})

test('a taken or reserved id gets the next number', () => {
  expect(freeId('Café', new Set(['cafe', 'cafe-2']))).toBe('cafe-3')
  expect(freeId('Demo', new Set())).toBe('demo-2')
})

test('a name without letters still has an id', () => {
  expect(freeId('☕☕', new Set())).toBe('brand')
})
