/**
 * Closing a month: the report's data is kept as it was, in both languages, so that a later import, decision or version of
 * the program never changes what was sent. A correction is a new version with a reason; the old one stays.
 */
import { createHash } from 'node:crypto'
import { MeriloError } from '../core/errors.ts'
import { monthRange, overlap } from '../core/time/day.ts'
import { LANGS, type Lang } from '../i18n/words.ts'
import type { Look } from '../reports/blocks.ts'
import type { MonthData } from '../reports/data.ts'
import { buildReport, PLAIN_LOOK, type ReportModel } from '../reports/model.ts'
import type { ClosedMonthRecord } from '../store/book/types.ts'
import type { AppContext } from './context.ts'
import { readExact, writeExact } from './exact-json.ts'
import { gatherMonth, monthData } from './month.ts'

export interface ClosedBody {
  data: Record<Lang, MonthData>
  look: Look
  /** SHA-256 of the data: what was sent can be proved. */
  hash: string
  /** Since when its data stands, where a reply has made another version with the same data. */
  dataAt?: string
}

/**
 * Throws `reports.month-running` before the month is over, `reports.month-empty` without figures, `reports.needs-reason`
 * for another version without one.
 */
export async function closeMonth(
  app: AppContext,
  month: string,
  { author, reason }: { author: string; reason: string | null },
): Promise<ClosedMonthRecord> {
  const range = monthRange(month)
  if (app.today <= range.to) throw new MeriloError('reports.month-running', { day: range.to })
  const coverage = await app.facts.coverage({ workspace: app.workspace, accounts: [] })
  if (!coverage.some((one) => overlap(one, range) !== null)) throw new MeriloError('reports.month-empty', { month })
  const before = await versionsOf(app, month)
  if (before.length > 0 && !reason?.trim()) throw new MeriloError('reports.needs-reason')
  const { data, look } = await freshReport(app, month)
  const written = writeExact(data)
  const record: ClosedMonthRecord = {
    month,
    version: (before.at(-1)?.version ?? 0) + 1,
    body: { data: written, look, hash: createHash('sha256').update(JSON.stringify(written)).digest('hex') },
    reason: reason?.trim() || null,
    author,
    at: app.now(),
  }
  await app.book.closedMonths.save(app.workspace, record)
  return record
}

export const versionsOf = async (app: AppContext, month: string): Promise<ClosedMonthRecord[]> =>
  (await app.book.closedMonths.all(app.workspace)).filter((one) => one.month === month)

export async function freshReport(app: AppContext, month: string): Promise<{ data: ClosedBody['data']; look: Look }> {
  const brand = await app.book.brand.get(app.workspace)
  const name = brand?.name ?? (await app.book.settings.get(app.workspace, 'brand')) ?? ''
  const data = {} as ClosedBody['data']
  const gathered = await gatherMonth(app, month)
  for (const lang of LANGS)
    data[lang] = await monthData(app, month, { brand: name, demo: brand?.demo ?? false, lang }, gathered)
  return { data, look: { ...PLAIN_LOOK, colour: brand?.colour ?? null, logo: brand?.logo ?? null } }
}

/** The finished report of a version; `null`: as the figures stand now. Throws `reports.version-unknown`. */
export async function reportOf(
  app: AppContext,
  month: string,
  version: number | null,
  lang: Lang,
): Promise<ReportModel> {
  if (version === null) {
    const { data, look } = await freshReport(app, month)
    return buildReport(data[lang], lang, look)
  }
  const record = (await versionsOf(app, month)).find((one) => one.version === version)
  if (!record) throw new MeriloError('reports.version-unknown', { month, version })
  const { data, look } = readExact(record.body) as ClosedBody
  return buildReport(data[lang], lang, look)
}

/** The specialist's word. A closed month gets a version with it, and nothing else in that version changes. */
export async function replyToMonth(
  app: AppContext,
  month: string,
  { author, text, reason }: { author: string; text: string; reason: string },
): Promise<void> {
  const reply = { month, author, text, at: app.now() }
  await app.book.replies.save(app.workspace, reply)
  const last = (await versionsOf(app, month)).at(-1)
  if (!last) return
  const body = last.body as ClosedBody
  const told = { author, text, on: app.today }
  const data = Object.fromEntries(LANGS.map((lang) => [lang, { ...body.data[lang], reply: told }]))
  await app.book.closedMonths.save(app.workspace, {
    ...last,
    version: last.version + 1,
    body: {
      ...body,
      data,
      dataAt: body.dataAt ?? last.at,
      hash: createHash('sha256').update(JSON.stringify(data)).digest('hex'),
    },
    reason,
    author,
    at: reply.at,
  })
}
