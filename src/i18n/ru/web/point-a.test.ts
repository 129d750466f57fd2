import { expect, test } from 'vitest'
import { pointA as en } from '../../en/web/point-a.ts'
import { formatOf } from '../../say.ts'
import { pointA as ru } from './point-a.ts'

test('two ends that print the same are one value', () => {
  for (const words of [ru, en]) {
    expect(words['spread.range']({ low: '25 %', high: '25 %' })).toBe('25 %')
    expect(words['spread.range']({ low: '24 %', high: '26 %' })).toBe('24 % … 26 %')
    expect(words['compare.interval']({ low: '+2', high: '+2' })).not.toMatch(/\+2.*\+2/)
    const now = { value: '25 %', from: '2026-10-04', to: '2026-10-31', usual: ['25 %', '25 %'] }
    expect(words.now(now, formatOf('ru')).match(/25 %/g)).toHaveLength(2)
  }
})
