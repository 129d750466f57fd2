/** KPIs by what they are about, in the order of the catalogue. */
import { KPIS } from '../../core/kpis/catalogue.ts'
import { audience } from '../../core/kpis/audience.ts'
import { business } from '../../core/kpis/business.ts'
import { community } from '../../core/kpis/community.ts'
import { content } from '../../core/kpis/content.ts'
import { engagement } from '../../core/kpis/engagement.ts'
import type { KpiId } from '../../core/kpis/ids.ts'
import { mentions } from '../../core/kpis/mentions.ts'
import { reach } from '../../core/kpis/reach.ts'
import { service } from '../../core/kpis/service.ts'
import { traffic } from '../../core/kpis/traffic.ts'

export const THEMES = ['audience', 'reach', 'mentions', 'engagement', 'talk', 'business', 'service', 'content'] as const
export type Theme = (typeof THEMES)[number]

const entries: readonly (readonly [Theme, readonly { id: KpiId }[]])[] = [
  ['audience', audience],
  ['reach', reach],
  ['mentions', mentions],
  ['engagement', engagement],
  ['talk', community],
  ['business', [...traffic, ...business]],
  ['service', service],
  ['content', content],
]

const themes = new Map(entries.flatMap(([theme, kpis]) => kpis.map((kpi) => [kpi.id, theme] as const)))

export const themeOf = (kpi: KpiId): Theme => themes.get(kpi)!

export const placeOf = (kpi: KpiId): number => KPIS.findIndex((one) => one.id === kpi)
