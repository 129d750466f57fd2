/** Every KPI and guard explained. The same for all brands, so it is put together once per language. */
import { capital } from '../../i18n/capital.ts'
import type { z } from '@hono/zod-openapi'
import { grades, guardsOf, kpiName, word } from '../../app/goals/words.ts'
import { audience } from '../../core/kpis/audience.ts'
import { business } from '../../core/kpis/business.ts'
import { KPIS } from '../../core/kpis/catalogue.ts'
import { community } from '../../core/kpis/community.ts'
import { sourcesFor } from '../../core/kpis/connect.ts'
import { content } from '../../core/kpis/content.ts'
import { engagement } from '../../core/kpis/engagement.ts'
import { formulaPhrase } from '../../core/kpis/formula-phrase.ts'
import { mentions } from '../../core/kpis/mentions.ts'
import { reach } from '../../core/kpis/reach.ts'
import { requirements } from '../../core/kpis/requirements.ts'
import { service } from '../../core/kpis/service.ts'
import { traffic } from '../../core/kpis/traffic.ts'
import { GOAL_KINDS, type Kpi } from '../../core/kpis/types.ts'
import { GUARD_IDS, type GuardId } from '../../core/guards/ids.ts'
import { UNKNOWN } from '../../core/measures/merge.ts'
import { wordsOfKpi } from '../../i18n/kpi-names.ts'
import { say } from '../../i18n/say.ts'
import type { Lang } from '../../i18n/words.ts'
import type { Guide, Theme } from './guide.schemas.ts'

type GuideView = z.infer<typeof Guide>

const THEMES: Record<Theme, readonly Pick<Kpi, 'id'>[]> = {
  audience,
  reach,
  mentions,
  engagement,
  community,
  traffic,
  business,
  service,
  content,
}
const themeOf = (kpi: Kpi): Theme =>
  (Object.keys(THEMES) as Theme[]).find((theme) => THEMES[theme].some((one) => one.id === kpi.id))!

const made: Partial<Record<Lang, GuideView>> = {}

export const guide = (lang: Lang): GuideView =>
  (made[lang] ??= {
    kinds: GOAL_KINDS.map((id) => ({ id, name: word(lang, `goal-kind.${id}`) })),
    kpis: KPIS.map((kpi) => explainKpi(lang, kpi)),
    guards: GUARD_IDS.map((id) => explainGuard(lang, id)),
  })

function explainKpi(lang: Lang, kpi: Kpi): GuideView['kpis'][number] {
  const own = wordsOfKpi(lang, kpi.id)
  return {
    id: kpi.id,
    theme: themeOf(kpi),
    name: capital(own.name),
    shows: own.shows,
    formula: own.formula,
    measures: say(lang, formulaPhrase(kpi)),
    unit: word(lang, `unit.${kpi.unit}`),
    direction: word(lang, `direction.${kpi.direction}`),
    kinds: [...kpi.goalKinds],
    mainFor: [...kpi.mainFor],
    ...grades(lang, kpi),
    hacks: [...own.hacks],
    guards: guardsOf(lang, kpi),
    window: { days: kpi.shortestWindowDays, why: own.window },
    caveats: Object.entries(own.caveats).map(([network, text]) => ({
      network,
      name: word(lang, `network.${network}`),
      text,
    })),
    connect: [...sourcesFor(requirements(kpi, () => UNKNOWN))],
    source: own.source,
  }
}

function explainGuard(lang: Lang, id: GuardId): GuideView['guards'][number] {
  const part = (name: string) => word(lang, `guard.${id}.${name}`)
  return {
    id,
    name: part('name'),
    what: part('what'),
    method: part('method'),
    null: part('null'),
    source: part('source'),
    kpis: KPIS.filter((kpi) => kpi.guards.includes(id)).map((kpi) => ({ id: kpi.id, name: kpiName(lang, kpi.id) })),
  }
}
