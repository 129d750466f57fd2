import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rulerLayout } from './ruler-layout.ts'

const base = { unit: 'people', raw: null, expectedToday: null, forecast: null } as const

test('the way to the plan is measured from point A, whichever way is better', () => {
  const up = rulerLayout({ ...base, start: 11_000, plan: 11_200, clean: 11_050 }, 400, 10, 4)!
  expect(up.done).toBeCloseTo(0.25)
  expect(up.at(11_000).x).toBeLessThan(up.at(11_200).x)
  const down = rulerLayout({ ...base, unit: 'seconds', start: 2400, plan: 600, clean: 1500 }, 400, 10, 4)!
  expect(down.done).toBeCloseTo(0.5)
  expect(down.at(2400).x).toBeLessThan(down.at(600).x)
})

test('without a plan, without point A or without a way between them there is nothing to measure', () => {
  for (const ends of [
    { start: null, plan: 5 },
    { start: 5, plan: null },
    { start: 5, plan: 5 },
  ])
    expect(rulerLayout({ ...base, ...ends, clean: 3 }, 400, 10, 4)).toBeNull()
})

test('what lies far beyond is cut at the end and says so', () => {
  const layout = rulerLayout({ ...base, start: 0, plan: 100, clean: 900 }, 400, 10, 4)!
  expect(layout.at(900)).toMatchObject({ cut: 1 })
  expect(layout.at(900).x).toBeLessThanOrEqual(390)
  expect(layout.at(-900)).toMatchObject({ cut: -1 })
})

test('property: every mark and tick lies on the ruler', () => {
  const value = fc.double({ min: -1e5, max: 1e7, noNaN: true })
  const maybe = fc.option(value, { nil: null })
  fc.assert(
    fc.property(value, value, maybe, maybe, maybe, (start, plan, clean, raw, expectedToday) => {
      const layout = rulerLayout({ ...base, start, plan, clean, raw, expectedToday }, 300, 10, 4)
      if (layout === null) return
      const pixels = [clean, raw, expectedToday, start, plan]
        .filter((one) => one !== null)
        .map((one) => layout.at(one).x)
      for (const x of [...pixels, ...layout.long.map(layout.x), ...layout.short.map((tick) => tick.x)]) {
        expect(x).toBeGreaterThanOrEqual(9.4)
        expect(x).toBeLessThanOrEqual(290.6)
      }
    }),
  )
})
