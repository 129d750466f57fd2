import { expect, test } from 'vitest'
import { UNKNOWN } from '../measures/merge.ts'
import { KPIS } from './catalogue.ts'
import { sourcesFor } from './connect.ts'
import { requirements } from './requirements.ts'

const lacking = (id: string) =>
  sourcesFor(
    requirements(
      KPIS.find((kpi) => kpi.id === id)!,
      () => UNKNOWN,
    ),
  )

test('every KPI that can be measured at all names where from', () => {
  for (const kpi of KPIS) {
    if (kpi.shape === 'milestone') continue
    expect([kpi.id, sourcesFor(requirements(kpi, () => UNKNOWN)).length > 0]).toEqual([kpi.id, true])
  }
})

test.each([
  ['leads', ['crm']],
  ['utm_visits', ['site']],
  ['mentions', ['monitoring']],
  ['response_time', ['chat']],
  ['err', ['network']],
  ['cost_per_lead', ['ads', 'crm']],
])('%s → %j', (id, sources) => {
  expect(lacking(id)).toEqual(sources)
})
