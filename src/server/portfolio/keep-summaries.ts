/**
 * What people look at is worked out before they ask: after each command of a brand its summary for the portfolio and what
 * its screens ask first, one brand at a time and the one that changed last first, so that nobody waits for the first
 * computation and nobody is held up by many. When all brands are ready, the history of their other accounts follows.
 */
import type { Logger } from 'pino'
import { SUMMARY_VERSION, type BrandSummary } from '../../app/overview/summary.ts'
import type { Office } from '../../store/office/types.ts'
import type { Engine } from '../engine/engine.ts'
import { todayIn } from '../engine/run-use.ts'
import { askAccount, askFirst, readLanguages } from './first-questions.ts'

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
  const accounts = new Map<string, { account: string; month: string }[]>()
  let running: Promise<void> | null = null
  let stopped = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const want = (brand: string, inMs: number): void => {
    if (stopped) return
    // What changed again begins its wait again.
    waiting.delete(brand)
    accounts.delete(brand)
    waiting.set(brand, performance.now() + inMs)
    schedule()
  }
  const schedule = (): void => {
    if (running !== null || stopped || !busy()) return
    clearTimeout(timer)
    const due = accounts.size > 0 ? 0 : Math.min(...waiting.values())
    timer = setTimeout(next, Math.max(0, due - performance.now()))
  }
  const next = (): void => {
    const now = performance.now()
    // Somebody is at work in the one that changed last; the others were not looked at yet.
    const brand = [...waiting].findLast(([, due]) => due <= now)?.[0] ?? [...accounts.keys()].at(-1)
    if (brand === undefined) return schedule()
    running = (waiting.delete(brand) ? makeReady(brand) : makeNextAccount(brand))
      .catch((error: unknown) => log.warn({ err: error, brand }, 'nothing was prepared'))
      .finally(() => {
        running = null
        schedule()
      })
  }
  const makeReady = async (brand: string): Promise<void> => {
    const langs = await readLanguages(office)
    const { month, accounts: all } = await askFirst(engine, brand, langs)
    const [first, ...others] = all.map((account) => ({ account, month }))
    if (first) await askAccount(engine, brand, first, langs)
    if (!waiting.has(brand) && others.length > 0) accounts.set(brand, others)
  }
  const makeNextAccount = async (brand: string): Promise<void> => {
    const left = accounts.get(brand) ?? []
    const one = left.shift()
    if (left.length === 0) accounts.delete(brand)
    if (one) await askAccount(engine, brand, one, await readLanguages(office))
  }

  engine.onChange((brand) => want(brand, settleMs))
  const lookAgain = async (atStart: boolean): Promise<void> => {
    for (const brand of (await outdated(office, atStart)).toReversed()) if (!waiting.has(brand)) want(brand, 0)
  }
  const looked = lookAgain(true).catch((error: unknown) => log.warn({ err: error }, 'no summaries'))
  const daily = setInterval(() => void lookAgain(false).catch(() => undefined), LOOK_AGAIN_MS)
  daily.unref()

  const busy = (): boolean => !stopped && (running !== null || waiting.size > 0 || accounts.size > 0)
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
