/** What the portfolio knows of a brand, kept in its book. */
import { summaryOf, type BrandSummary } from '../../app/overview/summary.ts'
import { saveTags } from '../../app/overview/tags.ts'
import { command, query, type BrandApp } from '../engine/use.ts'

export const portfolioUses = {
  /** A query, though it writes: what it keeps is only its own answer, and nothing else of the brand changes. */
  'portfolio.summary': query(async (app: BrandApp) => {
    const summary = await summaryOf(app)
    await app.book.summary.save(app.workspace, { body: summary, at: app.now() })
    return summary
  }),
  /** Shown at once: the summary is made anew soon after, but a tag needs no judgement. */
  'portfolio.tag': command(async (app: BrandApp, { tags }: { tags: string[] }) => {
    const kept = await saveTags(app, tags)
    const known = await app.book.summary.get(app.workspace)
    if (known !== null)
      await app.book.summary.save(app.workspace, {
        at: app.now(),
        body: { ...(known.body as BrandSummary), tags: kept },
      })
    return { tags: kept }
  }),
}
