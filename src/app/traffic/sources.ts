/** Visits and leads by where they came from: the network, or the UTM marks of a campaign. */
import type { EventFact, Network } from '../../core/facts/types.ts'
import { HANDLED_STATUSES, KNOWN_LEAD_STATUSES } from '../../core/kpis/statuses.ts'
import { wilson, type Proportion } from '../../core/stats/proportions.ts'
import type { DayRange } from '../../core/time/day.ts'
import type { AppContext } from '../context.ts'

export interface SourceRow {
  /** The network; null: not from social networks, or nobody knows. */
  origin: Network | null
  /** UTM of the row; nulls in the rows by network. */
  source: string | null
  medium: string | null
  campaign: string | null
  visits: number
  bounced: number
  leads: number
  /** Visit → lead; null: no visits, or more leads than visits (they came past the site). */
  conversion: Proportion | null
  handled: number
  /** Leads whose fate is known. */
  fates: number
  sales: number
  /** Minor units. */
  revenue: number
  currency: string | null
  spend: number | null
  spendCurrency: string | null
}

export interface Sources {
  byNetwork: SourceRow[]
  byCampaign: SourceRow[]
  visits: number
  leads: number
}

export async function sourcesOf(app: AppContext, range: DayRange): Promise<Sources> {
  const scope = { workspace: app.workspace, accounts: [], range }
  const [visits, leads, sales] = await Promise.all(
    (['visit', 'lead', 'sale'] as const).map((type) => app.facts.events({ ...scope, types: [type] })),
  )
  const all = { visits: visits!, leads: leads!, sales: sales! }
  const spend = await spendOf(app, range)
  const byNetwork = rowsOf(all, ({ origin }) => origin ?? '').map((row) => {
    const own = spend.get(row.origin ?? '')
    const whole = { ...row, source: null, medium: null, campaign: null }
    return { ...whole, spend: own?.minor ?? null, spendCurrency: own?.currency ?? null }
  })
  const tagged = (events: readonly EventFact[]) => events.filter(({ source }) => source !== null)
  return {
    byNetwork,
    byCampaign: rowsOf(
      { visits: tagged(all.visits), leads: tagged(all.leads), sales: tagged(all.sales) },
      ({ source, medium, campaign }) => [source, medium, campaign].join('\n'),
    ),
    visits: visits!.length,
    leads: leads!.length,
  }
}

type Events = Record<'visits' | 'leads' | 'sales', readonly EventFact[]>

function rowsOf({ visits, leads, sales }: Events, key: (event: EventFact) => string): SourceRow[] {
  const keys = new Map([...visits, ...leads, ...sales].map((event) => [key(event), event]))
  const [v, l, s] = [visits, leads, sales].map((events) => Map.groupBy(events, key))
  const rows = [...keys].map(([id, { origin, source, medium, campaign }]): SourceRow => {
    const own = { visits: v!.get(id) ?? [], leads: l!.get(id) ?? [], sales: s!.get(id) ?? [] }
    const of = (statuses: readonly string[]) =>
      own.leads.filter(({ status }) => status !== null && statuses.includes(status)).length
    const money = own.sales.filter(({ minor }) => minor !== null)
    const currencies = new Set(money.map(({ currency }) => currency))
    return {
      origin,
      source,
      medium,
      campaign,
      visits: own.visits.length,
      bounced: own.visits.filter(({ status }) => status === 'bounce').length,
      leads: own.leads.length,
      conversion:
        own.visits.length === 0 || own.leads.length > own.visits.length
          ? null
          : wilson(own.leads.length, own.visits.length),
      handled: of(HANDLED_STATUSES),
      fates: of(KNOWN_LEAD_STATUSES),
      sales: own.sales.length,
      // Two currencies are never added.
      revenue: currencies.size > 1 ? 0 : money.reduce((sum, { minor }) => sum + minor!, 0),
      spend: null,
      spendCurrency: null,
      currency: currencies.size === 1 ? [...currencies][0]! : null,
    }
  })
  return rows.toSorted((a, b) => Number(a.origin === null) - Number(b.origin === null) || b.visits - a.visits)
}

/** Advertising money by the network that it was spent in, where it is in one currency. */
async function spendOf(app: AppContext, range: DayRange): Promise<Map<string, { minor: number; currency: string }>> {
  const scope = { workspace: app.workspace, accounts: [] }
  const [series, coverage] = await Promise.all([
    app.facts.series({ ...scope, range, measures: ['spend'] }),
    app.facts.coverage(scope),
  ])
  const found = new Map<string, { minor: number; currency: string }>()
  for (const { account, series: own } of series) {
    const currencies = coverage
      .find((one) => one.account === account)
      ?.measures.find(({ measure }) => measure === 'spend')?.currencies
    if (!account.startsWith('ads:') || currencies?.length !== 1) continue
    const minor = own.values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
    found.set(account.slice('ads:'.length), { minor, currency: currencies[0]! })
  }
  return found
}
