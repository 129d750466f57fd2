import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { coverOf, onlyCovered, withoutEmoji } from './font-cover.ts'

const font = createRequire(import.meta.url).resolve('@expo-google-fonts/golos-text/400Regular/GolosText_400Regular.ttf')
const covers = coverOf(readFileSync(font))

test('the font of the PDF draws all that reports are written with', () => {
  const needed = 'АЯаяЁё AZaz 0123456789 «»“”‘’—–−…·×÷≥≤№%₽€$£©®™§→•/()[]{}&@#*+=?!:;'
  expect(needed.split('').filter((sign) => !covers(sign.codePointAt(0)!))).toEqual([])
  expect(['🎉', '日', '\ue000'].filter((sign) => covers(sign.codePointAt(0)!))).toEqual([])
})

test('emoji go, words stay', () => {
  expect(withoutEmoji('☕🎉 Новая смесь 👨‍👩‍👧 © 2026', covers)).toBe('Новая смесь © 2026')
  expect(withoutEmoji('  без картинок  ', covers)).toBe('  без картинок  ')
})

test('what no font has becomes a question mark, and spaces stay spaces', () => {
  expect(onlyCovered('日本 кофе\u00a0\u2060x\n', covers)).toBe('?? кофе\u00a0\u2060x\n')
})

test('bytes that are no font are refused', () => {
  expect(() => coverOf(new Uint8Array(4))).toThrow(RangeError)
})
