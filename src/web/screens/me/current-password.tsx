/** «It is me»: asked before what a stranger at an unlocked computer must not do. */
import { Field, Input } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { meWords } from './words.ts'

export function CurrentPassword({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useWords(meWords)
  return (
    <Field label={t('password.current')} required>
      <Input
        type="password"
        autoComplete="current-password"
        maxLength={200}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  )
}
