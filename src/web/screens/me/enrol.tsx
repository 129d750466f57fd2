/** Three steps: prove the password, scan and send back a code, keep the recovery codes. */
import { useState } from 'react'
import { api, read } from '../../api.ts'
import { Button, Dialog, ErrorBox, Field, Input } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { CurrentPassword } from './current-password.tsx'
import { QrCode } from './qr-code.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { useMeCommand } from './use-me-command.ts'
import { meWords } from './words.ts'

export function Enrol({ onClose }: { onClose: () => void }) {
  const { t } = useWords(meWords)
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const begin = useMeCommand(() => read(api.me['second-factor'].$post({ json: { password } })), { quiet: true })
  const confirm = useMeCommand(() => read(api.me['second-factor'].confirm.$post({ json: { code } })), { quiet: true })
  const secret = begin.data
  const codes = confirm.data?.codes
  const step = codes ? 'codes' : secret ? 'scan' : 'password'
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(`factor.step.${step}`)}
      actions={
        codes ? (
          <Button kind="primary" onClick={onClose}>
            {t('done')}
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>{t('cancel')}</Button>
            <Button type="submit" form="enrol" kind="primary" busy={begin.isPending || confirm.isPending}>
              {t(secret ? 'factor.confirm' : 'factor.next')}
            </Button>
          </>
        )
      }
    >
      {codes ? (
        <RecoveryCodes codes={codes} />
      ) : (
        <form
          id="enrol"
          className="stack-s"
          onSubmit={(event) => {
            event.preventDefault()
            if (secret) confirm.mutate(undefined)
            else begin.mutate(undefined)
          }}
        >
          {secret ? (
            <>
              <p>{t('factor.scan')}</p>
              <QrCode text={secret.uri} label={t('factor.qr')} />
              <p className="me__key">
                {t('factor.key')}: <code>{secret.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
              </p>
              <Field label={t('factor.code')} required>
                <Input
                  key="code"
                  inputMode="numeric"
                  autoComplete="one-time-code"
                  maxLength={7}
                  autoFocus
                  value={code}
                  onChange={(event) => setCode(event.target.value)}
                />
              </Field>
              {confirm.isError && <ErrorBox error={confirm.error} />}
            </>
          ) : (
            <>
              <CurrentPassword value={password} onChange={setPassword} />
              {begin.isError && <ErrorBox error={begin.error} />}
            </>
          )}
        </form>
      )}
    </Dialog>
  )
}
