import { expect, test } from 'vitest'
import { GUARD_IDS } from '../../core/guards/ids.ts'
import { KPI_IDS } from '../../core/kpis/ids.ts'
import { guide } from './guide.ts'
import { Guide } from './guide.schemas.ts'

test.each(['ru', 'en'] as const)('every KPI and guard is explained in full: %s', (lang) => {
  const { kpis, guards } = Guide.parse(guide(lang))
  expect(kpis.map((kpi) => kpi.id)).toEqual(KPI_IDS)
  expect(guards.map((guard) => guard.id)).toEqual(GUARD_IDS)
  for (const kpi of kpis)
    for (const text of [kpi.name, kpi.shows, kpi.formula, kpi.control.why, kpi.hackability.why, kpi.source])
      expect([kpi.id, text.length > 2]).toEqual([kpi.id, true])
  const text = JSON.stringify({ kpis, guards })
  expect(text).not.toMatch(/undefined|\[object/)
})

test('English speaks English; only column names of Russian exports are quoted as they are', () => {
  const { kpis } = guide('en')
  expect(kpis.map((kpi) => kpi.name + kpi.shows + kpi.formula).join()).not.toMatch(/[а-яё]/i)
})
