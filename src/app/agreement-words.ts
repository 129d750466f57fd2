/** The agreement as labelled lines: the same for the terminal, the screen and the page to print. */
import type { UnderstoodGoal } from '../core/goals/types.ts'
import { lengthOf } from '../core/time/day.ts'
import { accountName } from '../i18n/account-name.ts'
import { wordsOfKpi } from '../i18n/kpi-names.ts'
import { kpiValueText } from '../i18n/kpi-value.ts'
import { formatOf, say } from '../i18n/say.ts'
import type { Lang } from '../i18n/words.ts'
import type { AgreementDocument, AgreementLine } from '../reports/agreement-html.ts'
import type { Agreement, AgreementKpi } from './agreement.ts'
import { sentenceIn } from './goals/words.ts'

export function agreementDocument(
  agreement: Agreement,
  brand: string,
  names: ReadonlyMap<string, string>,
  lang: Lang,
): AgreementDocument {
  const t = (code: string, params: Record<string, never> = {}) => say(lang, { code, params })
  const f = formatOf(lang)
  const parties = (['client', 'specialist'] as const).map((role) => {
    const signed = agreement.acceptedBy.find((one) => one.role === role)
    return {
      label: t(`agreement.${role}`),
      value: signed
        ? [
            signed.name,
            f.day(signed.on),
            ...markedBy(signed).map((name) => say(lang, { code: 'agreement.marked-by', params: { name } })),
          ].join(', ')
        : t('agreement.unsigned'),
      open: signed === undefined,
    }
  })
  return {
    lang,
    brand,
    title: say(lang, { code: 'agreement.title', params: { version: agreement.version } }),
    intro: t('agreement.intro'),
    kpis: agreement.kpis.map((one, i) => ({
      title: `${capital(say(lang, one.name))} (${t(i === 0 ? 'agreement.main' : 'agreement.supporting')})`,
      warning: one.kpi.control === 'weak' ? t('agreement.weak') : null,
      lines: kpiLines(one, names, lang),
    })),
    lists: (['outside', 'rules'] as const).map((list) => ({
      title: t(`agreement.${list}`),
      items: ([1, 2, 3] as const).map((n) => t(`agreement.${list}.${n}`)),
    })),
    signed: { title: t('agreement.signed'), hand: t('agreement.hand'), lines: parties },
    footnote: lang === 'ru' && agreement.kpis.some(namesMeta) ? t('report.meta') : null,
  }
}

/** Who pressed the button for another person. */
const markedBy = ({ name, by }: Agreement['acceptedBy'][number]): string[] =>
  by === undefined || by.name.trim() === name.trim() ? [] : [by.name]

/** Instagram and Facebook belong to Meta: in Russian the law wants a footnote. */
const namesMeta = ({ goal, sources }: AgreementKpi): boolean =>
  /instagram|facebook|инстаграм|фейсбук/i.test([goal.sentence, ...sources].join(' '))

function kpiLines(
  { goal, kpi, formula, sources, currency, older }: AgreementKpi,
  names: ReadonlyMap<string, string>,
  lang: Lang,
): AgreementLine[] {
  const t = (code: string) => say(lang, { code, params: {} })
  const f = formatOf(lang)
  const understood = goal.understood as UnderstoodGoal
  const value = (of: number | null) => kpiValueText(lang, kpi.unit, of, currency)
  const plan = (of: number | null) =>
    understood.form === 'limit' && understood.bound
      ? say(lang, { code: `agreement.${understood.bound}`, params: { value: value(of) } })
      : value(of)
  const own = wordsOfKpi(lang, kpi.id)
  const line = (name: string, text: string) => ({ label: t(`agreement.${name}`), value: text })
  const weak = kpi.control === 'weak' ? ` ${t('agreement.weak')}` : ''
  const earlier = older.map((old) =>
    say(lang, {
      code: 'agreement.older',
      params: { target: plan(old.target), until: old.until, reason: old.reason },
    }),
  )
  return [
    line('goal', lang === 'ru' ? `«${sentenceIn(lang, goal)}»` : `“${sentenceIn(lang, goal)}”`),
    // A milestone is received or not: its sentence is its plan.
    ...(kpi.shape === 'milestone'
      ? earlier.map((text) => line('plan', text))
      : [
          line('plan', [plan(goal.target), ...earlier].join('. ')),
          line(
            'point-a',
            goal.pointA === null
              ? t('agreement.unknown')
              : // A sum means nothing until it is said over how many days.
                kpi.shape === 'total'
                ? say(lang, {
                    code: 'agreement.point-a.total',
                    params: { value: value(goal.pointA), days: lengthOf({ from: goal.from, to: goal.deadline }) },
                  })
                : value(goal.pointA),
          ),
        ]),
    line('window', f.range(goal.from, goal.deadline)),
    ...(understood.owner ? [line('owner', understood.owner)] : []),
    { ...line('formula', own.formula), more: capital(say(lang, formula)) },
    line(
      'source',
      sources.length === 0
        ? t('agreement.no-source')
        : f.list([...new Set(sources.map((id) => accountName(lang, { id, name: names.get(id) ?? '' })))]),
    ),
    line('control', `${capital(t(`control.${kpi.control}`))}. ${own.control}${weak}`),
    line('hackability', `${capital(t(`hackability.${kpi.hackability}`))}. ${own.hackability}`),
    line('guards', kpi.guards.length === 0 ? '—' : kpi.guards.map((guard) => t(`guard.${guard}.name`)).join('; ')),
  ]
}

const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1)
