/** What was understood, as chips: each opens an editor that wins over the sentence. */
import { useState, type ReactNode } from 'react'
import { names } from '../../ui/class-names.ts'
import { useWords } from '../../words.ts'
import { amountWords } from './amount-words.ts'
import { AmountEditor, DeadlineEditor, KpiEditor, NetworkEditor, OwnerEditor, SubjectEditor } from './chip-editors.tsx'
import { fixSearch } from './draft.ts'
import { useNetworkName } from './networks.ts'
import type { Check } from './types.ts'
import './understood.css'
import { useDraft } from './use-draft.ts'
import { goalWords } from './words.ts'

type Part = 'kpi' | 'subject' | 'amount' | 'network' | 'deadline' | 'owner'

interface Chip {
  part: Part
  value: string | null
  note?: string | null
  fixed: boolean
  missing: boolean
}

const EDITORS: Record<Part, (props: { check: Check }) => ReactNode> = {
  kpi: KpiEditor,
  subject: SubjectEditor,
  amount: AmountEditor,
  network: NetworkEditor,
  deadline: DeadlineEditor,
  owner: OwnerEditor,
}

export function Understood({ check }: { check: Check }) {
  const { t } = useWords(goalWords)
  const { draft, set } = useDraft()
  const [open, setOpen] = useState<Part | null>(null)
  const chips = useChips(check)
  const shown = chips.find((chip) => chip.part === open) ? open : null
  const Editor = shown === null ? null : EDITORS[shown]
  return (
    <section className="understood" aria-label={t('understood')}>
      <p className="understood__title">{t('understood')}</p>
      <ul className="understood__chips">
        {chips.map(({ part, value, note, fixed, missing }) => {
          const name = t(`chip.${part}`)
          const text = value ?? t(part === 'owner' ? 'chip.choose' : 'chip.missing')
          return (
            <li key={part}>
              <button
                type="button"
                className={names(
                  'chip',
                  missing && 'chip--missing',
                  value === null && 'chip--empty',
                  part === shown && 'chip--open',
                )}
                aria-expanded={part === shown}
                aria-label={t('chip.edit', { name, value: text })}
                onClick={() => setOpen(part === shown ? null : part)}
              >
                <span className="chip__name">{name}</span>
                <span className="chip__value">
                  {text}
                  {fixed && (
                    <span className="chip__fixed" title={t('understood.fixed')}>
                      {' '}
                      ✎<span className="sr-only"> {t('understood.fixed')}</span>
                    </span>
                  )}
                </span>
                {note && <span className="chip__note">{note}</span>}
              </button>
            </li>
          )
        })}
      </ul>
      {Editor && shown && (
        <div className="understood__editor">
          <Editor check={check} />
          <div className="row">
            <button type="button" className="button button--small button--plain" onClick={() => setOpen(null)}>
              {t('chip.done')}
            </button>
            {chips.find((chip) => chip.part === shown)?.fixed && draft.sentence !== '' && (
              <button
                type="button"
                className="button button--small button--quiet"
                onClick={() => set(fixSearch(RESET[shown]))}
              >
                {t('chip.reset')}
              </button>
            )}
          </div>
        </div>
      )}
      {check.because && <p className="understood__because">{check.because}</p>}
      {check.ignored.length > 0 && check.isGoal && (
        <p className="understood__ignored">{t('ignored', { words: check.ignored })}</p>
      )}
    </section>
  )
}

const RESET = {
  kpi: { kpi: undefined },
  subject: { subject: undefined },
  amount: { amount: undefined, form: undefined, base: undefined, bound: undefined },
  network: { network: undefined },
  deadline: { deadline: undefined, start: undefined },
  owner: { owner: undefined },
} as const

function useChips(check: Check): Chip[] {
  const { t, f } = useWords(goalWords)
  const { draft } = useDraft()
  const nameOf = useNetworkName()
  const { understood, kpi, missing } = check
  const { fix } = draft
  const { window, network, channel } = understood
  const milestone = kpi?.shape === 'milestone'
  const bound = kpi?.accountBound === true || network !== null
  return [
    {
      part: 'kpi',
      value: kpi?.name ?? null,
      fixed: 'kpi' in fix,
      missing: kpi === null,
      note: channel && t(`channel.${channel}`),
    },
    ...(milestone
      ? [
          {
            part: 'subject' as const,
            value: understood.subject || null,
            fixed: 'subject' in fix,
            missing: !understood.subject,
          },
        ]
      : [
          {
            part: 'amount' as const,
            value: amountWords(check, t, f),
            fixed: 'amount' in fix || 'form' in fix,
            missing: missing.includes('amount'),
          },
        ]),
    {
      part: 'network',
      value: nameOf(network) ?? (kpi === null || bound ? null : t('chip.whole-brand')),
      fixed: 'network' in fix,
      missing: missing.includes('network'),
    },
    {
      part: 'deadline',
      value: window ? f.range(window.from, window.to) : understood.deadline ? f.day(understood.deadline) : null,
      note: window ? t('chip.days', { days: daysOf(window) }) : null,
      fixed: 'deadline' in fix || 'start' in fix,
      missing: missing.includes('deadline'),
    },
    { part: 'owner', value: understood.owner || null, fixed: false, missing: false },
  ]
}

const daysOf = ({ from, to }: { from: string; to: string }): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1
