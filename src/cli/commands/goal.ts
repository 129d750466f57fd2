import { checkGoal, type CheckedGoal } from '../../app/goal.ts'
import { withApp } from '../../app/open.ts'
import { MeriloError } from '../../core/errors.ts'
import { BUSINESS_KINDS, type BusinessKind } from '../../core/goals/evidence.ts'
import type { Assumption } from '../../core/goals/types.ts'
import type { Unit } from '../../core/kpis/types.ts'
import { kpiById } from '../../core/kpis/catalogue.ts'
import { kpiValueText } from '../../i18n/kpi-value.ts'
import { formatOf, say } from '../../i18n/say.ts'
import type { Lang } from '../../i18n/words.ts'
import type { Command } from '../commands.ts'
import { anyFailed, importOptions, takeFiles } from '../imports.ts'
import { goalJson } from '../json.ts'
import { badValue, readCommon, text, type OptionValues } from '../options.ts'
import { heading, print, printJson, words } from '../output.ts'
import { paragraph } from '../table.ts'

const command: Command = {
  options: { ...importOptions, business: { type: 'string' } },
  run: async ({ positionals: [sentence, ...files], values, lang }) => {
    const common = readCommon(values)
    if (sentence === undefined)
      throw new MeriloError('cli.need-argument', { command: 'goal', argument: lang === 'ru' ? '"ЦЕЛЬ"' : '"SENTENCE"' })
    // A sentence alone needs no folder; one that is named, or a ./data that is there, gives the evidence.
    const dataDir = files.length > 0 ? common.dataDir : (common.dataDir ?? (await defaultFolder()))
    return withApp({ ...common, dataDir, mustExist: files.length === 0 }, async (app) => {
      const outcomes = await takeFiles(app, files, values, lang)
      const checked = await checkGoal(app, sentence, { lang, business: readBusiness(values) })
      if (common.json) printJson({ ...goalJson(checked, lang) })
      else print(render(checked, lang))
      return anyFailed(outcomes) ? 1 : 0
    })
  },
}
export default command

async function defaultFolder(): Promise<string | null> {
  const { stat } = await import('node:fs/promises')
  return (await stat('./data/book.sqlite').catch(() => null)) ? './data' : null
}

export function readBusiness(values: OptionValues): BusinessKind | null {
  const business = text(values, 'business')
  if (business !== null && !(BUSINESS_KINDS as readonly string[]).includes(business))
    throw badValue('--business', business, BUSINESS_KINDS)
  return business as BusinessKind | null
}

function render({ goal, measured, smart, steps }: CheckedGoal, lang: Lang): string {
  const t = words(lang)
  const { understood } = goal
  const evidence = measured?.evidence.data ?? null
  const lines: string[] = []
  if (understood.kpi !== null && goal.isGoal)
    lines.push(heading(t('cli.goal.understood')), ...understoodLines(goal, lang))
  if (goal.because !== undefined) lines.push('', paragraph(say(lang, goal.because)))
  if (goal.ignored.length > 0 && goal.isGoal) lines.push(t('cli.goal.ignored', { words: goal.ignored }))
  if (goal.question !== null) lines.push('', paragraph(say(lang, goal.question)))
  if (smart.length > 0) lines.push(heading('SMART'))
  for (const letter of smart)
    lines.push(
      paragraph(
        `${t(`cli.smart.${letter.verdict}`)} ${t(`letter.${letter.letter}`)}. ${say(lang, letter.evidence)}`,
        80,
        '    ',
      ).replace(/^ {4}/, ''),
    )
  if (evidence?.shortestWindowDays)
    lines.push('', paragraph(t('cli.goal.window', { days: evidence.shortestWindowDays })))
  if (steps.length > 0) lines.push(heading(t('cli.goal.steps')))
  for (const [i, step] of steps.entries()) {
    lines.push(
      paragraph(
        `${i + 1}. ${say(lang, step.title)} — ${t('cli.goal.step-until', { day: step.until })}`,
        80,
        '   ',
      ).replace(/^ {3}/, ''),
    )
    for (const one of step.assumptions)
      lines.push(
        paragraph(
          `${say(lang, one.what)}: ${assumptionText(one, step.title.params.currency ?? understood.currency, lang)} (${t('cli.goal.origin', { origin: one.origin })})`,
          80,
          '     ',
        ).replace(/^ {5}/, '   • '),
      )
    if (step.caution !== null) lines.push(paragraph(say(lang, step.caution), 80, '   '))
  }
  return lines.join('\n')
}

function assumptionText({ value, unit }: Assumption, currency: unknown, lang: Lang): string {
  const known = (['people', 'percent', 'pieces', 'seconds', 'money', 'ratio'] as readonly string[]).includes(unit)
  if (known || value === null)
    return kpiValueText(lang, unit as Unit, value, typeof currency === 'string' ? currency : null)
  return formatOf(lang).number(value)
}

function understoodLines({ understood }: CheckedGoal['goal'], lang: Lang): string[] {
  const t = words(lang)
  const f = formatOf(lang)
  const { unit } = kpiById(understood.kpi!)
  const amountOf = (value: number | null) => kpiValueText(lang, unit, value, understood.currency)
  const amount =
    understood.form === 'percent'
      ? f.percent(understood.amount ?? 0)
      : understood.form === 'times'
        ? f.number(understood.amount ?? 0)
        : amountOf(understood.amount)
  const form = understood.form === 'to' && understood.from !== null ? 'from-to' : understood.form
  const field = (name: string, value: string | null) =>
    value === null ? [] : [`  ${t(`cli.goal.field.${name}`)}: ${value}`]
  return [
    ...field('kind', understood.kind && t(`goal-kind.${understood.kind}`)),
    ...field('kpi', t(`kpi.${understood.kpi}.name`)),
    ...field(
      'form',
      form &&
        t(`cli.goal.form.${form}`, { amount, from: amountOf(understood.from), subject: understood.subject ?? '' }),
    ),
    ...field('network', understood.network && t(`network.${understood.network}`)),
    ...field('deadline', understood.window && f.range(understood.window.from, understood.window.to)),
  ]
}
