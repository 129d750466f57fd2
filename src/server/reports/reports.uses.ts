/** Reports of a brand: which months there are, closing, the specialist's reply, the finished model for a renderer. */
import { closeMonth, replyToMonth, reportOf, versionsOf, type ClosedBody } from '../../app/closed-months.ts'
import { changedAfter, keptOf } from '../../app/changed-after.ts'
import { monthsWithData } from '../../app/months-with-data.ts'
import { monthOf, monthRange } from '../../core/time/day.ts'
import { say } from '../../i18n/say.ts'
import { command, query, type BrandApp } from '../engine/use.ts'

export const reportsUses = {
  'reports.list': query(async (app: BrandApp) => {
    const closed = await app.book.closedMonths.all(app.workspace)
    const kept = await keptOf(app)
    const months = monthsWithData(await app.facts.coverage({ workspace: app.workspace, accounts: [] }))
    const listed = [...new Set([...months, ...closed.map((one) => one.month)])].toSorted().toReversed()
    return {
      months: await Promise.all(
        listed.map(async (month) => {
          const versions = closed.filter((one) => one.month === month)
          const last = versions.at(-1)
          const reply = await app.book.replies.find(app.workspace, month)
          return {
            month,
            ended: app.today > monthRange(month).to,
            running: monthOf(app.today) === month,
            hasData: months.includes(month),
            changedAfter: last ? changedAfter(app, kept, last) : null,
            versions: versions
              .map(({ version, at, author, reason, body }) => ({
                version,
                at,
                author,
                reason,
                hash: (body as ClosedBody).hash,
              }))
              .toReversed(),
            reply: reply === null ? null : { author: reply.author, text: reply.text, at: reply.at },
          }
        }),
      ),
    }
  }),
  'reports.close': command(async (app: BrandApp, { month, reason }: { month: string; reason: string | null }) => {
    const { version, at } = await closeMonth(app, month, { author: app.person?.name ?? '', reason })
    return { month, version, at }
  }),
  'reports.reply': command(async (app: BrandApp, { month, text }: { month: string; text: string }) => {
    const reason = say(app.lang, { code: 'reports.reply-reason', params: {} })
    await replyToMonth(app, month, { author: app.person?.name ?? '', text, reason })
    return { month }
  }),
  /** `version` null: as the figures stand now. */
  'reports.model': query((app: BrandApp, { month, version }: { month: string; version: number | null }) =>
    reportOf(app, month, version, app.lang),
  ),
  'reports.last-version': query(async (app: BrandApp, { month }: { month: string }) => ({
    version: (await versionsOf(app, month)).at(-1)?.version ?? null,
  })),
}
