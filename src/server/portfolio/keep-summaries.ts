/**
 * What people look at is worked out before they ask: after each command of a brand its summary for the portfolio, its
 * overview and what takes long on the other screens, one brand at a time and the one that changed last first, so that
 * nobody waits for the first computation and nobody is held up by many.
 */
import type { Logger } from 'pino'
import { SUMMARY_VERSION, type BrandSummary } from '../../app/overview/summary.ts'
import { monthRange } from '../../core/time/day.ts'
import { LANGS } from '../../i18n/words.ts'
import type { Office } from '../../store/office/types.ts'
import type { Engine } from '../engine/engine.ts'
import { todayIn } from '../engine/run-use.ts'

export interface Keeper {
  /** Resolves when nothing waits and nothing runs. */
  idle: () => Promise<void>
  /** Takes up nothing more and resolves when what runs is done. */
  stop: () => Promise<void>
}

export interface KeeperParts {
  engine: Engine
  office: Office
  log: Pick<Logger, 'warn'>
  /** A person who decides on ten findings makes ten commands: they are followed once. */
  settleMs?: number
}

/** So many brands are made ready at start, the ones that changed last. */
const READY_AT_START = 200
const LOOK_AGAIN_MS = 15 * 60_000

export function keepSummaries({ engine, office, log, settleMs = 400 }: KeeperParts): Keeper {
  const waiting = new Map<string, number>()
  let running: Promise<void> | null = null
  let stopped = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const want = (brand: string, inMs: number): void => {
    if (stopped) return
    // What changed again begins its wait again.
    waiting.delete(brand)
    waiting.set(brand, performance.now() + inMs)
    schedule()
  }
  const schedule = (): void => {
    if (running !== null || stopped || waiting.size === 0) return
    clearTimeout(timer)
    const due = Math.min(...waiting.values())
    timer = setTimeout(next, Math.max(0, due - performance.now()))
  }
  const next = (): void => {
    const now = performance.now()
    // Somebody is at work in the one that changed last; the others were not looked at yet.
    const brand = [...waiting].findLast(([, due]) => due <= now)?.[0]
    if (brand === undefined) return schedule()
    waiting.delete(brand)
    running = makeReady(engine, office, brand)
      .catch((error: unknown) => log.warn({ err: error, brand }, 'no summary'))
      .finally(() => {
        running = null
        schedule()
      })
  }

  engine.onChange((brand) => want(brand, settleMs))
  const lookAgain = async (atStart: boolean): Promise<void> => {
    for (const brand of (await outdated(office, atStart)).toReversed()) if (!waiting.has(brand)) want(brand, 0)
  }
  const looked = lookAgain(true).catch((error: unknown) => log.warn({ err: error }, 'no summaries'))
  const daily = setInterval(() => void lookAgain(false).catch(() => undefined), LOOK_AGAIN_MS)
  daily.unref()

  const busy = (): boolean => !stopped && (running !== null || waiting.size > 0)
  const idle = async (): Promise<void> => {
    await looked
    while (busy()) await (running ?? new Promise((done) => setTimeout(done, 5)))
  }
  return {
    idle,
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      clearInterval(daily)
      await looked
      await running
    },
  }
}

/** The questions that the first screens ask, exactly as they ask them: the engine remembers the answers. */
async function makeReady(engine: Engine, office: Office, brand: string): Promise<void> {
  const { month } = await engine.ask(
    'portfolio.summary',
    {},
    {
      brand,
      lang: 'ru',
      person: null,
      background: true,
    },
  )
  const range = monthRange(month)
  const period = { ...range, vs: 'previous' }
  const readers = new Set((await office.people.all()).map((person) => person.lang))
  for (const lang of LANGS.filter((one) => readers.size === 0 || readers.has(one))) {
    const asking = { brand, lang, person: null, background: true }
    await engine.ask('brand.head', {}, asking)
    await engine.ask('overview.get', period, asking)
    await engine.ask('checks.list', range, asking)
    await engine.ask('content.analysis', { ...period, span: 'half' }, asking)
    await engine.ask('plan.steps', {}, asking)
    await engine.ask('goals.agreement', {}, asking)
  }
}

/** Brands whose summary is missing, says less than it should, or is of an earlier day while a goal runs. */
async function outdated(office: Office, atStart: boolean): Promise<string[]> {
  const ids = (await office.brands.all()).map(({ id }) => id)
  const kept = await office.summaries.of(ids)
  const byBrand = new Map(kept.map(({ brand, body }) => [brand, body as BrandSummary]))
  const stale = ids.filter((id) => isStale(byBrand.get(id)))
  if (!atStart) return stale
  const latest = kept.toSorted((a, b) => (a.at < b.at ? 1 : -1)).slice(0, READY_AT_START)
  return [...new Set([...latest.map(({ brand }) => brand), ...stale])]
}

function isStale(summary: BrandSummary | undefined): boolean {
  if (summary === undefined || summary.version !== SUMMARY_VERSION) return true
  const today = summary.clock.fixed ?? todayIn(summary.clock.zone)
  return summary.today !== today && summary.deadline !== null && summary.deadline >= summary.today
}
