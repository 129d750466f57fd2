/** Rows of the portfolio from the summaries that are kept; nothing is computed here but days. */
import { SUMMARY_VERSION, type BrandSummary, type SummaryKpi } from '../../app/overview/summary.ts'
import { daysBetween } from '../../core/time/day.ts'
import { say } from '../../i18n/say.ts'
import type { Lang } from '../../i18n/words.ts'
import type { Office } from '../../store/office/types.ts'
import { todayIn } from '../engine/run-use.ts'
import type { PortfolioRow } from './portfolio.schemas.ts'

type Known = NonNullable<PortfolioRow['known']>

/** What follows from a summary alone, until it is written anew: a thousand brands are read again only where they changed. */
type Kept = Omit<Known, 'age' | 'daysLeft'>

interface Remembered {
  at: string
  clock: BrandSummary['clock']
  /** null: it says less than is shown. */
  kept: Kept | null
}

const remembered = new WeakMap<Office, Map<string, Remembered>>()

/** By brand; null: there is none yet, or it says less than is shown. */
export async function summariesIn(lang: Lang, office: Office): Promise<Map<string, Known | null>> {
  const memory = remembered.getOrInsertComputed(office, () => new Map())
  const key = (brand: string) => `${lang} ${brand}`
  const stamps = await office.summaries.stamps()
  const changed = stamps.filter(({ brand, at }) => memory.get(key(brand))?.at !== at).map(({ brand }) => brand)
  for (const { brand, body, at } of await office.summaries.of(changed)) {
    const summary = body as BrandSummary
    memory.set(key(brand), { at, clock: summary.clock, kept: keptOf(lang, summary) })
  }
  const today = todayOf()
  return new Map(
    stamps.map(({ brand }) => {
      const one = memory.get(key(brand))
      return [brand, one?.kept ? withDays(one.kept, today(one.clock)) : null]
    }),
  )
}

function keptOf(lang: Lang, summary: BrandSummary): Kept | null {
  if (summary.version !== SUMMARY_VERSION) return null
  const { accounts, tags, homework, kpis, open, dataTo, deadline } = summary
  const [main, ...others] = kpis
  return {
    accounts,
    tags,
    hasGoal: homework.goal,
    main: main ? kpiOf(lang, main) : null,
    others: others.map((kpi) => ({ name: nameOf(lang, kpi), status: kpi.status })),
    open,
    dataTo,
    deadline,
  }
}

const kpiOf = (lang: Lang, one: SummaryKpi): Known['main'] => {
  const { status, unit, currency, better, clean, plan, expectedToday, progress } = one
  return { name: nameOf(lang, one), status, unit, currency, better, clean, plan, expectedToday, progress }
}

function nameOf(lang: Lang, { name }: SummaryKpi): string {
  const text = say(lang, name)
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}

function withDays(kept: Kept, today: string): Known {
  const { dataTo, deadline } = kept
  return {
    ...kept,
    age: dataTo === null ? null : Math.max(0, daysBetween(dataTo, today)),
    daysLeft: deadline === null ? null : daysBetween(today, deadline),
  }
}

/** Asking a calendar for each of a thousand brands takes longer than all the rest. */
function todayOf(): (clock: BrandSummary['clock']) => string {
  const days = new Map<string, string>()
  return ({ fixed, zone }) => fixed ?? days.getOrInsertComputed(zone, todayIn)
}
