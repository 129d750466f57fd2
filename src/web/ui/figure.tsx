/** A number that opens its evidence. Unknown is said in words and is never a zero or an empty place. */
import { Link } from '@tanstack/react-router'
import type { Unit } from '../../core/kpis/types.ts'
import { changeText, valueText } from '../../i18n/value-text.ts'
import { evidenceText, type EvidenceOf } from '../evidence.ts'
import { useWords } from '../words.ts'
import { names } from './class-names.ts'
import './figure.css'
import { uiWords } from './words.ts'

export interface FigureProps {
  value: number | null
  unit: Unit
  currency?: string | null
  /** Makes it a link to the evidence drawer: the rows, the definition, the source, the moment. */
  evidence?: EvidenceOf | null
  size?: 's' | 'm' | 'l' | 'xl'
  /** With its sign, as a change: `+12`, `−0,4 п. п.`. */
  signed?: boolean
  /** `suspect`: the raw figure where a part looks bought. `muted`: beside a more important one. */
  tone?: 'ink' | 'muted' | 'suspect'
  /** It could not be computed (which is not the same as unknown). */
  failed?: boolean
}

export function Figure({
  value,
  unit,
  currency = null,
  evidence,
  size = 'm',
  signed = false,
  tone = 'ink',
  failed = false,
}: FigureProps) {
  const { t, f } = useWords(uiWords)
  const known = value !== null && !failed
  const text = failed
    ? t('failed')
    : value === null
      ? t('no-data')
      : (signed ? changeText : valueText)(f, unit, value, currency)
  const className = names('figure', `figure--${size}`, `figure--${tone}`, !known && 'figure--unknown')
  if (!evidence) return <span className={className}>{text}</span>
  return (
    <Link
      to="."
      search={(now: Record<string, string>) => ({ ...now, evidence: evidenceText(evidence) })}
      resetScroll={false}
      className={names(className, 'figure--opens')}
      aria-label={t('evidence', { value: text })}
      aria-haspopup="dialog"
    >
      {text}
    </Link>
  )
}
