/** A new password. */
import { useState } from 'react'
import { api, read } from '../../api.ts'
import { Button, Card, ErrorBox } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { NewPassword } from '../start/new-password.tsx'
import { CurrentPassword } from './current-password.tsx'
import { useMeCommand } from './use-me-command.ts'
import { meWords } from './words.ts'

export function PasswordCard({ email }: { email: string }) {
  const { t } = useWords(meWords)
  const [open, setOpen] = useState(false)
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const close = () => {
    setOpen(false)
    setCurrent('')
    setNext('')
  }
  const change = useMeCommand(() => read(api.me.password.$post({ json: { current, next } })), {
    done: t('password.changed'),
    onDone: close,
    quiet: true,
  })
  return (
    <Card title={t('password.title')} hint={t('password.hint')}>
      {open ? (
        <form
          className="me__form"
          onSubmit={(event) => {
            event.preventDefault()
            change.mutate(undefined)
          }}
        >
          <input type="text" autoComplete="username" value={email} readOnly hidden />
          <CurrentPassword value={current} onChange={setCurrent} />
          <NewPassword label={t('password.new')} email={email} value={next} onChange={setNext} />
          {change.isError && <ErrorBox error={change.error} />}
          <div className="row">
            <Button type="submit" kind="primary" busy={change.isPending}>
              {t('password.change')}
            </Button>
            <Button kind="quiet" onClick={close}>
              {t('cancel')}
            </Button>
          </div>
        </form>
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>{t('password.change')}</Button>
        </div>
      )}
    </Card>
  )
}
