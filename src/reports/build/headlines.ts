/** A month without a goal opens with what can be said all the same: few figures, clean, each judged against two months. */
import { capital } from '../../i18n/capital.ts'
import { NETWORKS } from '../../core/facts/types.ts'
import { monthOf } from '../../core/time/day.ts'
import { kpiValueText } from '../../i18n/kpi-value.ts'
import type { Label, Sheet, SheetCell, Table, TableCell } from '../blocks.ts'
import type { Headline, HeadlineCompared } from '../data.ts'
import { accountLine } from './accounts.ts'
import { countText, kpiName, type Context } from './context.ts'
import { unitCell } from './sheet-cells.ts'

/** Networks before the site and the CRM, as people name them. */
export const headlinesIn = ({ data }: Context): Headline[] => {
  const place = ({ account }: Headline) => NETWORKS.findIndex((network) => account.startsWith(`${network}:`))
  return (data.headlines ?? []).toSorted((a, b) => place(a) - place(b))
}

/** «Из 12 показателей больше, чем объясняет случайность, изменились 2: …» */
export function headlineSentence(context: Context): string {
  const { t } = context
  const all = headlinesIn(context)
  const compared = all.filter(({ before }) => before !== null)
  if (compared.length === 0) return t('report.headlines.no-before', { figures: all.length })
  const real = compared.flatMap((one) => (one.before?.real === true ? [{ ...one, before: one.before }] : []))
  return t('report.headlines.lead', {
    figures: compared.length,
    month: context.f.month(monthOf(compared[0]!.before!.range.from)),
    real: real.map((one) =>
      t('report.headlines.real', {
        kpi: kpiName(one.kpi),
        account: accountLine(context, one.account),
        now: valueOf(context, one, one.clean),
        was: valueOf(context, one, one.before.value),
      }),
    ),
  })
}

export function headlinesTable(context: Context): Table | null {
  const { data, t, f, say } = context
  const all = headlinesIn(context)
  if (all.length === 0) return null
  const end = (title: string) => ({ title, align: 'end' as const })
  const month = capital(f.month(data.month))
  const of = (pick: (one: Headline) => HeadlineCompared | null, empty: string) => {
    const known = all.flatMap((one) => pick(one) ?? [])[0]
    return known === undefined ? empty : capital(f.month(monthOf(known.range.from)))
  }
  const years = all.some(({ year }) => year !== null)
  const cells = (one: Headline, other: HeadlineCompared | null): TableCell => {
    if (other === null) return { text: t('report.headlines.unknown', {}) }
    return { text: valueOf(context, one, other.value), label: judged(context, one, other), below: true }
  }
  return {
    caption: t('report.headlines.caption', {}),
    captionHidden: false,
    columns: [
      { title: t('report.headlines.figure', {}), align: 'start' },
      end(month),
      end(of(({ before }) => before, t('report.sheet.month-before', {}))),
      ...(years ? [end(of(({ year }) => year, t('report.sheet.year-before', {})))] : []),
    ],
    rows: all.map((one) => [
      { text: capital(say(kpiName(one.kpi))), notes: [accountLine(context, one.account)] },
      {
        text: valueOf(context, one, one.clean),
        notes: [
          ...(one.clean === one.raw ? [] : [t('report.headlines.raw', { value: valueOf(context, one, one.raw) })]),
          ...(one.audience === null ? [] : [t('report.headlines.audience', { value: f.number(one.audience, 0) })]),
        ],
      },
      cells(one, one.before),
      ...(years ? [cells(one, one.year)] : []),
    ]),
    fold: null,
  }
}

/** Real or not to be told; what is real also says whether it is good, in words. */
function judged({ t }: Context, { better }: Headline, { real, change, difference }: HeadlineCompared): Label {
  if (real === null || change === null) return { text: t('report.headlines.cannot-tell', {}), tone: 'unknown' }
  if (!real) return { text: t('report.headlines.chance', {}), tone: 'steady' }
  const up = change > 0
  // The usual course was taken out: a figure may have risen and still be less than would have come anyway.
  const kind = Math.sign(change) === Math.sign(difference) ? (up ? 'up' : 'down') : up ? 'above' : 'below'
  return { text: t(`report.headlines.${kind}`, {}), tone: up === (better === 'up') ? 'good' : 'bad' }
}

function valueOf(context: Context, { unit, currency }: Headline, value: number): string {
  if (unit === 'people' || unit === 'pieces') return countText(context, value)
  return kpiValueText(context.lang, unit, value, currency)
}

/** The same as rows of the spreadsheet's first sheet. */
export function headlineRows(context: Context): Pick<Sheet, 'header' | 'widths' | 'rows'> {
  const { t, say } = context
  const side = (one: Headline, other: HeadlineCompared | null): SheetCell[] => [
    other && unitCell(one.unit, other.value, one.currency),
    other && judged(context, one, other).text,
  ]
  return {
    header: [
      t('report.headlines.figure', {}),
      t('report.account', {}),
      t('report.sheet.unit', {}),
      t('report.fact', {}),
      t('report.clean', {}),
      t('report.sheet.month-before', {}),
      t('report.headlines.judgement', {}),
      t('report.sheet.year-before', {}),
      t('report.headlines.judgement', {}),
    ],
    widths: [34, 34, 12, 12, 14, 16, 24, 16, 24],
    rows: headlinesIn(context).map((one) => [
      capital(say(kpiName(one.kpi))),
      accountLine(context, one.account),
      one.unit === 'money' && one.currency !== null ? one.currency : say({ code: `unit.${one.unit}`, params: {} }),
      unitCell(one.unit, one.raw, one.currency),
      unitCell(one.unit, one.clean, one.currency),
      ...side(one, one.before),
      ...side(one, one.year),
    ]),
  }
}
