/** All that the monthly report itself says; sentences about the work come from core. */
import type { Phrase } from '../core/phrase.ts'

type None = Record<string, never>
type Titles<K extends string> = Record<`report.${K}`, None>

export type ReportPhrases = Titles<
  | 'section.director'
  | 'section.goal'
  | 'section.kpis'
  | 'section.bought'
  | 'section.outside'
  | 'section.content'
  | 'section.communications'
  | 'section.traffic'
  | 'section.reply'
  | 'section.appendix'
  | 'demo'
  | 'page'
  | 'made'
  | 'meta'
  | 'no-data'
  | 'no-director'
  | 'goal.none'
  | 'goal.missing'
  | 'headlines.caption'
  | 'headlines.figure'
  | 'headlines.judgement'
  | 'headlines.unknown'
  | 'headlines.cannot-tell'
  | 'headlines.chance'
  | 'headlines.up'
  | 'headlines.down'
  | 'headlines.above'
  | 'headlines.below'
  | 'goal.smart'
  | 'goal.letter'
  | 'goal.verdict'
  | 'goal.evidence'
  | 'overview'
  | 'kpi'
  | 'minutes'
  | 'account'
  | 'plan'
  | 'fact'
  | 'clean'
  | 'clean-same'
  | 'point-a'
  | 'status'
  | 'trend-column'
  | 'kpis.none'
  | 'change.real'
  | 'change.chance'
  | 'change.cannot-tell'
  | 'mixed-definitions'
  | 'bought.none'
  | 'bought.unchecked'
  | 'bought.intro'
  | 'finding.warning-only'
  | 'decision.none'
  | 'evidence.day'
  | 'evidence.measure'
  | 'evidence.value'
  | 'evidence.expected'
  | 'evidence.ref'
  | 'outside.none'
  | 'posts.caption'
  | 'posts.post'
  | 'posts.measure'
  | 'posts.value'
  | 'posts.typical'
  | 'no-answer'
  | 'chain.title'
  | 'chain.broken'
  | 'chain.reach'
  | 'chain.visits'
  | 'chain.leads'
  | 'chain.handled-leads'
  | 'chain.sales'
  | 'next.none'
  | 'steps.heading'
  | 'steps.caption'
  | 'steps.step'
  | 'steps.lever'
  | 'steps.until'
  | 'steps.target'
  | 'origin.history'
  | 'origin.assumed'
  | 'origin.sentence'
  | 'reply.empty'
  | 'appendix.definitions'
  | 'appendix.sources'
  | 'appendix.silent'
  | 'appendix.breaks'
  | 'appendix.not-measured'
  | 'definition.formula'
  | 'definition.terms'
  | 'definition.control'
  | 'definition.hackability'
  | 'definition.source'
  | 'definition.window'
  | 'definition.data'
  | 'source.file'
  | 'source.format'
  | 'source.zone'
  | 'source.rows'
  | 'source.facts'
  | 'source.skipped'
  | 'source.hash'
  | 'source.at'
  | 'silent.guard'
  | 'silent.why'
  | 'silent.where'
  | 'silent.everywhere'
  | 'silent.all'
  | 'break.measure'
  | 'break.day'
  | 'break.from'
  | 'break.to'
  | 'not-measured.needs'
  | 'chart.fact'
  | 'chart.fact-total'
  | 'chart.trend'
  | 'chart.days'
  | 'chart.dots'
  | 'chart.before'
  | 'chart.pace'
  | 'chart.clean'
  | 'chart.forecast'
  | 'chart.empty'
  | 'chart.break'
  | 'sheet.summary'
  | 'sheet.findings'
  | 'sheet.sources'
  | 'sheet.breaks'
  | 'sheet.silent'
  | 'sheet.not-measured'
  | 'sheet.what'
  | 'sheet.value'
  | 'sheet.day'
  | 'sheet.total'
  | 'sheet.trend'
  | 'sheet.unit'
  | 'sheet.low'
  | 'sheet.high'
  | 'sheet.expected'
  | 'sheet.forecast'
  | 'sheet.change'
  | 'sheet.real'
  | 'sheet.because'
  | 'sheet.guard'
  | 'sheet.from'
  | 'sheet.to'
  | 'sheet.what-looks'
  | 'sheet.estimate'
  | 'sheet.probability'
  | 'sheet.innocent'
  | 'sheet.decision'
  | 'sheet.reason'
  | 'sheet.numerator'
  | 'sheet.denominator'
  | 'sheet.n'
  | 'sheet.unknown'
  | 'sheet.month-before'
  | 'sheet.year-before'
  | 'sheet.brand'
  | 'sheet.month'
  | 'sheet.goal'
  | 'sheet.data-to'
  | 'sheet.demo'
  | 'sheet.reply'
  | 'sheet.accepted'
  | 'sheet.rejected'
  | 'yes'
  | 'no'
> & {
  'report.title': { month: string }
  'report.section.next': { month: string }
  'report.period': { from: string; to: string }
  'report.data-to': { day: string }
  'report.account-line': { network: Phrase; name: string; meta: boolean }
  /** `known`: the days that have data. */
  'report.no-data.lead': { month: string; known: string | null }
  'report.no-data.bring': { month: string; accounts: readonly string[] }
  /** `month`: the one that a goal can still be set for. */
  'report.goal.how': { month: string }
  'report.headlines.lead': { figures: number; month: string; real: readonly string[] }
  'report.headlines.no-before': { figures: number }
  'report.headlines.real': { kpi: Phrase; account: string; now: string; was: string }
  'report.headlines.raw': { value: string }
  'report.headlines.audience': { value: string }
  'report.goal.target': { kpi: Phrase; target: string; deadline: string }
  'report.goal.old': { target: string; until: string; reason: string }
  'report.goal.old-of': { goal: string; target: string; until: string; reason: string }
  'report.goal.stopped': { goal: string; on: string; reason: string }
  'report.goal.moved': { goal: string; on: string; reason: string; to: string }
  'report.expected': { day: string }
  'report.forecast': { day: string }
  'report.interval': { low: string; high: string }
  'report.change': { change: string; low: string; high: string; value: string }
  'report.detectable': { change: string }
  'report.month-before': { month: string; value: string }
  'report.year-before': { month: string; value: string }
  'report.split': { ads: string; organic: string }
  'report.unknown-share': { share: number }
  'report.few': { n: number }
  'report.finding.estimate': { estimate: string; low: string; high: string; probability: number }
  'report.finding.exact': { estimate: string }
  'report.finding.signs': { signs: readonly Phrase[] }
  'report.quoted': { text: string }
  'report.answer': { text: string }
  'report.method': { method: Phrase }
  'report.finding.probability': { probability: number }
  'report.decision.accept': { reason: string }
  'report.decision.reject': { reason: string }
  'report.evidence.caption': { rows: number; measure: string | null }
  'report.evidence.more': { rows: number }
  /** Checks that lacked data on every account, and those that lacked it on some. */
  'report.bought.silent': { nowhere: number; partly: number }
  'report.evidence.elsewhere': { rows: number }
  /** Code of a MeriloError: typst refused our own template. */
  'report.pdf-failed': { reason: string }
  'report.points': { value: string }
  'report.reply.by': { author: string; day: string }
  'report.assumption': { what: Phrase; amount: string; origin: Phrase }
  'report.chart.title': { kpi: Phrase; account: string }
  'report.chart.expected': { day: string; value: string }
  'report.chart.plan': { value: string }
  'report.chart.point-a': { value: string }
  'report.chart.desc-empty': None
  'report.chart.desc-fact': { value: string; day: string }
  'report.chart.desc-plan': { value: string }
  'report.chart.desc-forecast': { value: string; low: string; high: string; day: string }
  'report.chart.desc-gaps': { days: number }
  'report.bar.title': { kpi: Phrase }
  'report.bar.desc': { start: string; clean: string; raw: string; plan: string }
  'report.bar.expected': { value: string }
  'report.spark.desc': { from: string; to: string }
  'report.chain.desc': { links: readonly string[] }
}
