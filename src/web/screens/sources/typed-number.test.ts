import { expect, test } from 'vitest'
import { pastedCells, readTyped, typedText } from './typed-number.ts'

test('counts are read as people write them; nothing is no data, not zero', () => {
  expect(readTyped('1 234', null)).toEqual({ value: 1234 })
  expect(readTyped('1\u00a0234', null)).toEqual({ value: 1234 })
  expect(readTyped('0', null)).toEqual({ value: 0 })
  expect(readTyped('  ', null)).toEqual({ value: null })
  expect(readTyped('—', null)).toEqual({ value: null })
  expect(readTyped('12,0', null)).toEqual({ value: 12 })
})

test('money comes in minor units', () => {
  expect(readTyped('1 234,5', 2)).toEqual({ value: 123450 })
  expect(readTyped('1234.50', 2)).toEqual({ value: 123450 })
  expect(readTyped('0,05', 2)).toEqual({ value: 5 })
  expect(readTyped('5', 0)).toEqual({ value: 5 })
})

test('what is no such figure is told apart', () => {
  expect(readTyped('12,5', null)).toEqual({ bad: 'whole' })
  expect(readTyped('−5', null)).toEqual({ bad: 'negative' })
  expect(readTyped('много', null)).toEqual({ bad: 'number' })
  expect(readTyped('1,234', 2)).toEqual({ bad: 'number' })
  expect(readTyped('9'.repeat(20), null)).toEqual({ bad: 'number' })
})

test('what is read is shown again as it can be typed', () => {
  for (const [value, digits] of [
    [123450, 2],
    [5, 2],
    [100, 2],
    [1234, null],
    [null, 2],
  ] as const)
    for (const comma of [true, false]) expect(readTyped(typedText(value, digits, comma), digits)).toEqual({ value })
  expect(typedText(123450, 2, true)).toBe('1234,50')
  expect(typedText(10000, 2, true)).toBe('100')
})

test('a pasted column or row is one text per cell', () => {
  expect(pastedCells('1\r\n2\r\n\r\n4\r\n')).toEqual(['1', '2', '', '4'])
  expect(pastedCells('1\t2')).toEqual(['1', '2'])
})
