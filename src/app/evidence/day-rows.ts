/** Days (or longer periods) of the account's own figures, as they stand in the files. */
import type { MeasureId } from '../../core/measures/ids.ts'
import type { DayRange } from '../../core/time/day.ts'
import { nameOfMeasure } from '../../i18n/kpi-names.ts'
import type { Lang } from '../../i18n/words.ts'
import type { StoredObservation } from '../../store/facts/store.ts'
import type { AppContext } from '../context.ts'
import { unitOfMeasure } from '../measure-unit.ts'
import { accountColumn, column, type Names } from './columns.ts'
import type { EvidenceRow, EvidenceRows, RowsAsked } from './row-types.ts'
import type { DayTable } from './tables.ts'

interface Line {
  first: StoredObservation
  values: Map<MeasureId, StoredObservation>
}

export async function dayRows(
  app: AppContext,
  lang: Lang,
  { accounts, measures, exact }: DayTable,
  { range, offset, limit }: RowsAsked,
  names: Names,
): Promise<EvidenceRows> {
  const found: StoredObservation[] = []
  for (const measure of measures) {
    const all = await app.facts.observations({ workspace: app.workspace, accounts, range, measure })
    found.push(...ownFigures(all.filter((one) => belongs(one, range, exact.has(measure)))))
  }
  const lines = [...grouped(found).values()].toSorted((a, b) => (a.first.to < b.first.to ? 1 : -1))
  const [several, campaigns] = [accounts.length > 1, found.some((one) => one.subject === 'campaign')]
  const row = ({ first, values }: Line): EvidenceRow => ({
    id: keyOf(first),
    cells: [
      first.from === first.to ? first.from : `${first.from}..${first.to}`,
      ...(several ? [names(first.account)] : []),
      ...(campaigns ? [first.subjectId || null] : []),
      ...measures.map((measure) => values.get(measure)?.value ?? null),
      null,
    ],
    url: null,
    currency: [...values.values()].find((one) => one.currency !== null)?.currency ?? null,
    sources: [...values.values()].map(({ importId, row: at, observedAt }) => ({
      import: importId,
      row: at,
      observedAt,
    })),
  })
  return {
    columns: [
      column(lang, 'days', 'days'),
      ...(several ? [accountColumn(lang)] : []),
      ...(campaigns ? [column(lang, 'campaign', 'text')] : []),
      ...measures.map((id) => ({
        id,
        kind: 'number' as const,
        name: nameOfMeasure(lang, id),
        unit: unitOfMeasure(id),
      })),
      column(lang, 'source', 'source'),
    ],
    rows: lines.slice(offset, offset + limit).map(row),
    total: lines.length,
  }
}

/** Whole figures of the account or of a campaign; of longer periods those that lie inside the asked days. */
const belongs = (one: StoredObservation, range: DayRange, exactly: boolean): boolean =>
  one.dims === '' &&
  one.subject !== 'post' &&
  one.grain !== 'lifetime' &&
  (exactly ? one.from === range.from && one.to === range.to : one.from >= range.from && one.to <= range.to)

/** A day that the account itself tells is not told again by its campaigns. */
function ownFigures(all: readonly StoredObservation[]): StoredObservation[] {
  const days = new Set(all.filter((one) => one.subject === 'account').map((one) => `${one.account}|${one.from}`))
  return all.filter((one) => one.subject === 'account' || !days.has(`${one.account}|${one.from}`))
}

const keyOf = ({ account, from, to, subjectId }: StoredObservation): string => [account, from, to, subjectId].join('|')

function grouped(all: readonly StoredObservation[]): Map<string, Line> {
  const lines = new Map<string, Line>()
  for (const one of all) {
    const key = keyOf(one)
    const line = lines.get(key) ?? { first: one, values: new Map() }
    lines.set(key, line)
    line.values.set(one.measure, one)
  }
  return lines
}
