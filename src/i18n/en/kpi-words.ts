/** Words about every KPI. A missing one is a compile error. */
import type { KpiId } from '../../core/kpis/ids.ts'
import type { KpiWords } from '../kpi-words.ts'
import { english, typeset } from '../typography.ts'
import { audience } from './kpi-words/audience.ts'
import { business } from './kpi-words/business.ts'
import { community } from './kpi-words/community.ts'
import { content } from './kpi-words/content.ts'
import { engagement } from './kpi-words/engagement.ts'
import { mentions } from './kpi-words/mentions.ts'
import { reach } from './kpi-words/reach.ts'
import { service } from './kpi-words/service.ts'
import { traffic } from './kpi-words/traffic.ts'

const words: Record<KpiId, KpiWords> = {
  ...audience,
  ...reach,
  ...mentions,
  ...engagement,
  ...community,
  ...traffic,
  ...business,
  ...service,
  ...content,
}

export const kpiWords: Record<KpiId, KpiWords> = typeset(words, english)
