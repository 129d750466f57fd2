/** The brand itself: its head for every screen, its making, its settings. */
import { makeDemoBrand } from '../../app/demo-brand.ts'
import { accountLabels } from '../../app/account-labels.ts'
import { accountName } from '../../i18n/account-name.ts'
import { auditedAccounts } from '../../app/audit.ts'
import { MeriloError } from '../../core/errors.ts'
import { command, query, type BrandApp } from '../engine/use.ts'
import { lastDayOf, monthsWithData } from '../../app/months-with-data.ts'
import { changeOwnAccounts } from '../../app/people/change-own-accounts.ts'
import { howManyOwnAccounts } from '../../app/people/own-accounts.ts'
import type { BrandRecord } from '../../store/book/types.ts'

export const brandUses = {
  'brand.head': query(async (app: BrandApp) => {
    const brand = await brandOf(app)
    const coverage = await app.facts.coverage({ workspace: app.workspace, accounts: [] })
    const accounts = await auditedAccounts(app, coverage)
    const label = await accountLabels(app, app.lang)
    const goals = (await app.book.goals.all(app.workspace)).filter((goal) => goal.replacedBy === null)
    return {
      id: app.workspace,
      name: brand.name,
      demo: brand.demo,
      today: app.today,
      dataTo: lastDayOf(coverage),
      currency: brand.currency,
      business: brand.business,
      colour: brand.colour,
      zone: brand.zone,
      accounts: accounts.map((account) => ({
        ...account,
        name: accountName(app.lang, account),
        networkName: label(account.id).networkName,
      })),
      months: monthsWithData(coverage),
      goals: goals.map(({ id, version, sentence, kpi, from, deadline }) => ({
        id,
        version,
        sentence,
        kpi,
        from,
        deadline,
      })),
    }
  }),
  'brand.settings': query(async (app: BrandApp) => settingsOf(app)),
  'brand.own-accounts': command(async (app: BrandApp, change: { add: string[]; clear: boolean }) => ({
    ownAccounts: await changeOwnAccounts(app, change),
  })),
  'brand.save': command(async (app: BrandApp, change: Partial<Omit<BrandRecord, 'demo' | 'today' | 'createdAt'>>) => {
    const brand = { ...(await brandOf(app)), ...change }
    await app.book.brand.save(app.workspace, brand)
    return settingsOf(app)
  }),
  'brand.create': command(async (app: BrandApp, args: Pick<BrandRecord, 'name' | 'currency' | 'zone' | 'business'>) => {
    if ((await app.book.brand.get(app.workspace)) !== null) throw new MeriloError('server.conflict')
    await app.book.brand.save(app.workspace, {
      ...args,
      demo: false,
      today: null,
      colour: null,
      logo: null,
      retentionMonths: null,
      createdAt: app.now(),
    })
    await app.book.settings.set(app.workspace, 'brand', args.name)
    return { id: app.workspace }
  }),
  'brand.demo': command(async (app: BrandApp) => {
    await makeDemoBrand(app, app.lang, app.progress)
    return { id: app.workspace }
  }),
  /** Data that the command line brought is a brand like any other. */
  'brand.adopt': command(async (app: BrandApp) => {
    const accounts = await app.book.accounts.all(app.workspace)
    if (accounts.length === 0 || (await app.book.brand.get(app.workspace)) !== null) return { adopted: false }
    await app.book.brand.save(app.workspace, {
      name: (await app.book.settings.get(app.workspace, 'brand')) ?? accounts.find((one) => one.name)?.name ?? 'Merilo',
      demo: (await app.book.settings.get(app.workspace, 'demo')) === 'yes',
      business: null,
      currency: 'RUB',
      zone: accounts[0]!.zone,
      today: null,
      colour: null,
      logo: null,
      retentionMonths: null,
      createdAt: app.now(),
    })
    return { adopted: true }
  }),
}

const settingsOf = async (app: BrandApp) => ({
  ...(await brandOf(app)),
  ownAccounts: await howManyOwnAccounts(app),
})

async function brandOf(app: BrandApp): Promise<BrandRecord> {
  const brand = await app.book.brand.get(app.workspace)
  if (brand === null) throw new MeriloError('server.brand-unknown')
  return brand
}
