/** E-mail and password, then the code when the person has a second factor. Also inside an invitation. */
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ApiError, read } from '../../api.ts'
import { Button, ErrorBox, Field, Input } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { signInWords } from './words.ts'

const codeOf = (error: unknown): string => (error instanceof ApiError ? error.code : '')

export interface SignInFormProps {
  onDone: () => void
  /** Told when the second step begins and ends: the page has another heading then. */
  onCodeStep?: (asked: boolean) => void
  autoFocus?: boolean
}

export function SignInForm({ onDone, onCodeStep, autoFocus = false }: SignInFormProps) {
  const { t } = useWords(signInWords)
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [asked, setAsked] = useState(false)
  const step = (next: boolean) => {
    setAsked(next)
    setCode('')
    onCodeStep?.(next)
  }
  const enter = useMutation({
    mutationFn: () => read(api['sign-in'].$post({ json: asked ? { email, password, code } : { email, password } })),
    onSuccess: onDone,
    onError: (error) => {
      if (codeOf(error) === 'server.code-needed') step(true)
      if (codeOf(error) === 'server.code-wrong') setCode('')
    },
  })
  const shown = enter.isError && codeOf(enter.error) !== 'server.code-needed'
  return (
    <form
      className="stack-s"
      onSubmit={(event) => {
        event.preventDefault()
        enter.mutate()
      }}
    >
      {asked ? (
        <Field label={t('code')} hint={t('code.hint')} required>
          <Input
            key="code"
            className="sign-in__code"
            autoComplete="one-time-code"
            autoCapitalize="off"
            spellCheck={false}
            maxLength={24}
            autoFocus
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        </Field>
      ) : (
        <>
          <Field label={t('email')} required>
            <Input
              type="email"
              autoComplete="username"
              maxLength={200}
              autoFocus={autoFocus}
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          </Field>
          <Field label={t('password')} required>
            <Input
              type="password"
              autoComplete="current-password"
              maxLength={200}
              value={password}
              onChange={(event) => setPassword(event.target.value)}
            />
          </Field>
        </>
      )}
      {shown && <ErrorBox error={enter.error} />}
      <div className="row">
        <Button type="submit" kind="primary" busy={enter.isPending}>
          {t(asked ? 'code.enter' : 'enter')}
        </Button>
        {asked && (
          <Button
            kind="quiet"
            onClick={() => {
              step(false)
              enter.reset()
            }}
          >
            {t('back')}
          </Button>
        )}
      </div>
    </form>
  )
}
