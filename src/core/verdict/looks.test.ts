import { expect, test } from 'vitest'
import { generated } from '../stats/testing.ts'
import { addDays } from '../time/day.ts'
import { changeAgainstPointA } from './change.ts'
import type { KpiInput } from './input.ts'
import { judgeKpi } from './kpi.ts'
import { answeredOn } from './looks.ts'
import { daily, newFollowers, START } from './testing.ts'

const window = { from: START, to: addDays(START, 55) }
const on = (day: number) => addDays(START, day - 1)
/** The same account as it was known after so many days of work. */
const after = (day: number, factor = 1): KpiInput => newFollowers(day, factor, { window, history: daily(day, factor) })

test('while the window runs the change is answered on set days, at a part of the alarms; at its end once', () => {
  const at = (day: number, today = on(day)) => answeredOn({ window, today, dataTo: on(day) })
  expect(at(6)).toBeNull()
  expect(at(13)).toEqual({ after: { from: START, to: on(7) }, alarm: 0.0125, next: on(14) })
  expect(at(28)).toEqual({ after: { from: START, to: on(28) }, alarm: 0.025, next: on(56) })
  expect(at(56)).toEqual({ after: window, alarm: 0.1, next: null })
  // The deadline has come, the last days of the data have not: nobody will be asked again.
  expect(at(50, on(56))).toEqual({ after: { from: START, to: on(50) }, alarm: 0.1, next: null })
})

test('between two looks the answer stands, and says of which day it is', () => {
  const [look, later] = [changeAgainstPointA(after(28, 1.6))!, changeAgainstPointA(after(41, 1.6))!]
  expect(look.change.real).toBe(true)
  expect(look.standing).toBeNull()
  expect(later).toEqual({ ...look, standing: { on: on(28), next: on(56) } })
  expect(judgeKpi(after(41, 1.6)).changeNotes).toEqual([
    { code: 'verdict.change-stands', params: { on: on(28), next: on(56) } },
  ])
  expect(changeAgainstPointA(after(56, 1.6))!.standing).toBeNull()
})

test('shares of events need as much certainty as days do', () => {
  const trials = { before: { successes: 100, n: 1000 }, after: { successes: 125, n: 1000 }, times: 100 }
  const share = (dataTo: string) =>
    changeAgainstPointA({ ...after(7), shape: 'ratio', unit: 'percent', trials, today: dataTo, dataTo })!.change
  expect(share(on(7)).p).toBeCloseTo(share(on(56)).p!, 12)
  expect(share(on(7)).real).not.toBe(true)
  expect(share(on(56)).real).toBe(true)
})

test('one who looks every day is told of no more false changes than one who looks once', () => {
  let cried = 0
  for (let seed = 1; seed <= 60; seed++) {
    const history = generated({ days: 603, seed: 300 + seed, level: 20, memory: [0.2, 0.5, 0.7][seed % 3]! })
    const real = (day: number) =>
      changeAgainstPointA(
        newFollowers(day, 1, {
          window,
          plan: 1100,
          history: { start: history.start, values: history.values.slice(0, 547 + day) },
        }),
      )?.change.real === true
    // Every look of the window and two days between them; the others repeat these, as the test above holds.
    if ([7, 10, 14, 28, 33, 56].some(real)) cried++
  }
  expect(cried / 60).toBeLessThanOrEqual(0.1)
})
