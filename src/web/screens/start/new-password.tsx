/** A field for a new password: a ruler that fills with its length, and a word on how good it is. */
import { useState } from 'react'
import { Check, Field, Input } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import './new-password.css'
import { LEAST, lengthOf, strengthOf, type Strength } from './password-strength.ts'
import { startWords } from './words.ts'

interface NewPasswordProps {
  value: string
  email: string
  label?: string
  onChange: (value: string) => void
}

export function NewPassword({ value, email, label, onChange }: NewPasswordProps) {
  const { t } = useWords(startWords)
  const [shown, setShown] = useState(false)
  const strength = strengthOf(value, email)
  return (
    <div className="new-password">
      <Field label={label ?? t('password')} required>
        <Input
          type={shown ? 'text' : 'password'}
          autoComplete="new-password"
          value={value}
          maxLength={200}
          onChange={(event) => onChange(event.target.value)}
        />
      </Field>
      <StrengthRuler length={lengthOf(value)} strength={strength} />
      <p className={`new-password__hint new-password__hint--${strength}`} aria-live="polite">
        <Hint strength={strength} length={lengthOf(value)} />
      </p>
      <Check label={t('password.show')} checked={shown} onChange={(event) => setShown(event.target.checked)} />
    </div>
  )
}

function Hint({ strength, length }: { strength: Strength; length: number }) {
  const { t } = useWords(startWords)
  if (strength === 'empty') return t('strength.empty', { least: LEAST })
  if (strength === 'short') return t('strength.short', { left: LEAST - length })
  return t(`strength.${strength}`)
}

const TICKS = 20

/** One tick per sign; the tall one is the least that is asked for. */
const StrengthRuler = ({ length, strength }: { length: number; strength: Strength }) => (
  <svg className="new-password__ruler" viewBox="0 0 200 12" preserveAspectRatio="none" aria-hidden="true">
    {Array.from({ length: TICKS }, (_, i) => (
      <line
        key={i}
        x1={i * 10 + 5}
        x2={i * 10 + 5}
        y1={i + 1 === LEAST ? 0 : 4}
        y2="12"
        vectorEffect="non-scaling-stroke"
        className={i < length ? `new-password__tick--${strength}` : 'new-password__tick'}
      />
    ))}
  </svg>
)
