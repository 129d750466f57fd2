/** The five letters: each yes, with a caution, or no, with one sentence of evidence. */
import type { ReactNode } from 'react'
import { Badge, type Tone } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import './smart.css'
import type { Letter } from './types.ts'
import { goalWords } from './words.ts'

const TONE: Record<Letter['verdict'], Tone> = { yes: 'good', warn: 'warn', no: 'bad' }

export interface SmartProps {
  letters: readonly Letter[]
  /** What would help, under a letter that is no yes. */
  help?: (letter: Letter) => ReactNode
}

export function Smart({ letters, help }: SmartProps) {
  return (
    <dl className="smart">
      {letters.map((one) => {
        const { letter, name, verdict, verdictName, evidence } = one
        return (
          <div key={letter} className={`smart__one smart__one--${verdict}`}>
            <dt>
              <span className="smart__letter" aria-hidden="true">
                {letter}
              </span>
              <span className="smart__name">{name}</span>
              <Badge tone={TONE[verdict]}>{verdictName}</Badge>
            </dt>
            <dd>
              {evidence}
              {verdict !== 'yes' && help?.(one)}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

/** The five letters alone, for a line that can be opened. */
export const SmartStrip = ({ letters }: { letters: readonly Letter[] }) => (
  <span className="smart-strip">
    {letters.map(({ letter, verdict, name, verdictName }) => (
      <span key={letter} className={`smart-strip__one smart-strip__one--${verdict}`} title={`${name}: ${verdictName}`}>
        {letter}
        <span aria-hidden="true">{SIGN[verdict]}</span>
        <span className="sr-only">: {verdictName}</span>
      </span>
    ))}
  </span>
)

const SIGN: Record<Letter['verdict'], string> = { yes: '✓', warn: '!', no: '✕' }

/** In one sentence, for the answer first and for those who listen. */
export function useSmartShort(): (letters: readonly Letter[]) => string {
  const { t } = useWords(goalWords)
  return (letters) => {
    const count = (verdict: Letter['verdict']) => letters.filter((one) => one.verdict === verdict).length
    return letters.length === 0
      ? t('smart.waiting')
      : t('smart.short', { yes: count('yes'), warn: count('warn'), no: count('no') })
  }
}
