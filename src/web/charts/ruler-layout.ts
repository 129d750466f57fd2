/**
 * Where plan, fact, expectation and forecast stand on a ruler from point A to the plan. The way is measured as
 * (now − A) ÷ (plan − A), so a KPI that should fall is read from left to right as well.
 */
import { linear, niceAxis, type Scale } from '../../charts/scale.ts'
import { tickKind } from './axis-words.ts'
import type { RulerProps } from './ruler.tsx'

export interface RulerLayout {
  x: Scale
  /** Inside the ends of the ruler; `cut` says that the value itself lies beyond. */
  at: (value: number) => { x: number; cut: -1 | 0 | 1 }
  /** Long ticks, with their numbers. */
  long: readonly number[]
  /** Short ticks between them; `middle` are the fifth ones. */
  short: readonly { x: number; middle: boolean }[]
  /** Share of the way, 1 at the plan. */
  done: number | null
}

/** How far beyond the plan and behind point A the ruler may reach, in parts of the way. */
const BEYOND = 1.4
const BEHIND = -0.3
/** Nearer than this, short ticks run together. */
const LEAST_GAP = 4.5

/** null when there is no way to measure: no plan, no point A, or both are the same. */
export function rulerLayout(
  props: Pick<RulerProps, 'start' | 'plan' | 'clean' | 'raw' | 'expectedToday' | 'forecast' | 'unit'>,
  width: number,
  edge: number,
  count: number,
): RulerLayout | null {
  const { start, plan, clean, raw, expectedToday, forecast, unit } = props
  if (start === null || plan === null || !Number.isFinite(start) || !Number.isFinite(plan) || start === plan)
    return null
  const share = (value: number) => (value - start) / (plan - start)
  const all = [clean, raw, expectedToday, forecast?.value, forecast?.interval.low, forecast?.interval.high]
  const shares = all.filter((value): value is number => typeof value === 'number' && Number.isFinite(value)).map(share)
  const far = Math.min(BEYOND, Math.max(1, ...shares))
  const back = Math.max(BEHIND, Math.min(0, ...shares))
  const value = (part: number) => start + part * (plan - start)
  // A little air, so that a mark at the very end is not cut.
  const x = linear([value(back), value(far > 1 ? far + 0.03 : 1)], [edge, width - edge])
  const { ticks } = niceAxis(
    x.domain.toSorted((a, b) => a - b),
    { zero: false, kind: tickKind(unit), count },
  )
  const inside = (tick: number) => x(tick) >= edge - 0.5 && x(tick) <= width - edge + 0.5
  const size = ticks.length > 1 ? ticks[1]! - ticks[0]! : 0
  const gap = size === 0 ? 0 : Math.abs(x(size) - x(0))
  const parts = gap / 10 >= LEAST_GAP ? 10 : gap / 5 >= LEAST_GAP ? 5 : gap / 2 >= LEAST_GAP ? 2 : 1
  const short = ticks.flatMap((tick) =>
    Array.from({ length: parts - 1 }, (_, i) => ({
      x: x(tick + ((i + 1) * size) / parts),
      middle: parts === 10 && i === 4,
    })),
  )
  return {
    x,
    at: (one) => {
      const part = share(one)
      const cut = part > far + 0.03 ? 1 : part < back ? -1 : 0
      return { x: x(value(cut === 1 ? far + 0.03 : cut === -1 ? back : part)), cut }
    },
    long: ticks.filter(inside),
    short: short.filter((tick) => tick.x >= edge - 0.5 && tick.x <= width - edge + 0.5),
    done: typeof clean === 'number' && Number.isFinite(clean) ? share(clean) : null,
  }
}
