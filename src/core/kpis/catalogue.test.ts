import { describe, expect, it } from 'vitest'
import { GUARD_IDS } from '../guards/ids.ts'
import { mustBeLawful } from '../measures/rules.ts'
import { KPIS, isKpiId, kpiById, kpisFor } from './catalogue.ts'
import { KPI_IDS } from './ids.ts'
import { GOAL_KINDS } from './types.ts'

describe('catalogue', () => {
  it('has exactly one entry per id, in the order of the ids', () => {
    expect(KPIS.map((kpi) => kpi.id)).toEqual(KPI_IDS)
    expect(new Set(KPI_IDS).size).toBe(KPI_IDS.length)
  })

  it.each(KPIS)('$id asks only for what METHOD §6 allows', (kpi) => {
    expect(() => mustBeLawful(kpi.formula)).not.toThrow()
  })

  it.each(KPIS)('$id is main only for goals that it fits, and has real guards', (kpi) => {
    expect(kpi.goalKinds.length).toBeGreaterThan(0)
    for (const kind of kpi.mainFor) expect(kpi.goalKinds).toContain(kind)
    for (const guard of kpi.guards) expect(GUARD_IDS).toContain(guard)
    expect(new Set(kpi.guards).size).toBe(kpi.guards.length)
    expect(kpi.shortestWindowDays).toBeGreaterThan(0)
  })

  it('guards every KPI that is easy to hack, except what is checked by eye', () => {
    const bare = KPIS.filter((kpi) => kpi.hackability === 'easy' && kpi.guards.length === 0)
    expect(bare).toEqual([])
  })

  it('uses every guard somewhere', () => {
    const used = new Set(KPIS.flatMap((kpi) => kpi.guards))
    expect(GUARD_IDS.filter((guard) => !used.has(guard))).toEqual([])
  })

  it('has main KPIs for every goal kind and puts them first', () => {
    for (const kind of GOAL_KINDS) {
      const [first, ...rest] = kpisFor(kind)
      expect(first?.mainFor).toContain(kind)
      const firstSupporting = rest.findIndex((kpi) => !kpi.mainFor.includes(kind))
      expect(rest.slice(firstSupporting).every((kpi) => !kpi.mainFor.includes(kind))).toBe(true)
    }
  })

  it('throws on an unknown id', () => {
    expect(kpiById('er').unit).toBe('percent')
    expect(isKpiId('er')).toBe(true)
    expect(isKpiId('karma')).toBe(false)
    expect(() => kpiById('karma')).toThrow(expect.objectContaining({ code: 'kpi.unknown', params: { kpi: 'karma' } }))
  })

  it.each(['sales', 'revenue', 'roas', 'romi', 'like_rate', 'talk_rate', 'lead_to_sale'])(
    '%s depends only weakly on the specialist',
    (id) => {
      expect(kpiById(id).control).toBe('weak')
    },
  )
})
