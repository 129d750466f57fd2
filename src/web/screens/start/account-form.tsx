/** A new account: name, e-mail, password. For the owner at the first start and for whoever is invited. */
import { useState, type ReactNode } from 'react'
import { Button, ErrorBox, Field, Input } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { NewPassword } from './new-password.tsx'
import { startWords } from './words.ts'

export interface AccountFields {
  name: string
  email: string
  password: string
}

interface AccountFormProps {
  button: string
  /** An invitation may be for one address. */
  email?: string | null
  busy: boolean
  error: unknown
  /** Another way, beside the button. */
  beside?: ReactNode
  onSubmit: (account: AccountFields) => void
}

export function AccountForm({ button, email = null, busy, error, beside, onSubmit }: AccountFormProps) {
  const { t } = useWords(startWords)
  const [fields, setFields] = useState<AccountFields>({ name: '', email: email ?? '', password: '' })
  const set = (change: Partial<AccountFields>) => setFields({ ...fields, ...change })
  return (
    <form
      className="stack-s"
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit(fields)
      }}
    >
      <Field label={t('name')} hint={t('name.hint')} required>
        <Input
          autoComplete="name"
          value={fields.name}
          maxLength={100}
          onChange={(event) => set({ name: event.target.value })}
        />
      </Field>
      <Field label={t('email')} hint={t('email.hint')} required>
        <Input
          type="email"
          autoComplete="username"
          value={fields.email}
          maxLength={200}
          readOnly={email !== null}
          onChange={(event) => set({ email: event.target.value })}
        />
      </Field>
      <NewPassword value={fields.password} email={fields.email} onChange={(password) => set({ password })} />
      {error !== null && <ErrorBox error={error} />}
      <div className="row">
        <Button type="submit" kind="primary" busy={busy}>
          {button}
        </Button>
        {beside}
      </div>
    </form>
  )
}
