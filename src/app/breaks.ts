/** Days from which a measure is counted otherwise: marked after every import, asked before anything is compared. */
import type { Network } from '../core/facts/types.ts'
import { needsOfTerms, termsOf } from '../core/kpis/terms.ts'
import type { Kpi, Term } from '../core/kpis/types.ts'
import { isSameChange, joins, REDEFINITIONS, redefinitionsOf } from '../core/measures/redefinitions.ts'
import type { Day, DayRange } from '../core/time/day.ts'
import type { BreakRecord } from '../store/book/types.ts'
import type { AppContext } from './context.ts'

/** Marks of known redefinitions stand as an import of their own per account: they follow from all its files together. */
export const knownBreaksId = (account: string): string => `definitions:${account}`

const REDEFINED: ReadonlySet<Network> = new Set(REDEFINITIONS.map((one) => one.network))
const networkOf = (account: string): Network => account.slice(0, account.indexOf(':')) as Network

/** Made anew from what the account now has, so it may be called after an import as well as after an undo. */
export async function markRedefinitions(app: AppContext, accounts: readonly string[]): Promise<void> {
  const concerned = accounts.filter((account) => REDEFINED.has(networkOf(account)))
  if (concerned.length === 0) return
  const coverage = await app.facts.coverage({ workspace: app.workspace, accounts: concerned })
  for (const account of concerned) {
    await app.book.breaks.removeByImport(app.workspace, knownBreaksId(account))
    const own = (await app.book.breaks.all(app.workspace)).filter((mark) => mark.account === account)
    const known = coverage.find((one) => one.account === account)?.measures ?? []
    for (const { measure, since, from, to } of redefinitionsOf(networkOf(account), known)) {
      if (own.some((mark) => mark.measure === measure && isSameChange(mark.day, since))) continue
      await app.book.breaks.save(app.workspace, {
        account,
        measure,
        day: since,
        fromDefinition: from,
        toDefinition: to,
        importId: knownBreaksId(account),
      })
    }
  }
}

export type Mark = Pick<BreakRecord, 'account' | 'measure' | 'day'>

/** Each day once: two files of one account may both show it. */
export async function breakMarks(app: AppContext): Promise<BreakRecord[]> {
  const all = await app.book.breaks.all(app.workspace)
  return [...new Map(all.map((mark) => [`${mark.account}|${mark.measure}|${mark.day}`, mark])).values()]
}

/** Days on which something that these terms count was re-defined on these accounts, in order. */
export function breakDays(terms: readonly Term[], accounts: readonly string[], marks: readonly Mark[]): Day[] {
  const own = marks.filter((mark) => accounts.includes(mark.account))
  if (own.length === 0) return []
  const measures = new Set<string>(needsOfTerms(terms).flatMap((need) => ('measure' in need ? [need.measure] : [])))
  return [...new Set(own.filter((mark) => measures.has(mark.measure)).map((mark) => mark.day))].toSorted()
}

export const breakDaysOf = (kpi: Pick<Kpi, 'formula'>, accounts: readonly string[], marks: readonly Mark[]): Day[] =>
  breakDays(termsOf(kpi), accounts, marks)

/** The part of the range after the last redefinition inside it; the whole range when there is none. */
export function sinceBreak(range: DayRange, days: readonly Day[]): DayRange {
  const last = days.findLast((day) => joins(range, day))
  return last === undefined ? range : { from: last, to: range.to }
}
