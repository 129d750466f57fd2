/** What stands behind a figure. */
import { csvOf } from '../../app/evidence/csv.ts'
import { evidenceOf, type EvidenceAsked } from '../../app/evidence/evidence.ts'
import { evidenceRowsOf } from '../../app/evidence/rows.ts'
import { query, type BrandApp } from '../engine/use.ts'
import { periodOf } from '../http/period.ts'
import { PAGE } from './evidence.schemas.ts'

interface Asked {
  kpi: string
  account?: string | undefined
  from: string
  to: string
}

const figure = ({ kpi, account, ...days }: Asked): EvidenceAsked => ({
  kpi,
  account: account ?? null,
  range: periodOf(days),
})

/** More than a spreadsheet is read for; a longer list is asked for in parts. */
const MOST_ROWS = 100_000

export const evidenceUses = {
  'evidence.get': query((app: BrandApp, asked: Asked) => evidenceOf(app, app.lang, figure(asked))),
  'evidence.rows': query(
    async (app: BrandApp, { page, table, ...asked }: Asked & { page: number; table?: string | undefined }) => {
      const rows = { ...figure(asked), table: table ?? null, offset: page * PAGE, limit: PAGE }
      return { ...(await evidenceRowsOf(app, app.lang, rows)), page, pageSize: PAGE }
    },
  ),
  'evidence.csv': query(async (app: BrandApp, { table, ...asked }: Asked & { table?: string | undefined }) => {
    const rows = { ...figure(asked), table: table ?? null, offset: 0, limit: MOST_ROWS }
    const files = new Map((await app.book.imports.all(app.workspace)).map((one) => [one.id, one.file]))
    return csvOf(app.lang, await evidenceRowsOf(app, app.lang, rows), (id) => files.get(id) ?? id)
  }),
}
