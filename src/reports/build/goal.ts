/** The goal as it was said, its target, the letters of SMART, and earlier targets if it was changed. */
import { capital } from '../../i18n/capital.ts'
import { kpiValueText } from '../../i18n/kpi-value.ts'
import { addMonths } from '../../core/time/day.ts'
import type { Block, Section, Tone } from '../blocks.ts'
import { kpiName, unitOf, type Context } from './context.ts'
import { withoutData } from './director.ts'

const TONES: Record<'yes' | 'warn' | 'no', Tone> = { yes: 'good', warn: 'warn', no: 'bad' }

export function goalSection(context: Context): Section {
  const { data, lang, t, f, say } = context
  const title = t('report.section.goal', {})
  const { goal } = data
  const stopped = (data.stopped ?? []).map(({ sentence, on, reason, movedTo }) =>
    text(
      movedTo === null
        ? t('report.goal.stopped', { goal: sentence, on: f.day(on), reason })
        : t('report.goal.moved', {
            goal: sentence,
            on: f.day(on),
            reason,
            to: f.range(movedTo.from, movedTo.deadline),
          }),
    ),
  )
  const none = [
    text(t('report.goal.none', {})),
    text(t('report.goal.how', { month: f.month(addMonths(data.range.from, 1).slice(0, 7)) })),
  ]
  if (!goal) return { id: 'goal', title, blocks: stopped.length > 0 ? stopped : withoutData(context) ? [] : none }
  const { kpi, currency, deadline, window } = goal.understood
  const value = (target: number) =>
    kpi === null ? f.number(target) : kpiValueText(lang, unitOf(kpi), target, currency)
  const until = deadline ?? window?.to ?? null
  const blocks: Block[] = [
    { kind: 'quote', text: t('report.quoted', { text: goal.sentence }), answer: null, note: null, by: null },
    ...(kpi !== null && goal.target !== null && until !== null && kpi !== 'milestone'
      ? [text(t('report.goal.target', { kpi: kpiName(kpi), target: value(goal.target), deadline: f.day(until) }))]
      : []),
    ...goal.oldTargets.map(({ target, until: day, reason }) =>
      text(t('report.goal.old', { target: value(target), until: f.day(day), reason })),
    ),
    ...(data.otherOldTargets ?? []).map(({ sentence, kpi: own, currency: money, target, until: day, reason }) =>
      text(
        t('report.goal.old-of', {
          goal: sentence,
          target: kpiValueText(lang, unitOf(own), target, money),
          until: f.day(day),
          reason,
        }),
      ),
    ),
    ...stopped,
    ...(goal.smart.length === 0 ? [] : [smartTable(context)]),
  ]
  return { id: 'goal', title, blocks }

  function text(sentence: string): Block {
    return { kind: 'text', text: sentence, quiet: false }
  }
  function smartTable({ data: { goal: known } }: Context): Block {
    return {
      kind: 'table',
      table: {
        caption: t('report.goal.smart', {}),
        captionHidden: false,
        columns: [
          { title: t('report.goal.letter', {}), align: 'start' },
          { title: t('report.goal.verdict', {}), align: 'start' },
          { title: t('report.goal.evidence', {}), align: 'start' },
        ],
        rows: known!.smart.map(({ letter, verdict, evidence }) => [
          { text: `${letter}\u00a0— ${say({ code: `letter.${letter}`, params: {} })}` },
          { text: '', label: { text: say({ code: `smart-verdict.${verdict}`, params: {} }), tone: TONES[verdict] } },
          { text: capital(say(evidence)) },
        ]),
        fold: null,
      },
    }
  }
}
