/** A small word with a sign. Colour only helps; the sign and the word say it. */
import type { ReactNode } from 'react'
import { useWords } from '../words.ts'
import './badge.css'
import { names } from './class-names.ts'
import { uiWords } from './words.ts'

export type Tone = 'neutral' | 'good' | 'warn' | 'bad' | 'suspect' | 'info'

export interface BadgeProps {
  tone?: Tone
  /** One character before the word; each tone has its own. */
  sign?: string | null
  title?: string
  children: ReactNode
}

const SIGNS: Record<Tone, string | null> = {
  neutral: null,
  good: '✓',
  warn: '!',
  bad: '✕',
  suspect: '⁄⁄',
  info: 'i',
}

export const Badge = ({ tone = 'neutral', sign = SIGNS[tone], title, children }: BadgeProps) => (
  <span className={names('badge', `badge--${tone}`)} title={title}>
    {sign !== null && (
      <span className="badge__sign" aria-hidden="true">
        {sign}
      </span>
    )}
    {children}
  </span>
)

/** METHOD §9, and two states that are no verdict: the first fifth of a period, and no data. */
export type StatusCode = 'reached' | 'on-track' | 'behind' | 'missed' | 'cannot-tell' | 'early' | 'no-data'

const STATUS: Record<StatusCode, { tone: Tone; sign: string }> = {
  reached: { tone: 'good', sign: '✓' },
  'on-track': { tone: 'good', sign: '→' },
  behind: { tone: 'warn', sign: '↓' },
  missed: { tone: 'bad', sign: '✕' },
  'cannot-tell': { tone: 'neutral', sign: '≈' },
  early: { tone: 'neutral', sign: '…' },
  'no-data': { tone: 'neutral', sign: '?' },
}

export function Status({ is, title }: { is: StatusCode; title?: string }) {
  const { t } = useWords(uiWords)
  return (
    <Badge {...STATUS[is]} title={title}>
      {t(`status.${is}`)}
    </Badge>
  )
}
