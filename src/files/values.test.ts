import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cleanText,
  decimalOf,
  escapeCell,
  isUnknown,
  looksExcelDamaged,
  readCount,
  readDuration,
  readId,
  readMoney,
  readNumber,
} from './values.ts'

const coded = (code: string) => expect.objectContaining({ code })

describe('unknown marks', () => {
  it.each(['', ' ', '-', '--', '—', 'NAN', 'NaN', 'N/A', 'null', '\u00a0'])('«%s» is unknown, not zero', (mark) => {
    expect(isUnknown(mark)).toBe(true)
    expect(readNumber(mark)).toBeNull()
    expect(readCount(mark)).toBeNull()
  })
  it('a written zero is a zero', () => {
    expect(readNumber('0')).toBe(0)
    expect(readCount('0')).toBe(0)
  })
})

describe('numbers', () => {
  it.each([
    ['1\u00a0234,5', ',', 1234.5],
    ['1\u202f234', ',', 1234],
    ['1,234.5', '.', 1234.5],
    ['1.234.567,8', ',', 1_234_567.8],
    ['12,5 %', ',', 12.5],
    ['−3', '.', -3],
    ['+12', '.', 12],
    ['1,2 тыс.', ',', 1200],
    ['1,2 тыс.', '.', 1200],
    ['12,1к', '.', 12_100],
    ['12.1K', ',', 12_100],
    ['1.5M', '.', 1_500_000],
    ['1’300', '.', 1300],
    ['1\u2009500', '.', 1500],
    ['(500)', '.', -500],
    ['4.280105700264251', '.', 4.280105700264251],
  ] as const)('«%s» with decimal «%s» is %d', (text, decimal, value) => {
    expect(readNumber(text, decimal)).toBe(value)
  })
  it('refuses the other mark outside of groups of three', () => {
    expect(() => readNumber('1,5', '.')).toThrow(coded('files.value.number'))
    expect(() => readNumber('1.5', ',')).toThrow(coded('files.value.number'))
  })
  it.each(['3.апр', '17.юни', '03-Apr', 'Apr-03', 'апр.03', '3.апр.26'])(
    '«%s» was damaged by a spreadsheet',
    (text) => {
      expect(looksExcelDamaged(text)).toBe(true)
      expect(() => readNumber(text)).toThrow(coded('files.value.excel-date'))
      expect(() => readCount(text)).toThrow(coded('files.value.excel-date'))
      expect(() => readMoney(text, 'RUB')).toThrow(coded('files.value.excel-date'))
    },
  )
  it('counts have no fraction, only groups', () => {
    expect(readCount('1,200')).toBe(1200)
    expect(readCount('1.200')).toBe(1200)
    expect(readCount('12.0')).toBe(12)
    expect(() => readCount('1,5')).toThrow(coded('files.value.not-whole'))
  })
  it('what the pages of networks round is a whole count; more digits than a number holds is none', () => {
    expect(readCount('1,2 тыс.')).toBe(1200)
    expect(readCount('12К')).toBe(12_000)
    expect(() => readCount('99999999999999999999')).toThrow(coded('files.value.number'))
  })
  it('writes and reads back any integer grouped in Russian', () => {
    const ru = new Intl.NumberFormat('ru-RU')
    fc.assert(fc.property(fc.integer(), (n) => readNumber(ru.format(n), ',') === n))
  })
})

describe('the decimal mark is a property of the column', () => {
  it('one telling cell decides for all', () => {
    expect(decimalOf(['1,200', '3', '4,5'])).toBe(',')
    expect(decimalOf(['1,200', '3', '1,200.5'])).toBe('.')
    expect(decimalOf(['1.234.567'])).toBe(',')
    expect(decimalOf(['0,125'])).toBe(',')
  })
  it('nobody tells, or they quarrel', () => {
    expect(decimalOf(['1,200', '300', '--'])).toBeNull()
    expect(decimalOf(['1,5', '1.5'])).toBe('mixed')
  })
})

describe('money', () => {
  it.each([
    ['1\u00a0234,50 ₽', ',', 123_450],
    ['1234.50', '.', 123_450],
    ['$1,234.5', '.', 123_450],
    ['500 руб.', ',', 50_000],
    ['1 500р.', ',', 150_000],
  ] as const)('«%s» (%s) is %d kopecks', (text, decimal, minor) => {
    expect(readMoney(text, 'RUB', decimal)).toBe(minor)
  })
  it('never rounds', () => {
    expect(() => readMoney('1.005', 'RUB')).toThrow(coded('files.value.number'))
    expect(readMoney('--', 'RUB')).toBeNull()
  })
})

it('ids stay text, damaged ids are refused', () => {
  expect(readId('123456789012345678')).toBe('123456789012345678')
  expect(readId(' -xXj12345')).toBe('-xXj12345')
  expect(readId('')).toBeNull()
  expect(() => readId('1.22E+17')).toThrow(coded('files.value.excel-id'))
  expect(() => readId('1,22E+17')).toThrow(coded('files.value.excel-id'))
})

it('durations become seconds', () => {
  expect(readDuration('0:00:17')).toBe(17)
  expect(readDuration('01:02:03')).toBe(3723)
  expect(readDuration('--')).toBeNull()
  expect(() => readDuration('soon')).toThrow(coded('files.value.duration'))
})

it('cleans text that VK cut in the middle of an entity or a tag', () => {
  expect(cleanText('Новый сорт &#1280...')).toBe('Новый сорт …')
  expect(cleanText('Открылись<br...')).toBe('Открылись…')
  expect(cleanText('Чай &amp; кофе<br>всем &#9749; &#x2615;')).toBe('Чай & кофе всем ☕ ☕')
  expect(cleanText('просто текст...')).toBe('просто текст...')
})

it('escapes what a spreadsheet would run', () => {
  expect(escapeCell('=1+1')).toBe("'=1+1")
  expect(escapeCell('@SUM(A1)')).toBe("'@SUM(A1)")
  expect(escapeCell('-5')).toBe('-5')
  expect(escapeCell('-cmd')).toBe("'-cmd")
  expect(escapeCell('a;b "c"')).toBe('"a;b ""c"""')
})
