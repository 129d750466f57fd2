/** Posts with the counters that a figure is made of, and each post's own part of the ratio. */
import type { PostWithCounters } from '../../core/guards/types.ts'
import type { MeasureId } from '../../core/measures/ids.ts'
import type { DailySeries } from '../../core/stats/types.ts'
import { addDays } from '../../core/time/day.ts'
import { nameOfMeasure } from '../../i18n/kpi-names.ts'
import { say } from '../../i18n/say.ts'
import type { Lang } from '../../i18n/words.ts'
import type { AppContext } from '../context.ts'
import { levelOn, NEAR_DAYS } from '../judge/samples.ts'
import { unitOfMeasure } from '../measure-unit.ts'
import { accountColumn, column, type Names } from './columns.ts'
import type { Cell, EvidenceRows, RowColumn, RowsAsked } from './row-types.ts'
import type { PostTable } from './tables.ts'

export async function postRows(
  app: AppContext,
  lang: Lang,
  table: PostTable,
  { range, offset, limit }: RowsAsked,
  names: Names,
): Promise<EvidenceRows> {
  const { accounts } = table
  const all = await app.facts.posts({ workspace: app.workspace, accounts, range })
  const posts = all.toReversed()
  const near = { from: addDays(range.from, -NEAR_DAYS), to: addDays(range.to, NEAR_DAYS) }
  const followers =
    table.byFollowers === null
      ? []
      : await app.facts.series({ workspace: app.workspace, accounts, range: near, measures: ['followers'] })
  const lineOf = new Map(followers.map((one) => [one.account, one.series]))
  const several = accounts.length > 1
  const clock = posts.some((post) => post.publishedAt !== null)
  return {
    columns: [
      column(lang, 'day', 'day'),
      ...(clock ? [column(lang, 'time', 'time')] : []),
      ...(several ? [accountColumn(lang)] : []),
      column(lang, 'post', 'text'),
      column(lang, 'format', 'text'),
      ...columnsOf(lang, table),
    ],
    rows: posts.slice(offset, offset + limit).map((post) => ({
      id: `${post.account}|${post.postId}`,
      cells: [
        post.day,
        ...(clock ? [timeOf(post.publishedAt, app.zone)] : []),
        ...(several ? [names(post.account)] : []),
        post.title || null,
        [
          say(lang, { code: `format.${post.format}`, params: {} }),
          ...post.flags.map((flag) => say(lang, { code: `evidence.flag.${flag}`, params: {} })),
        ].join(', '),
        ...cellsOf(post, table, lineOf.get(post.account) ?? null),
      ],
      url: post.url,
      currency: null,
      sources: [],
    })),
    total: posts.length,
  }
}

const measureColumn = (lang: Lang, id: MeasureId): RowColumn => ({
  id,
  kind: 'number',
  name: nameOfMeasure(lang, id),
  unit: unitOfMeasure(id),
})

const columnsOf = (lang: Lang, { measures, byFollowers, ratio }: PostTable): RowColumn[] => [
  ...measures.map((id) => measureColumn(lang, id)),
  ...(byFollowers === null ? [] : [column(lang, 'followers-then', 'number', 'people')]),
  ...(byFollowers === null && ratio === null ? [] : [column(lang, 'share', 'number', 'percent')]),
]

function cellsOf(post: PostWithCounters, table: PostTable, followers: DailySeries | null): Cell[] {
  const { measures, byFollowers, ratio } = table
  const counted = measures.map((id) => post.counters[id] ?? null)
  const share = (top: MeasureId, bottom: number | null | undefined) => {
    const value = post.counters[top]
    return value === undefined || !bottom ? null : (value / bottom) * 100
  }
  if (byFollowers !== null) {
    const level = followers === null ? null : levelOn(followers, post.day)
    return [...counted, level, share(byFollowers, level)]
  }
  return ratio === null ? counted : [...counted, share(ratio.top, post.counters[ratio.bottom])]
}

/** `18:05` by the clock of the brand's zone; null when only the day is known. */
export const timeOf = (at: string | null, zone: string): string | null =>
  at === null ? null : Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainTime().toString().slice(0, 5)
