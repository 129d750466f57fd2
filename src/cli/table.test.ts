import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paragraph, table } from './table.ts'

const widest = (text: string) => Math.max(...text.split('\n').map((line) => Array.from(line).length))

test('a table aligns numbers to the right and rules under its titles', () => {
  expect(
    table(
      [{ title: 'KPI' }, { title: 'Значение', align: 'right' }],
      [
        ['ER', '2,15 %'],
        ['Подписчики', '11 000'],
      ],
    ),
  ).toBe(['KPI         Значение', '──────────  ────────', 'ER            2,15 %', 'Подписчики    11 000'].join('\n'))
})

test('a shrinking column keeps any table within 80 columns and loses no letter', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ maxLength: 200 }), fc.string({ maxLength: 10 })), { minLength: 1 }),
      (pairs) => {
        const rows = pairs.map((pair) => pair.map((cell) => cell.replace(/\s/g, '_')))
        const text = table([{ title: 'a', shrinkTo: 20 }, { title: 'b' }], rows)
        const squeezed = text.replace(/\s/g, '')
        return widest(text) <= 80 && rows.every(([, b]) => squeezed.includes(b!))
      },
    ),
  )
})

test('prose wraps between words', () => {
  expect(paragraph('раз два три', 8, '  ')).toBe('  раз\n  два\n  три')
})
