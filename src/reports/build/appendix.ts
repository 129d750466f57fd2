/** How everything was counted and from what: definitions, sources, checks that stayed silent, what can't be measured. */
import { capital } from '../../i18n/capital.ts'
import { kpiById } from '../../core/kpis/catalogue.ts'
import { formulaPhrase } from '../../core/kpis/formula-phrase.ts'
import type { KpiId } from '../../core/kpis/ids.ts'
import { definitionName } from '../../i18n/definition-name.ts'
import { wordsOfKpi } from '../../i18n/kpi-names.ts'
import type { Block, Column, Section, Table } from '../blocks.ts'
import { folded, kpiName, measureName, sentence, sourceName, type Context } from './context.ts'
import { withoutData } from './director.ts'
import { uncheckedByReason } from './unchecked.ts'

export function appendixSection(context: Context): Section {
  const { data, t } = context
  const ids = [...new Set(data.kpis.map(({ verdict }) => verdict.kpi))]
  // Where no figure is shown, nothing has to be said about how figures came to be.
  const tables = withoutData(context) ? [] : [breaks(context), silent(context), notMeasured(context), sources(context)]
  return {
    id: 'appendix',
    title: t('report.section.appendix', {}),
    blocks: [
      ...(ids.length === 0 ? [] : [heading(t('report.appendix.definitions', {}))]),
      ...ids.map((id): Block => {
        const { name, shows, items } = definition(context, id)
        return { kind: 'facts', title: name, text: shows, items: items.filter(({ printed }) => printed) }
      }),
      ...tables.flatMap((part): Block[] =>
        part === null ? [] : [heading(part.title), { kind: 'table', table: part.table }],
      ),
    ],
  }
}

const heading = (text: string): Block => ({ kind: 'heading', text })

interface Definition {
  name: string
  shows: string
  /** What is not `printed` stands in the spreadsheet only, where there is room for it. */
  items: readonly { label: string; value: string; printed: boolean }[]
}

export function definition(context: Context, id: KpiId): Definition {
  const { lang, t, say, data } = context
  const kpi = kpiById(id)
  const words = wordsOfKpi(lang, id)
  const versions = [
    ...new Set(
      data.kpis
        .filter(({ verdict }) => verdict.kpi === id)
        .flatMap(({ month }) => month.definitions.map((one) => definitionName(lang, one))),
    ),
  ]
  const named = (code: string, reason: string) => `${capital(say({ code, params: {} }))}. ${reason}`
  const item = (label: string, value: string, printed = true) => ({ label, value, printed })
  return {
    name: capital(say(kpiName(id))),
    shows: words.shows,
    items: [
      item(t('report.definition.formula', {}), words.formula),
      item(t('report.definition.terms', {}), sentence(say(formulaPhrase(kpi))), false),
      item(t('report.definition.control', {}), named(`control.${kpi.control}`, words.control)),
      item(t('report.definition.hackability', {}), named(`hackability.${kpi.hackability}`, words.hackability)),
      item(t('report.definition.source', {}), words.source),
      item(t('report.definition.window', {}), words.window, false),
      ...(versions.length === 0 ? [] : [item(t('report.definition.data', {}), capital(versions.join('; ')))]),
    ],
  }
}

type Part = { title: string; table: Table } | null
const start = (title: string): Column => ({ title, align: 'start' })
const end = (title: string): Column => ({ title, align: 'end' })

/** Rows of an appendix table shown at once. */
const SHOWN = 20

function part(context: Context, title: string, columns: readonly Column[], rows: readonly (readonly string[])[]): Part {
  if (rows.length === 0) return null
  return {
    title,
    table: {
      caption: title,
      captionHidden: true,
      columns,
      rows: rows.map((row) => row.map((text) => ({ text }))),
      fold: rows.length > SHOWN ? folded(context, SHOWN, rows.length - SHOWN) : null,
    },
  }
}

function sources(context: Context): Part {
  const { data, t, f } = context
  return part(
    context,
    t('report.appendix.sources', {}),
    [
      { ...start(t('report.source.file', {})), breakable: true },
      start(t('report.source.format', {})),
      start(t('report.source.at', {})),
      start(t('report.source.zone', {})),
      end(t('report.source.facts', {})),
      end(t('report.source.skipped', {})),
      { ...start(t('report.source.hash', {})), breakable: true },
    ],
    data.sources.map(({ file, source, at, zone, facts, skipped, hash }) => [
      file,
      sourceName(context, source),
      f.day(at.slice(0, 10), 'short'),
      zone,
      f.number(facts),
      f.number(skipped),
      hash.slice(0, 12),
    ]),
  )
}

const silent = (context: Context): Part =>
  part(
    context,
    context.t('report.appendix.silent', {}),
    [
      start(context.t('report.silent.why', {})),
      start(context.t('report.silent.guard', {})),
      start(context.t('report.silent.where', {})),
    ],
    uncheckedByReason(context).map(({ why, guards, places }) => [why, guards, places]),
  )

function breaks(context: Context): Part {
  const { data, t, f } = context
  return part(
    context,
    t('report.appendix.breaks', {}),
    [
      start(t('report.break.measure', {})),
      start(t('report.break.day', {})),
      { ...start(t('report.break.from', {})), breakable: true },
      { ...start(t('report.break.to', {})), breakable: true },
    ],
    data.breaks.map(({ accountName, measure, day, from, to }) => [
      `${capital(measureName(context, measure))} · ${accountName}`,
      f.day(day),
      from,
      to,
    ]),
  )
}

function notMeasured(context: Context): Part {
  const { data, t, f, say } = context
  return part(
    context,
    t('report.appendix.not-measured', {}),
    [start(t('report.kpi', {})), start(t('report.not-measured.needs', {}))],
    data.notMeasurable.map(({ kpi, needs, words }) => [
      capital(say(kpiName(kpi))),
      f.list(words ? words.map(say) : needs.map((need) => measureName(context, need))) || '—',
    ]),
  )
}
