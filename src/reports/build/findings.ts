/** What looks bought or misleading: what, how much, why it seems so, what else it may be, and who decided. */
import type { Block, FindingCard, Section, Table } from '../blocks.ts'
import type { MonthData } from '../data.ts'
import { countText, folded, measureName, sentence, type Context } from './context.ts'
import { withoutData } from './director.ts'

type Found = MonthData['findings'][number]

/** Rows of evidence shown at once; the rest is folded on a screen and whole in the spreadsheet. */
const SHOWN = 10

export function findingsSection(context: Context): Section {
  const { data, t } = context
  const text = (words: string): Block => ({ kind: 'text', text: words, quiet: false })
  const nowhere = data.silentGuards.length
  const partly = new Set(data.unchecked?.map(({ guard }) => guard)).size - (data.unchecked ? nowhere : 0)
  const silent = nowhere + partly === 0 ? [] : [text(t('report.bought.silent', { nowhere, partly }))]
  const title = t('report.section.bought', {})
  // The first sentences have said that nothing was checked.
  if (withoutData(context) && data.findings.length === 0) return { id: 'bought', title, blocks: [] }
  return {
    id: 'bought',
    title,
    blocks:
      data.findings.length === 0
        ? [text(t('report.bought.none', {})), ...silent]
        : [
            { kind: 'text', text: t('report.bought.intro', {}), quiet: true },
            ...data.findings.map((found) => card(context, found)),
            ...silent,
          ],
  }
}

function card(context: Context, found: Found): FindingCard {
  const { t, f, say } = context
  const { finding } = found
  const { estimate, interval, probability } = finding
  return {
    kind: 'finding',
    title: say({ code: `guard.${finding.guard}.name`, params: {} }),
    scope: found.accountName,
    period: f.range(finding.range.from, finding.range.to),
    what: sentence(say(finding.what)),
    estimate:
      finding.measure === null || estimate === 0
        ? `${t('report.finding.warning-only', {})} ${t('report.finding.probability', { probability: probability * 100 })}`
        : finding.exact || interval.low === interval.high
          ? t('report.finding.exact', { estimate: f.number(estimate, 0) })
          : t('report.finding.estimate', {
              estimate: f.number(estimate, 0),
              low: f.number(interval.low, 0),
              high: f.number(interval.high, 0),
              probability: probability * 100,
            }),
    signs: finding.signs?.length ? t('report.finding.signs', { signs: finding.signs }) : null,
    innocent: finding.innocent && sentence(say(finding.innocent)),
    decision: sentence(decisionText(context, found.decision)),
    evidence: evidence(context, found),
  }
}

export const decisionText = ({ t }: Context, decision: Found['decision']): string =>
  decision === null
    ? t('report.decision.none', {})
    : t(`report.decision.${decision.verdict}`, { reason: decision.reason })

function evidence(context: Context, { finding }: Found): Table {
  const { t, f } = context
  const rows = finding.evidence
  const number = (value: number | null) => ({ text: value === null ? '—' : countText(context, value) })
  // A column that repeats the day, is empty or says the same in every row would be a useless figure.
  const refs = rows.some(({ ref, day }) => ref !== day)
  const measures = new Set(rows.map(({ measure }) => measure))
  const values = rows.some(({ value }) => value !== null && value !== 1)
  const expected = values && rows.some(({ expected: usual }) => usual !== null)
  const [only] = measures
  const end = (title: string) => ({ title, align: 'end' as const })
  const start = (title: string) => ({ title, align: 'start' as const })
  return {
    caption: t('report.evidence.caption', {
      rows: rows.length,
      measure: only && measures.size === 1 ? measureName(context, only) : null,
    }),
    captionHidden: false,
    columns: [
      start(t('report.evidence.day', {})),
      ...(refs ? [{ ...start(t('report.evidence.ref', {})), breakable: true }] : []),
      ...(measures.size > 1 ? [start(t('report.evidence.measure', {}))] : []),
      ...(values ? [end(t('report.evidence.value', {}))] : []),
      ...(expected ? [end(t('report.evidence.expected', {}))] : []),
    ],
    rows: rows.map((row) => [
      { text: f.day(row.day) },
      ...(refs ? [{ text: row.ref === row.day ? '—' : row.ref }] : []),
      ...(measures.size > 1 ? [{ text: row.measure === null ? '—' : measureName(context, row.measure) }] : []),
      ...(values ? [number(row.value)] : []),
      ...(expected ? [number(row.expected)] : []),
    ]),
    fold: rows.length > SHOWN ? folded(context, SHOWN, rows.length - SHOWN) : null,
  }
}
