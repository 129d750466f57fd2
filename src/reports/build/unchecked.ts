/** What was not checked, where and why: by reason, so that a reader sees at once what to bring. */
import { accountLine, isSocial } from './accounts.ts'
import type { Context } from './context.ts'

interface Unchecked {
  /** null: known only of a report that was closed before places were kept. */
  place: string | null
  guard: string
  why: string
  code: string
}

/** One line per guard and account. */
export function unchecked(context: Context): Unchecked[] {
  const { data, say } = context
  const line = (guard: string, why: Parameters<typeof say>[0], place: string | null): Unchecked => ({
    place,
    guard: say({ code: `guard.${guard}.name`, params: {} }),
    why: say(why),
    code: why.code,
  })
  return data.unchecked
    ? data.unchecked.map(({ guard, why, account }) => line(guard, why, accountLine(context, account)))
    : data.silentGuards.map(({ guard, outcome }) => line(guard, outcome.why, null))
}

/** Accounts that brought nothing about the month. */
export const unseen = (context: Context): string[] =>
  (context.data.unseen ?? []).map((account) => accountLine(context, account))

/** Guards that lack the same on the same accounts share a line; lines of one kind of reason stand together. */
export function uncheckedByReason(context: Context): { why: string; guards: string; places: string }[] {
  const { data, t, f } = context
  const all = unchecked(context)
  const social = data.accounts
    .filter((account) => isSocial(account) && !data.unseen?.includes(account.id))
    .map(({ id }) => accountLine(context, id))
  const places = (names: readonly string[]) =>
    social.length > 1 && names.length === social.length && social.every((name) => names.includes(name))
      ? t('report.silent.everywhere', {})
      : f.list(names) || '—'
  const quoted = (guard: string) => t('report.quoted', { text: guard })
  const lines = [...Map.groupBy(all, ({ code }) => code).values()]
    .flatMap((kind) => [...Map.groupBy(kind, ({ why }) => why)])
    .flatMap(([why, own]) => {
      const byGuard = Map.groupBy(own, ({ guard }) => guard)
      const alike = Map.groupBy(byGuard, ([, one]) => JSON.stringify(one.map(({ place }) => place)))
      return [...alike.values()].map((group) => ({
        why,
        guards: f.list(group.map(([guard]) => quoted(guard))),
        places: places(group[0]![1].flatMap(({ place }) => place ?? [])),
      }))
    })
  const without = unseen(context)
  return without.length === 0
    ? lines
    : [{ why: t('report.no-data', {}), guards: t('report.silent.all', {}), places: f.list(without) }, ...lines]
}
