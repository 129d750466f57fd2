/** Findings row by row, sources, breaks, silent checks and what can't be measured: whole, never folded. */
import { capital } from '../../i18n/capital.ts'
import type { Sheet, SheetCell } from '../blocks.ts'
import { kpiName, measureName, sourceName, type Context } from './context.ts'
import { DECIMAL, plain } from './sheet-cells.ts'
import { unchecked, unseen } from './unchecked.ts'

export function findingsSheet(context: Context): Sheet {
  const { data, t, say } = context
  const rows = data.findings.flatMap(({ finding, accountName, decision }): SheetCell[][] => {
    const about: SheetCell[] = [
      say({ code: `guard.${finding.guard}.name`, params: {} }),
      accountName,
      { day: finding.range.from },
      { day: finding.range.to },
      say(finding.what),
      finding.measure === null ? null : measureName(context, finding.measure),
      plain(finding.estimate, DECIMAL),
      plain(finding.interval.low, DECIMAL),
      plain(finding.interval.high, DECIMAL),
      plain(finding.probability * 100, '0" %"'),
      finding.innocent && say(finding.innocent),
      decision === null
        ? null
        : t(decision.verdict === 'accept' ? 'report.sheet.accepted' : 'report.sheet.rejected', {}),
      decision?.reason ?? null,
    ]
    const evidence = finding.evidence.length === 0 ? [null] : finding.evidence
    return evidence.map((row) => [
      ...about,
      ...(row === null
        ? []
        : [
            { day: row.day },
            row.ref,
            row.measure === null ? null : measureName(context, row.measure),
            plain(row.value, DECIMAL),
            plain(row.expected, DECIMAL),
          ]),
    ])
  })
  return {
    name: t('report.sheet.findings', {}),
    header: [
      t('report.sheet.guard', {}),
      t('report.account', {}),
      t('report.sheet.from', {}),
      t('report.sheet.to', {}),
      t('report.sheet.what-looks', {}),
      t('report.evidence.measure', {}),
      t('report.sheet.estimate', {}),
      t('report.sheet.low', {}),
      t('report.sheet.high', {}),
      t('report.sheet.probability', {}),
      t('report.sheet.innocent', {}),
      t('report.sheet.decision', {}),
      t('report.sheet.reason', {}),
      t('report.evidence.day', {}),
      t('report.evidence.ref', {}),
      t('report.evidence.measure', {}),
      t('report.evidence.value', {}),
      t('report.evidence.expected', {}),
    ],
    widths: [30, 26, 12, 12, 60, 20, 12, 10, 10, 14, 40, 16, 30, 12, 22, 20, 12, 12],
    rows,
  }
}

export function sourcesSheet(context: Context): Sheet {
  const { data, t } = context
  return {
    name: t('report.sheet.sources', {}),
    header: [
      t('report.source.file', {}),
      t('report.source.format', {}),
      t('report.source.at', {}),
      t('report.source.zone', {}),
      t('report.source.rows', {}),
      t('report.source.facts', {}),
      t('report.source.skipped', {}),
      t('report.source.hash', {}),
    ],
    widths: [40, 44, 24, 20, 10, 10, 12, 68],
    rows: data.sources.map(({ file, source, at, zone, rows, facts, skipped, hash }) => [
      file,
      sourceName(context, source),
      at,
      zone,
      plain(rows),
      plain(facts),
      plain(skipped),
      hash,
    ]),
  }
}

export function breaksSheet(context: Context): Sheet | null {
  const { data, t } = context
  if (data.breaks.length === 0) return null
  return {
    name: t('report.sheet.breaks', {}),
    header: [
      t('report.account', {}),
      t('report.break.measure', {}),
      t('report.break.day', {}),
      t('report.break.from', {}),
      t('report.break.to', {}),
    ],
    widths: [30, 30, 14, 30, 30],
    rows: data.breaks.map(({ accountName, measure, day, from, to }) => [
      accountName,
      measureName(context, measure),
      { day },
      from,
      to,
    ]),
  }
}

export function silentSheet(context: Context): Sheet | null {
  const { t } = context
  const rows = [
    ...unseen(context).map((name) => [t('report.silent.all', {}), name, t('report.no-data', {})]),
    ...unchecked(context).map(({ guard, place, why }) => [guard, place, why]),
  ]
  if (rows.length === 0) return null
  return {
    name: t('report.sheet.silent', {}),
    header: [t('report.silent.guard', {}), t('report.account', {}), t('report.silent.why', {})],
    widths: [44, 34, 90],
    rows,
  }
}

export function notMeasuredSheet(context: Context): Sheet | null {
  const { data, t, f, say } = context
  if (data.notMeasurable.length === 0) return null
  return {
    name: t('report.sheet.not-measured', {}),
    header: [t('report.kpi', {}), t('report.not-measured.needs', {})],
    widths: [40, 90],
    rows: data.notMeasurable.map(({ kpi, needs, words }) => [
      capital(say(kpiName(kpi))),
      f.list(words ? words.map(say) : needs.map((need) => measureName(context, need))),
    ]),
  }
}
