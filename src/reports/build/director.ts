/** What a director reads first: the judge's four sentences, or, where nothing is known, that and what to bring. */
import { overlap } from '../../core/time/day.ts'
import { accountLine, isSocial } from './accounts.ts'
import type { Context } from './context.ts'
import { headlineSentence } from './headlines.ts'

/** No account says anything about the month: «nothing found» would be a lie then. */
export const withoutData = ({ data }: Context): boolean =>
  data.accounts.every((one) => overlap(one, data.range) === null)

export function directorSentences(context: Context): string[] {
  const { data, t, say } = context
  if (withoutData(context)) return nothingKnown(context)
  if (data.headlines?.length && data.kpis.length === 0) return withoutGoal(context)
  return data.director.length > 0 ? data.director.map(say) : [t('report.no-director', {})]
}

/** The judge's first two sentences are about a goal; what looks bought and what to do next is said without one too. */
function withoutGoal(context: Context): string[] {
  const { data, t, say } = context
  return [headlineSentence(context), t('report.goal.missing', {}), ...data.director.slice(2).map(say)]
}

function nothingKnown(context: Context): string[] {
  const { data, t, f } = context
  const { month } = data
  const first = data.accounts.map((one) => one.from).toSorted()[0]
  const last = data.accounts
    .map((one) => one.to)
    .toSorted()
    .at(-1)
  return [
    t('report.no-data.lead', {
      month: f.month(month),
      known: first === undefined || last === undefined ? null : f.range(first, last),
    }),
    t('report.bought.unchecked', {}),
    bring(context),
  ]
}

/** Which files would make a report of this month. */
const bring = (context: Context): string =>
  context.t('report.no-data.bring', {
    month: context.f.month(context.data.month),
    accounts: context.data.accounts.filter(isSocial).map(({ id }) => accountLine(context, id)),
  })
