/**
 * Results that ads themselves brought. A price of ads is what was spent divided by these; divided by all results it would
 * sell as bought what comes by itself. KPIs that are not here cannot be bought, or no source says how many ads brought.
 */
import type { EventFact, EventType } from '../facts/types.ts'
import type { KpiId } from '../kpis/ids.ts'
import type { MeasureId } from '../measures/ids.ts'

export type BoughtBy = { measure: MeasureId } | { event: EventType }

const BOUGHT: Partial<Record<KpiId, BoughtBy>> = {
  followers: { measure: 'follows_ads' },
  members: { measure: 'follows_ads' },
  net_growth: { measure: 'follows_ads' },
  new_followers: { measure: 'follows_ads' },
  leads: { event: 'lead' },
  sales: { event: 'sale' },
}

export const boughtBy = (kpi: KpiId): BoughtBy | null => BOUGHT[kpi] ?? null

const PAID_MEDIUM =
  /^(?:cp[acflmvio]|ppc|ads?|adv|paid.*|.*[_-](?:ads?|cpc|paid)|target(?:ing)?|retargeting|remarketing|banner|display|promo|promopost|реклам.*|таргет.*|ретаргет.*|баннер.*)$/i
const PAID_SOURCE =
  /^(?:ads?|.*[_.-]ads?|adwords|google[_ .-]?ads|yandex[_ .-]?direct|direct[_ .-]?yandex|яндекс[_ .-]?директ|my[_ .-]?target|vk[_ .-]?(?:ads|реклама)|реклам.*|таргет.*)$/i

/** The marks of the link, or the site's own counter, say that the person came by an ad. */
export const cameByAd = ({ source, medium }: Pick<EventFact, 'source' | 'medium'>): boolean =>
  PAID_MEDIUM.test(medium?.trim() ?? '') || PAID_SOURCE.test(source?.trim() ?? '')
