/** What was outside the specialist's control; content, talk and traffic where they changed a decision; what comes next. */
import { capital } from '../../i18n/capital.ts'
import { chain } from '../../charts/chain.ts'
import { kpiValueText } from '../../i18n/kpi-value.ts'
import type { Unit } from '../../core/kpis/types.ts'
import { hasWords } from '../../i18n/say.ts'
import type { Step } from '../../core/goals/types.ts'
import { addMonths } from '../../core/time/day.ts'
import type { Block, Section } from '../blocks.ts'
import type { ReportSection } from '../data.ts'
import { measureName, type Context } from './context.ts'
import { withoutData } from './director.ts'

export function outsideSection(context: Context): Section {
  const { data, t, say } = context
  const { outsideControl } = data.verdict
  return {
    id: 'outside',
    title: t('report.section.outside', {}),
    blocks:
      outsideControl.length === 0
        ? // Without data nothing can be seen, and the section would only repeat it.
          withoutData(context)
          ? []
          : [{ kind: 'text', text: t('report.outside.none', {}), quiet: false }]
        : [{ kind: 'list', items: outsideControl.map(say), ordered: false }],
  }
}

/** A section that changed no decision is left out. */
export const workSections = (context: Context): Section[] =>
  context.data.sections
    .filter(({ sentences, posts, quotes, chain: links }) => [sentences, posts, quotes, links].some((l) => l.length > 0))
    .map((section) => workSection(context, section))

function workSection(context: Context, section: ReportSection): Section {
  const { t, f, say } = context
  const blocks: Block[] = [
    ...section.sentences.map((sentence): Block => ({ kind: 'text', text: say(sentence), quiet: false })),
    ...(section.chain.length === 0 ? [] : [chainBlock(context, section)]),
    ...(section.posts.length === 0 ? [] : [postsBlock(context, section)]),
    ...section.quotes.map(({ day, text, answer, note }): Block => ({
      kind: 'quote',
      text: t('report.quoted', { text }),
      answer: answer === null ? t('report.no-answer', {}) : t('report.answer', { text: answer }),
      note: say(note),
      by: f.day(day),
    })),
  ]
  return { id: section.id, title: t(`report.section.${section.id}`, {}), blocks }
}

function chainBlock({ t, f }: Context, section: ReportSection): Block {
  const links = section.chain.map(({ step, value, rate, broken }) => ({
    name: t(`report.chain.${step}`, {}),
    value: value === null ? '—' : f.number(value),
    rate: rate === null ? null : f.percent(rate),
    broken,
  }))
  const title = t('report.chain.title', {})
  const broken = t('report.chain.broken', {})
  const desc = t('report.chain.desc', {
    links: links.map(
      (link) =>
        `${link.name} ${link.value}${link.rate === null ? '' : ` (${link.rate})`}${link.broken ? ` — ${broken}` : ''}`,
    ),
  })
  return {
    kind: 'picture',
    picture: { svg: chain({ id: `${section.id}-chain`, links }, { title, desc, broken }), alt: `${title}. ${desc}` },
  }
}

function postsBlock(context: Context, section: ReportSection): Block {
  const { t, f, say } = context
  return {
    kind: 'table',
    table: {
      caption: t('report.posts.caption', {}),
      captionHidden: false,
      columns: [
        { title: t('report.posts.post', {}), align: 'start' },
        { title: t('report.posts.measure', {}), align: 'start' },
        { title: t('report.posts.value', {}), align: 'end' },
        { title: t('report.posts.typical', {}), align: 'end' },
      ],
      rows: section.posts.map(({ post, measure, value, typical }) => [
        {
          text: `${f.day(post.day, 'short')}, ${say({ code: `format.${post.format}`, params: {} })}: ${short(post.title)}`,
        },
        { text: measureName(context, measure) },
        { text: f.number(value) },
        { text: f.number(typical) },
      ]),
      fold: null,
    },
  }
}

/** Enough of a post to know it by; the whole text is in the network. */
function short(title: string): string {
  const line = title.replace(/\s+/g, ' ').trim()
  if (line === '') return '—'
  if (line.length <= 90) return line
  const cut = line.slice(0, 88)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 60))}…`
}

export function nextSection(context: Context): Section {
  const { data, t, f, say } = context
  const { next } = data.verdict
  const blocks: Block[] =
    next.length > 0
      ? [{ kind: 'list', items: next.map(say), ordered: true }]
      : withoutData(context)
        ? []
        : [{ kind: 'text', text: t('report.next.none', {}), quiet: false }]
  if (data.steps.length > 0) {
    blocks.push({ kind: 'heading', text: t('report.steps.heading', {}) }, stepsTable(context))
  }
  const month = f.month(addMonths(data.range.from, 1).slice(0, 7))
  return { id: 'next', title: t('report.section.next', { month }), blocks }
}

function stepsTable(context: Context): Block {
  const { data, t, f, say } = context
  return {
    kind: 'table',
    table: {
      caption: t('report.steps.caption', {}),
      captionHidden: true,
      columns: [
        { title: t('report.steps.step', {}), align: 'start' },
        { title: t('report.steps.lever', {}), align: 'start' },
        { title: t('report.steps.until', {}), align: 'start' },
        { title: t('report.steps.target', {}), align: 'end' },
      ],
      rows: data.steps.map((step, i) => [
        { text: `${i + 1}. ${say(step.title)}`, notes: stepNotes(context, step) },
        { text: say({ code: `lever.${step.lever}`, params: {} }) },
        { text: f.day(step.until) },
        { text: amountText(context, step.target.value, step.target.unit, step.title.params.currency) },
      ]),
      fold: null,
    },
  }
}

/** What the step rests on and what it brings along. */
const stepNotes = (context: Context, step: Step): string[] => [
  ...step.assumptions.map(({ what, value, unit, origin }) =>
    capital(
      context.t('report.assumption', {
        what,
        amount: amountText(context, value, unit, step.title.params.currency),
        origin: { code: `report.origin.${origin}`, params: {} },
      }),
    ),
  ),
  ...(step.caution ? [context.say(step.caution)] : []),
]

const UNITS = new Set<string>(['people', 'percent', 'pieces', 'seconds', 'money', 'ratio', 'yes-no'])

/** A step counts in a KPI's unit, in money of a currency, in a measure, or in a word of its own. */
function amountText({ data, lang, f, say }: Context, value: number | null, unit: string, own: unknown): string {
  const currency =
    (typeof own === 'string' ? own : null) ??
    data.goal?.understood.currency ??
    data.kpis.find(({ month }) => month.currency !== null)?.month.currency ??
    null
  if (UNITS.has(unit) || value === null) return kpiValueText(lang, unit as Unit, value, currency)
  if (/^[A-Z]{3}$/.test(unit)) return f.money(Math.round(value), unit)
  const name = [`kpi.${unit}.name`, `measure.${unit}`, `unit.${unit}`].find((code) => hasWords(lang, code))
  return `${f.number(value)} ${name === undefined ? unit : say({ code: name, params: {} })}`
}

export function replySection({ data, t, f }: Context): Section {
  const { reply } = data
  return {
    id: 'reply',
    title: t('report.section.reply', {}),
    blocks: [
      reply
        ? {
            kind: 'reply',
            text: reply.text,
            by: t('report.reply.by', { author: reply.author, day: f.day(reply.on) }),
            empty: false,
          }
        : { kind: 'reply', text: t('report.reply.empty', {}), by: null, empty: true },
    ],
  }
}
