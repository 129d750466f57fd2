/** With the second factor on: turning it off, and new recovery codes. Both ask for the password. */
import { useState } from 'react'
import { api, read } from '../../api.ts'
import { Button, Dialog, ErrorBox } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { CurrentPassword } from './current-password.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { useMeCommand } from './use-me-command.ts'
import { meWords } from './words.ts'

export function TurnOff({ onClose }: { onClose: () => void }) {
  const { t } = useWords(meWords)
  const off = useMeCommand((password: string) => read(api.me['second-factor'].off.$post({ json: { password } })), {
    done: t('factor.disabled'),
    onDone: onClose,
    quiet: true,
  })
  return (
    <Proof
      button={t('factor.disable')}
      busy={off.isPending}
      error={off.error}
      onProof={(password) => off.mutate(password)}
      onClose={onClose}
    />
  )
}

export function NewCodes({ onClose }: { onClose: () => void }) {
  const { t } = useWords(meWords)
  const make = useMeCommand((password: string) => read(api.me['second-factor'].codes.$post({ json: { password } })), {
    quiet: true,
  })
  if (make.data)
    return (
      <Dialog
        open
        onClose={onClose}
        title={t('factor.step.codes')}
        actions={
          <Button kind="primary" onClick={onClose}>
            {t('done')}
          </Button>
        }
      >
        <RecoveryCodes codes={make.data.codes} />
      </Dialog>
    )
  return (
    <Proof
      button={t('factor.new-codes')}
      busy={make.isPending}
      error={make.error}
      onProof={(password) => make.mutate(password)}
      onClose={onClose}
    />
  )
}

interface ProofProps {
  button: string
  busy: boolean
  error: unknown
  onProof: (password: string) => void
  onClose: () => void
}

function Proof({ button, busy, error, onProof, onClose }: ProofProps) {
  const { t } = useWords(meWords)
  const [password, setPassword] = useState('')
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('factor.step.password')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" form="proof" kind="primary" busy={busy}>
            {button}
          </Button>
        </>
      }
    >
      <form
        id="proof"
        className="stack-s"
        onSubmit={(event) => {
          event.preventDefault()
          onProof(password)
        }}
      >
        <CurrentPassword value={password} onChange={setPassword} />
        {error !== null && <ErrorBox error={error} />}
      </form>
    </Dialog>
  )
}
