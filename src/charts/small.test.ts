import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bulletBar } from './bullet-bar.ts'
import { chain } from './chain.ts'
import { dayTicks, niceAxis } from './scale.ts'
import { sparkline } from './sparkline.ts'
import { coordinate, el, escapeXml } from './svg.ts'
import { readXml, type Tag } from './testing/xml.ts'

const words = { title: 'Путь', desc: '412 из 530', start: '0', plan: 'цель 530', expected: 'ожидалось 400' }
const bar = { id: 'b', start: 0, plan: 530, raw: 530, clean: 412, expectedToday: 400 }
const hatched = (tags: readonly Tag[]) => tags.filter(({ attributes }) => attributes.fill?.startsWith('url('))

test('bullet bar: what looks bought is a hatched part after the counted one', () => {
  const tags = readXml(bulletBar(bar, words)!)
  const [part] = hatched(tags)
  const width = 680 - 16
  expect(hatched(tags)).toHaveLength(1)
  const scale = Number(
    tags.find(({ name, attributes }) => name === 'rect' && attributes.fill === '#17527f')!.attributes.width,
  )
  expect(scale / (scale + Number(part!.attributes.width))).toBeCloseTo(412 / 530, 2)
  expect(scale).toBeLessThan(width)
  expect(tags.map(({ text }) => text)).toContain('ожидалось 400')
})

test('bullet bar: a KPI that should fall fills up on its way down', () => {
  const down = readXml(bulletBar({ id: 'd', start: 40, plan: 10, raw: 25, clean: 25, expectedToday: null }, words)!)
  const fact = down.find(({ name, attributes }) => name === 'rect' && attributes.fill === '#17527f')!
  expect(Number(fact.attributes.width)).toBeCloseTo((680 - 16) / 2, 0)
})

test('bullet bar: no way to measure gives nothing', () => {
  expect(bulletBar({ ...bar, plan: 0 }, words)).toBeNull()
  expect(bulletBar({ ...bar, raw: Number.NaN }, words)).toBeNull()
})

test('property: bullet bars never leave the picture', () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true })
  fc.assert(
    fc.property(
      value,
      value,
      value,
      value,
      fc.option(value, { nil: null }),
      (start, plan, raw, clean, expectedToday) => {
        const svg = bulletBar({ id: 'p', start, plan, raw, clean, expectedToday }, words)
        if (svg === null) return
        for (const { attributes, name } of readXml(svg)) {
          if (name !== 'rect' || attributes.x === undefined) continue
          expect(Number(attributes.x)).toBeGreaterThanOrEqual(7.9)
          expect(Number(attributes.x) + Number(attributes.width)).toBeLessThanOrEqual(672.1)
        }
      },
    ),
  )
})

test('sparkline: gaps stay gaps, no data is a dashed line', () => {
  const some = readXml(sparkline({ id: 's', series: { start: '2026-10-01', values: [1, 2, null, 4, 5, 3] } }, words))
  expect(some.filter(({ attributes }) => attributes.class === 'run')).toHaveLength(2)
  const none = readXml(sparkline({ id: 's', series: { start: '2026-10-01', values: [null] } }, words))
  expect(none.some(({ attributes }) => attributes['stroke-dasharray'] === '2 4')).toBe(true)
  expect(none.some(({ attributes }) => attributes.class === 'run')).toBe(false)
})

test('chain: the broken link is named and drawn broken, not only coloured', () => {
  const link = (name: string, broken = false) => ({ name, value: '10', rate: name === 'охват' ? null : '5 %', broken })
  const tags = readXml(
    chain({ id: 'c', links: [link('охват'), link('визиты'), link('лиды', true)] }, { ...words, broken: 'обрыв' }),
  )
  expect(tags.filter(({ text }) => text === 'обрыв')).toHaveLength(1)
  expect(tags.filter(({ attributes }) => attributes['stroke-dasharray'] === '6 4')).toHaveLength(1)
})

test('axes end on round figures and hold every value', () => {
  expect(niceAxis([3, 247], { zero: true, kind: 'whole' })).toEqual({ domain: [0, 300], ticks: [0, 100, 200, 300] })
  expect(niceAxis([0, 2500], { zero: true, kind: 'seconds' }).ticks).toEqual([0, 900, 1800, 2700])
  expect(niceAxis([], { zero: false, kind: 'number' }).domain).toEqual([0, 1])
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { minLength: 1 }), (values) => {
      const { domain, ticks } = niceAxis(values, { zero: false, kind: 'number' })
      expect(domain[1]).toBeGreaterThan(domain[0])
      expect(ticks.length).toBeLessThan(12)
      const slack = (domain[1] - domain[0]) * 1e-6
      for (const value of values) {
        expect(value).toBeGreaterThanOrEqual(domain[0] - slack)
        expect(value).toBeLessThanOrEqual(domain[1] + slack)
      }
    }),
  )
})

test('day ticks: weeks inside a month, firsts of months beyond', () => {
  expect(dayTicks({ from: '2026-10-01', to: '2026-10-31' })).toHaveLength(7)
  expect(dayTicks({ from: '2026-07-15', to: '2026-10-31' })).toEqual(['2026-08-01', '2026-09-01', '2026-10-01'])
})

test('a coordinate that is no number is refused, and text is escaped', () => {
  expect(() => coordinate(Number.NaN)).toThrow(/finite/)
  expect(el('a', { b: '"<' }, "<'&").markup).toBe('<a b="&quot;&lt;">&lt;&#39;&amp;</a>')
  expect(escapeXml('a\u0000b\ud800c')).toBe('abc')
})
