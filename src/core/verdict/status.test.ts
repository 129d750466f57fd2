import { describe, expect, test } from 'vitest'
import { decideStatus, type StatusFacts } from './status.ts'

/** Half of the period, 60 of 100 so far, nothing bought. */
const half: StatusFacts = {
  shape: 'total',
  direction: 'up',
  plan: 100,
  raw: 60,
  clean: 60,
  over: false,
  stale: true,
  elapsed: 0.5,
  expectedToday: 50,
  forecast: { value: 120, interval: { low: 105, high: 135 }, n: 100, method: 'weekday-ses' },
}
const seen = (value: number, low: number, high: number) => ({
  value,
  interval: { low, high },
  n: 100,
  method: 'weekday-ses',
})
const over = { over: true, stale: false, elapsed: 1, forecast: null }
const decide = (facts: Partial<StatusFacts>) => {
  const { status, reason } = decideStatus({ ...half, ...facts })
  return [status, reason]
}

describe('every row of the table', () => {
  test('1, 2: without a plan or a fact nothing is said', () => {
    expect(decide({ plan: null })).toEqual(['cannot-tell', 'no-plan'])
    expect(decide({ raw: null, clean: null })).toEqual(['cannot-tell', 'no-data'])
    expect(decide({ ...over, raw: null, clean: null })).toEqual(['cannot-tell', 'no-data'])
  })

  test('3: milestones', () => {
    const milestone = { shape: 'milestone', plan: 1, forecast: null } as const
    expect(decide({ ...milestone, raw: 1, clean: 1 })).toEqual(['reached', 'milestone-reached'])
    expect(decide({ ...milestone, raw: 0, clean: 0 })).toEqual(['cannot-tell', 'milestone-open'])
    expect(decide({ ...milestone, ...over, raw: 0, clean: 0 })).toEqual(['missed', 'milestone-missed'])
  })

  test('4: after the deadline, in both directions, on the plan itself too', () => {
    expect(decide({ ...over, raw: 100, clean: 100 })).toEqual(['reached', 'reached'])
    expect(decide({ ...over, raw: 99, clean: 99 })).toEqual(['missed', 'missed'])
    const limit = { ...over, shape: 'duration', direction: 'down' } as const
    expect(decide({ ...limit, raw: 100, clean: 100 })).toEqual(['reached', 'reached'])
    expect(decide({ ...limit, raw: 101, clean: 101 })).toEqual(['missed', 'missed'])
  })

  test('5: totals and levels are reached early, even in the first fifth; ratios and durations are not', () => {
    expect(decide({ raw: 100, clean: 100 })).toEqual(['reached', 'reached-early'])
    expect(decide({ raw: 100, clean: 100, elapsed: 0.05 })).toEqual(['reached', 'reached-early'])
    expect(decide({ shape: 'level', raw: 130, clean: 130 })).toEqual(['reached', 'reached-early'])
    expect(decide({ shape: 'ratio', raw: 130, clean: 130 })[0]).toBe('on-track')
    expect(decide({ over: true, raw: 100, clean: 100 })).toEqual(['reached', 'reached-early'])
  })

  test('6: a total above its limit cannot come back', () => {
    expect(decide({ direction: 'down', raw: 101, clean: 101 })).toEqual(['missed', 'over-limit'])
    expect(decide({ direction: 'down', shape: 'level', raw: 101, clean: 101, forecast: seen(90, 80, 95) })).toEqual([
      'on-track',
      'on-track-sure',
    ])
  })

  test('7: over, but the data ends earlier', () => {
    expect(decide({ over: true, stale: true })).toEqual(['cannot-tell', 'stale'])
  })

  test('8: no colour in the first fifth', () => {
    expect(decide({ elapsed: 0.19 })).toEqual(['cannot-tell', 'too-early'])
    expect(decide({ elapsed: 0.2 })[0]).toBe('on-track')
  })

  test('9: no forecast, no status', () => {
    expect(decide({ forecast: null })).toEqual(['cannot-tell', 'no-forecast'])
  })

  test('10, 11: the whole interval on one side', () => {
    expect(decide({ forecast: seen(120, 100, 135) })).toEqual(['on-track', 'on-track-sure'])
    expect(decide({ forecast: seen(80, 60, 99) })).toEqual(['behind', 'behind-sure'])
    const down = { shape: 'duration', direction: 'down' } as const
    expect(decide({ ...down, forecast: seen(80, 60, 99) })).toEqual(['on-track', 'on-track-sure'])
    expect(decide({ ...down, forecast: seen(120, 101, 135) })).toEqual(['behind', 'behind-sure'])
  })

  test('12, 13, 14: the plan inside the interval', () => {
    expect(decide({ forecast: seen(101, 80, 120) })).toEqual(['on-track', 'on-track-likely'])
    expect(decide({ forecast: seen(95, 80, 120), clean: 45, raw: 45 })).toEqual(['behind', 'behind-likely'])
    expect(decide({ forecast: seen(95, 80, 120), expectedToday: null })).toEqual(['behind', 'behind-likely'])
    expect(decide({ forecast: seen(95, 80, 120) })).toEqual(['cannot-tell', 'mixed'])
    const down = { shape: 'duration', direction: 'down', expectedToday: 100 } as const
    expect(decide({ ...down, forecast: seen(105, 90, 120) })).toEqual(['cannot-tell', 'mixed'])
    expect(decide({ ...down, clean: 130, raw: 130, forecast: seen(105, 90, 120) })).toEqual(['behind', 'behind-likely'])
  })
})

test('raw alone reaches nothing', () => {
  const bought = { raw: 110, clean: 90 }
  expect(decideStatus({ ...half, ...over, ...bought })).toEqual({ status: 'missed', reason: 'missed', rawOnly: true })
  expect(decideStatus({ ...half, ...bought, forecast: seen(120, 105, 130) })).toEqual({
    status: 'on-track',
    reason: 'on-track-sure',
    rawOnly: true,
  })
  expect(decideStatus({ ...half, ...over, raw: 110, clean: 105 }).rawOnly).toBe(false)
})
