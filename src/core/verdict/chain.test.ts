import { expect, test } from 'vitest'
import { chainLinks, worstLink } from './chain.ts'

const points = (now: (number | null)[], before: (number | null)[]) =>
  (['reach', 'visits', 'leads', 'handled-leads', 'sales'] as const).map((step, i) => ({
    step,
    now: now[i]!,
    before: before[i]!,
  }))

test('the sales team called back fewer leads: that link broke, and it is theirs', () => {
  const links = chainLinks(points([50_000, 1500, 60, 30, 12], [48_000, 1400, 58, 55, 22]))
  expect(links.map((link) => link.broken)).toEqual([false, false, true, false])
  expect(worstLink(links)).toMatchObject({ from: 'leads', to: 'handled-leads', owner: 'sales-team' })
})

test('a fall that chance explains, or of less than a tenth, breaks nothing', () => {
  expect(worstLink(chainLinks(points([50_000, 1500, 60, 56, 4], [48_000, 1400, 58, 55, 6])))).toBeNull()
  expect(
    worstLink(chainLinks(points([1_000_000, 95_000, 9500, 9500, 900], [1_000_000, 100_000, 10_000, 10_000, 950]))),
  ).toBeNull()
})

test('unknown is not zero, and a rate above one is no share', () => {
  const links = chainLinks(points([50_000, null, 60, 30, 12], [48_000, 1400, 58, 55, 22]))
  expect(links[0]).toMatchObject({ now: null, broken: false })
  expect(links[1]).toMatchObject({ now: null, broken: false })
  expect(chainLinks(points([100, 500, 60, 60, 12], [100, 900, 60, 60, 12]))[0]!.broken).toBe(false)
  expect(chainLinks([])).toEqual([])
})

test('a viral post lowers the rate of visits, but no visit was lost: nobody is blamed', () => {
  const viral = chainLinks(points([150_000, 1500, 60, 55, 20], [50_000, 1450, 58, 54, 20]))
  expect(viral[0]!.broken).toBe(false)
  const lost = chainLinks(points([150_000, 700, 30, 28, 10], [50_000, 1450, 58, 54, 20]))
  expect(lost[0]!.broken).toBe(true)
})
