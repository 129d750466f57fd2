import { expect, test } from 'vitest'
import { isCurrency, isPicture, isZone } from './known-values.ts'

const uri = (type: string, bytes: string | readonly number[]) =>
  `data:image/${type};base64,${Buffer.from(bytes as string).toString('base64')}`

test('zones and currencies are those that can be counted in', () => {
  expect(['Europe/Moscow', 'Asia/Yekaterinburg', 'UTC', 'Mars/Base', ''].map(isZone)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
  expect(['RUB', 'USD', 'KZT', 'rub', 'ZZZ'].map(isCurrency)).toEqual([true, true, true, false, false])
})

test('a picture is what it says', () => {
  expect(isPicture(uri('png', [0x89, 0x50, 0x4e, 0x47, 1, 2]))).toBe(true)
  expect(isPicture(uri('png', [0xff, 0xd8, 0xff]))).toBe(false)
  expect(isPicture(uri('jpeg', [0xff, 0xd8, 0xff, 0xe0]))).toBe(true)
  expect(isPicture(uri('svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe(true)
  expect(isPicture(uri('svg+xml', '<svg><script>alert(1)</script></svg>'))).toBe(false)
  expect(isPicture(uri('svg+xml', '<!DOCTYPE x [<!ENTITY a "b">]><svg>&a;</svg>'))).toBe(false)
  expect(isPicture(uri('gif', 'GIF89a'))).toBe(false)
  expect(isPicture('https://example.test/logo.png')).toBe(false)
})
