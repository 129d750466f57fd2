import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatOf } from '../../i18n/say.ts'
import { foldNumbers } from './numbers.ts'
import { inWordsEn, inWordsRu } from './spelling.fixture.ts'
import { tokenise } from './tokens.ts'

const numbersIn = (text: string): number[] =>
  foldNumbers(tokenise(text))
    .filter((token) => token.kind === 'number')
    .map((token) => token.value)

describe('numbers in a sentence', () => {
  it.each([
    ['полторы тысячи', [1500]],
    ['двести пятьдесят', [250]],
    ['1,5 тыс.', [1500]],
    ['200к', [200_000]],
    ['200К подписчиков', [200_000]],
    ['200 к подписчиков', [200_000]],
    ['200 к концу года', [200]],
    ['1 млн', [1_000_000]],
    ['сотню', [100]],
    ['пять сотен', [500]],
    ['три десятка', [30]],
    ['10 000', [10_000]],
    ['10\u00a0000', [10_000]],
    ['10,000', [10_000]],
    ['10.000', [10_000]],
    ['2,1', [2.1]],
    ['0,125', [0.125]],
    ['2,125 %', [2.125]],
    ['1 234 567,5', [1_234_567.5]],
    ['1,234.5', [1234.5]],
    ['one and a half thousand', [1500]],
    ['two hundred and fifty', [250]],
    ['half a million', [500_000]],
    ['a hundred', [100]],
    ['twenty-five', []],
    ['2.5k', [2500]],
    ['две с половиной тысячи', [2500]],
    ['тысяча двести', [1200]],
    ['10 тысяч 500', [10_500]],
    ['полмиллиона', [500_000]],
    ['сто двадцать три тысячи четыреста пятьдесят шесть', [123_456]],
    ['5 10', [5, 10]],
    ['с 5 до 10', [5, 10]],
    ['250новых', [250]],
    ['2026 100', [2026, 100]],
  ])('reads %s', (text, expected) => {
    // a hyphen between number words is one number in English
    expect(numbersIn(text)).toEqual(text === 'twenty-five' ? [25] : expected)
  })

  it('marks what is not a number to plan by', () => {
    for (const text of ['пара десятков', 'несколько тысяч', 'a couple of hundred']) {
      expect(foldNumbers(tokenise(text))).toMatchObject([{ kind: 'number', vague: true }])
    }
  })

  it('reads back every number that our own formatter writes', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 0, max: 999_999_999 }), fc.double({ min: 0.01, max: 99_999, noNaN: true })),
        fc.constantFrom('ru' as const, 'en' as const),
        (value, lang) => {
          const shown = formatOf(lang).number(value)
          const digits = value >= 100 || Number.isInteger(value) ? 0 : value >= 10 ? 1 : 2
          const [read] = numbersIn(`до ${shown} штук`)
          expect(read).toBeCloseTo(Number(value.toFixed(digits)), 6)
        },
      ),
    )
  })

  it('reads back every whole number in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), (value) => {
        expect(numbersIn(`до ${inWordsRu(value)} подписчиков`)).toEqual([value])
        expect(numbersIn(`to ${inWordsEn(value)} followers`)).toEqual([value])
      }),
    )
  })
})
