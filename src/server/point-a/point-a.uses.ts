/** Point A: the history of accounts, one KPI of it, any stretch against any other. */
import { accountHistory } from '../../app/account-history/account.ts'
import { comparisonOf } from '../../app/account-history/compare.ts'
import { kpiHistory } from '../../app/account-history/kpi.ts'
import { qualityOf } from '../../app/account-history/quality.ts'
import { knownAccount } from '../../app/known-account.ts'
import { BRAND } from '../../app/point-a.ts'
import { definitionName } from '../../i18n/definition-name.ts'
import { nameOfMeasure } from '../../i18n/kpi-names.ts'
import { query, type BrandApp } from '../engine/use.ts'
import { againstOf, periodOf, type PeriodAsked } from '../http/period.ts'

interface Account {
  account: string
}

export const pointAUses = {
  'point-a.account': query(async (app: BrandApp, { account }: Account) => {
    if (account !== BRAND) await knownAccount(app, account)
    return accountHistory(app, app.lang, account)
  }),
  'point-a.quality': query(async (app: BrandApp, { account }: Account) => {
    if (account !== BRAND) await knownAccount(app, account)
    const [own] = await app.facts.coverage({ workspace: app.workspace, accounts: [account] })
    const lines = own === undefined ? [] : await qualityOf(app, own)
    return {
      measures: lines.map((line) => ({
        ...line,
        name: nameOfMeasure(app.lang, line.measure),
        definitions: (own!.measures.find((one) => one.measure === line.measure)?.definitions ?? []).map((id) =>
          definitionName(app.lang, id),
        ),
      })),
    }
  }),
  'point-a.kpi': query((app: BrandApp, { kpi, account }: Account & { kpi: string }) =>
    kpiHistory(app, app.lang, kpi, account),
  ),
  'point-a.compare': query(
    async (app: BrandApp, { kpi, account, ...period }: Account & { kpi: string } & PeriodAsked) => {
      const [now, other] = [periodOf(period), againstOf(period)]
      if (other === null) return { now, other, refused: 'none' as const, comparison: null }
      const found = await comparisonOf(app, app.lang, { kpi, account, now, other })
      return typeof found === 'string'
        ? { now, other, refused: found, comparison: null }
        : { now, other, refused: null, comparison: found }
    },
  ),
}
