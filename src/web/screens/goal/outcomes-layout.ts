/** Where the simulated outcomes, their marks and the target stand on the scale. Pure. */
import type { Unit } from '../../../core/kpis/types.ts'
import type { GoalData } from './types.ts'

type Outcomes = NonNullable<GoalData['outcomes']>

/** Half of the slider's thumb: the ends of the scale are where its middle can stand. */
export const EDGE = 11
export const TOP = 30
export const BASE = 128
const BARS = BASE - TOP - 4

export interface Bar {
  x: number
  width: number
  y: number
  height: number
  /** Meets the target. */
  good: boolean
}

export interface Layout {
  x: (value: number) => number
  bars: Bar[]
  /** Of the ruler: every fifth is longer, every tenth carries a number. */
  ticks: { x: number; size: 1 | 2 | 3; value: number }[]
  inside: (value: number) => boolean
}

/** Between two numbers of the ruler so much room at least. */
const ROOM = 76

export function outcomesLayout(
  outcomes: Outcomes,
  width: number,
  target: number | null,
  up: boolean,
  unit: Unit = 'pieces',
): Layout {
  const { min, max } = outcomes.scale
  const x = (value: number) => EDGE + ((Math.min(max, Math.max(min, value)) - min) / (max - min)) * (width - 2 * EDGE)
  const most = Math.max(...outcomes.bins.map((bin) => bin.share / (bin.to - bin.from)), Number.MIN_VALUE)
  const bars = outcomes.bins.flatMap(({ from, to, share }): Bar[] => {
    const height = (share / (to - from) / most) * BARS
    const bar = (a: number, b: number, good: boolean): Bar => ({
      x: x(a),
      width: Math.max(0, x(b) - x(a)),
      y: BASE - height,
      height,
      good,
    })
    if (height < 0.25) return []
    if (target === null || target <= from || target >= to) {
      const good = target !== null && (up ? from >= target : to <= target)
      return [bar(from, to, good)]
    }
    return [bar(from, target, !up), bar(target, to, up)]
  })
  return { x, bars, ticks: ticksOf(min, max, width, x, unit), inside: (value) => value >= min && value <= max }
}

function ticksOf(min: number, max: number, width: number, x: (value: number) => number, unit: Unit): Layout['ticks'] {
  const room = ((max - min) / Math.max(1, width - 2 * EDGE)) * ROOM
  const { big, parts } = unit === 'seconds' ? roundTime(room) : { big: roundUp(room), parts: 10 }
  const small = big / parts
  const first = Math.ceil(min / small - 1e-9)
  const last = Math.floor(max / small + 1e-9)
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const n = first + i
    const size = n % parts === 0 ? 3 : n % (parts / 2) === 0 ? 2 : 1
    return { x: x(n * small), size, value: Number((n * small).toPrecision(12)) }
  })
}

function roundUp(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step))
  return ([1, 2, 5, 10].find((round) => round * power >= step * (1 - 1e-9)) ?? 10) * power
}

/** Seconds between two numbers of the ruler, and the parts between them: minutes and hours are no tens. */
const TIMES = [
  [1, 10],
  [5, 5],
  [10, 10],
  [30, 6],
  [60, 6],
  [120, 4],
  [300, 5],
  [600, 10],
  [900, 3],
  [1800, 6],
  [3600, 6],
  [7200, 4],
  [10_800, 6],
  [21_600, 6],
  [43_200, 4],
] as const
const DAY = 86_400

function roundTime(step: number): { big: number; parts: number } {
  const [big, parts] = TIMES.find(([seconds]) => seconds >= step) ?? [Math.ceil(step / DAY) * DAY, 4]
  return { big, parts }
}

/** Share of outcomes that meet the target, between the steps of the ladder; as sure as the history allows. */
export function chanceAt({ scale, atLeast, tests }: Outcomes, target: number, up: boolean): number {
  const place = Math.min(Math.max((target - scale.min) / scale.step, 0), atLeast.length - 1)
  const low = atLeast[Math.floor(place)]!
  const high = atLeast[Math.ceil(place)]!
  const above = low + (high - low) * (place - Math.floor(place))
  const most = 1 - 0.5 / (Math.max(1, tests) + 1)
  return Math.min(most, Math.max(1 - most, up ? above : 1 - above))
}

/** In words people use: cases of ten, and never quite certain. */
export function chanceWords(chance: number): 'sure' | 'never' | 'half' | number {
  if (chance >= 0.95) return 'sure'
  if (chance <= 0.05) return 'never'
  if (chance >= 0.45 && chance <= 0.55) return 'half'
  return Math.min(9, Math.max(1, Math.round(chance * 10)))
}

/** The step of the scale at a value, or the next one beyond it. */
export function atStep({ min, step }: Outcomes['scale'], value: number, way: 'near' | 'up' | 'down' = 'near'): number {
  const places = (value - min) / step
  const whole =
    way === 'up' ? Math.ceil(places - 1e-9) : way === 'down' ? Math.floor(places + 1e-9) : Math.round(places)
  return Number((min + whole * step).toPrecision(12))
}

export interface Mark {
  x: number
  /** Of its words, with the room before them. */
  width: number
}

/**
 * Rows for marks that hang from the ruler, so that no line runs through another's words: words stand at the right of
 * their line, the rightmost mark in the top row; where there is no room they stand at the left, in the rows below.
 */
export function rowsOf(marks: readonly Mark[], width: number): { row: number; left: boolean }[] {
  const order = marks.map((mark, i) => ({ i, x: mark.x, left: mark.x + mark.width > width }))
  const right = order.filter((mark) => !mark.left).toSorted((a, b) => b.x - a.x)
  const left = order.filter((mark) => mark.left).toSorted((a, b) => a.x - b.x)
  const rows: { row: number; left: boolean }[] = []
  for (const [row, mark] of [...right, ...left].entries()) rows[mark.i] = { row, left: mark.left }
  return rows
}
