/** The answer first: how many posts, and which kinds of them stand out by more than chance. */
import type { Analysis, Posts } from './data.ts'
import { groupName, type T } from './names.ts'

export function leadOf(t: T, posts: Posts, analysis: Analysis | undefined): string {
  const count = t('lead.count', { n: posts.total, accounts: posts.choices.account.length })
  if (!analysis?.differences || analysis.measure === null || analysis.differences.compared === 0) return count
  const real = analysis.differences.groups.filter(({ against }) => against?.real)
  const measure = t(`measure.${analysis.measure}`)
  const namesOf = (up: boolean) =>
    real
      .filter(({ value, against }) => value > against!.value === up)
      .toSorted((a, b) => a.against!.p - b.against!.p)
      .slice(0, 3)
      .map(({ by, group }) => `«${groupName(t, by, group)}»`)
  const [best, worst] = [namesOf(true), namesOf(false)]
  return [
    count,
    ...(best.length > 0 ? [t('lead.real', { best, measure })] : []),
    ...(best.length === 0 && worst.length > 0 ? [t('lead.worse', { worst, measure })] : []),
    ...(real.length === 0 ? [t('lead.none')] : []),
  ].join(' ')
}
