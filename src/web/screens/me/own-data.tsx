/** What is kept of oneself: to take along, and to erase. */
import { useState } from 'react'
import { api, read } from '../../api.ts'
import { useSessionChanged } from '../../session-change.ts'
import { Button, ButtonHref, Card, Dialog, ErrorBox } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { CurrentPassword } from './current-password.tsx'
import { useMeCommand } from './use-me-command.ts'
import { meWords } from './words.ts'

export function OwnData() {
  const { t } = useWords(meWords)
  const [open, setOpen] = useState(false)
  return (
    <Card title={t('data.title')} hint={t('data.hint')}>
      <div className="row">
        <ButtonHref href="/api/me/export" download="merilo-me.json">
          {t('data.export')}
        </ButtonHref>
        <Button kind="danger" onClick={() => setOpen(true)}>
          {t('data.erase')}
        </Button>
      </div>
      <Erase open={open} onClose={() => setOpen(false)} />
    </Card>
  )
}

function Erase({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useWords(meWords)
  const [password, setPassword] = useState('')
  const sessionChanged = useSessionChanged()
  const erase = useMeCommand(() => read(api.me.erase.$post({ json: { password } })), {
    onDone: () => void sessionChanged('/sign-in'),
    quiet: true,
  })
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('erase.title')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" form="erase-me" kind="danger" busy={erase.isPending}>
            {t('erase.do')}
          </Button>
        </>
      }
    >
      <form
        id="erase-me"
        className="stack-s"
        onSubmit={(event) => {
          event.preventDefault()
          erase.mutate(undefined)
        }}
      >
        <p>{t('erase.text')}</p>
        <CurrentPassword value={password} onChange={setPassword} />
        {erase.isError && <ErrorBox error={erase.error} />}
      </form>
    </Dialog>
  )
}
