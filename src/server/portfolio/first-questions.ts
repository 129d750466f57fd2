/** What the screens of a brand ask first, exactly as they ask it: the engine remembers the answers. */
import { monthRange } from '../../core/time/day.ts'
import { LANGS, type Lang } from '../../i18n/words.ts'
import type { Office } from '../../store/office/types.ts'
import { AnalysisQuery, PostsQuery } from '../content/content.schemas.ts'
import type { Engine } from '../engine/engine.ts'
import { PeriodQuery } from '../http/period.ts'
import { MentionsQuery } from '../mentions/mentions.schemas.ts'
import { ImportsQuery } from '../sources/sources.schemas.ts'
import { TalkQuery } from '../talk/talk.schemas.ts'

/** The languages that somebody here reads; before anybody is here, all. */
export async function readLanguages(office: Office): Promise<readonly Lang[]> {
  const readers = new Set((await office.people.all()).map((person) => person.lang))
  return LANGS.filter((one) => readers.size === 0 || readers.has(one))
}

export interface Asked {
  month: string
  /** The one that point A opens with first. */
  accounts: readonly string[]
}

/** Every screen as it opens from the menu, but point A: that is asked account by account. */
export async function askFirst(engine: Engine, brand: string, langs: readonly Lang[]): Promise<Asked> {
  const { month } = await engine.ask('portfolio.summary', {}, nobody(brand, 'ru'))
  const range = monthRange(month)
  const period = PeriodQuery.parse(range)
  let accounts: string[] = []
  for (const lang of langs) {
    const asking = nobody(brand, lang)
    const head = await engine.ask('brand.head', {}, asking)
    // As the screen of point A orders them: the account that publishes most tells most.
    accounts = head.accounts.toSorted((a, b) => b.posts - a.posts || b.days - a.days).map(({ id }) => id)
    await engine.ask('overview.get', period, asking)
    await engine.ask('checks.list', range, asking)
    await engine.ask('content.posts', PostsQuery.parse(range), asking)
    await engine.ask('content.analysis', AnalysisQuery.parse(range), asking)
    await engine.ask('talk.get', TalkQuery.parse(range), asking)
    await engine.ask('traffic.get', period, asking)
    await engine.ask('mentions.get', MentionsQuery.parse(range), asking)
    await engine.ask('plan.steps', {}, asking)
    await engine.ask('plan.calendar', { month }, asking)
    await engine.ask('goals.agreement', {}, asking)
    // Quick by themselves, but not while an import is at work.
    await engine.ask('goals.list', {}, asking)
    await engine.ask('plan.tasks', {}, asking)
    await engine.ask('plan.notes', {}, asking)
    await engine.ask('plan.strategy', {}, asking)
    await engine.ask('reports.list', {}, asking)
    await engine.ask('sources.get', {}, asking)
    await engine.ask('sources.imports', ImportsQuery.parse({}), asking)
  }
  return { month, accounts }
}

/** The history of one account, as the screen shows it first. */
export async function askAccount(
  engine: Engine,
  brand: string,
  { account, month }: { account: string; month: string },
  langs: readonly Lang[],
): Promise<void> {
  for (const lang of langs) {
    const asking = nobody(brand, lang)
    const { lead, rows } = await engine.ask('point-a.account', { account }, asking)
    const kpi = lead[0] ?? rows[0]?.kpi
    await engine.ask('point-a.quality', { account }, asking)
    if (kpi === undefined) continue
    await engine.ask('point-a.kpi', { account, kpi }, asking)
    await engine.ask('point-a.compare', { account, kpi, ...PeriodQuery.parse(monthRange(month)) }, asking)
  }
}

const nobody = (brand: string, lang: Lang) => ({ brand, lang, person: null, background: true })
