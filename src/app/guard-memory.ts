/**
 * What the guards say of accounts over some days, kept as long as nothing changes that they look at. A person's decision,
 * a note about another account or a new goal change none of it, so raw and clean are shown at once after them.
 */
import { setImmediate as breathe } from 'node:timers/promises'
import { guardById } from '../core/guards/catalogue.ts'
import { GUARD_IDS, type GuardId } from '../core/guards/ids.ts'
import { toldOnce } from '../core/guards/told-once.ts'
import type { GuardInput, GuardOutcome } from '../core/guards/types.ts'
import { overlap, type DayRange } from '../core/time/day.ts'
import type { Coverage, FactsStore } from '../store/facts/store.ts'
import type { AppContext } from './context.ts'
import { guardInputOf } from './guard-input.ts'
import { ownAccountsMark } from './people/own-accounts.ts'

export type Outcomes = Partial<Record<GuardId, GuardOutcome>>

/** Beside the store whose facts they are about. */
const memories = new WeakMap<FactsStore, Map<string, Promise<Outcomes>>>()
/** An installation of 1,000 accounts, each over a month, over its goals and over all its days. */
const MOST = 4000

/** By account in the order of `coverage`; each account's outcomes in the order of `ranges`. */
export async function guardOutcomes(
  app: AppContext,
  coverage: readonly Coverage[],
  ranges: (one: Coverage) => readonly DayRange[],
): Promise<{ account: string; outcomes: readonly Outcomes[] }[]> {
  const seen = await whatIsSeen(app)
  const asked: Asked[] = []
  for (const one of coverage) {
    // The next account is fetched while the guards look at the last, and no more than two are held at once.
    const before = Promise.allSettled([asked.at(-1)?.fetched, asked.at(-2)?.outcomes])
    asked.push(ask(app, one, ranges(one), seen(one), before))
  }
  // All of them end before one's failure is told: the caller then closes the stores.
  await Promise.allSettled(asked.map(({ outcomes }) => outcomes))
  return Promise.all(
    asked.map(async ({ outcomes }, i) => ({ account: coverage[i]!.account, outcomes: await outcomes })),
  )
}

interface Asked {
  outcomes: Promise<readonly Outcomes[]>
  fetched: Promise<unknown>
}

function ask(
  app: AppContext,
  one: Coverage,
  ranges: readonly DayRange[],
  seen: string,
  before: Promise<unknown>,
): Asked {
  const memory = memories.getOrInsertComputed(app.facts, () => new Map())
  let input: Promise<GuardInput> | null = null
  const fetched = () => (input ??= before.then(() => guardInputOf(app, one, one)))
  const outcomes = ranges.map((asked) => {
    const range = overlap(asked, one) ?? asked
    const key = `${seen}|${range.from}|${range.to}`
    const answer = memory.get(key) ?? fetched().then((own) => lookAt({ ...own, range }))
    // The least recently asked stands first and goes first.
    memory.delete(key)
    memory.set(key, answer)
    answer.catch(() => memory.delete(key))
    return answer
  })
  for (const key of memory.keys()) {
    if (memory.size <= MOST) break
    memory.delete(key)
  }
  return { outcomes: Promise.all(outcomes), fetched: Promise.resolve(input) }
}

/** As `runGuards`, but others who wait for this thread are answered between two guards. */
async function lookAt(input: GuardInput): Promise<Outcomes> {
  const outcomes: Outcomes = {}
  for (const id of GUARD_IDS) {
    outcomes[id] = guardById(id).check(input)
    await breathe()
  }
  return toldOnce(outcomes)
}

/** All that an account's findings follow from, as a text: the files behind it, how much they gave, causes and breaks. */
async function whatIsSeen(app: AppContext): Promise<(one: Coverage) => string> {
  const { book, workspace } = app
  const [imports, causes, breaks, own] = await Promise.all([
    book.imports.all(workspace),
    book.causes.all(workspace),
    book.breaks.all(workspace),
    ownAccountsMark(app),
  ])
  return ({ account, from, to, days, posts, events }) =>
    JSON.stringify([
      workspace,
      own,
      [account, from, to, days, posts, events],
      imports.filter((one) => one.accounts.includes(account)).map((one) => [one.id, one.status, one.at]),
      causes.filter((one) => one.accounts.length === 0 || one.accounts.includes(account)),
      breaks.filter((one) => one.account === account),
    ])
}
