/** A new password by a link of the owner of the installation. */
import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { reset as en } from '../../../i18n/en/web/reset.ts'
import { reset as ru } from '../../../i18n/ru/web/reset.ts'
import { api, ApiError, read } from '../../api.ts'
import { useSessionChanged } from '../../session-change.ts'
import { Button, ButtonLink, ErrorBox, Page, Skeleton, toast } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import '../sign-in/sign-in.css'
import { NewPassword } from '../start/new-password.tsx'

const words = { ru, en }

export default function Screen() {
  const { t } = useWords(words)
  const { secret } = useParams({ strict: false }) as { secret: string }
  const query = useQuery({
    queryKey: ['reset', secret],
    queryFn: () => read(api.reset[':secret'].$get({ param: { secret } })),
    staleTime: Infinity,
    retry: false,
  })
  if (query.data) return <NewOne secret={secret} email={query.data.email} />
  if (!query.isError) return <Skeleton />
  const unknown = query.error instanceof ApiError && query.error.code === 'server.link-unknown'
  return (
    <Page title={t('bad.title')} lead={unknown && t('bad.lead')}>
      {!unknown && <ErrorBox error={query.error} onRetry={() => void query.refetch()} />}
      <div>
        <ButtonLink to="/sign-in">{t('sign-in')}</ButtonLink>
      </div>
    </Page>
  )
}

function NewOne({ secret, email }: { secret: string; email: string }) {
  const { t } = useWords(words)
  const [password, setPassword] = useState('')
  const sessionChanged = useSessionChanged()
  const save = useMutation({
    mutationFn: () => read(api.reset[':secret'].$post({ param: { secret }, json: { password } })),
    onSuccess: async () => {
      toast({ text: t('done') })
      await sessionChanged('/sign-in')
    },
  })
  return (
    <Page title={t('title')} lead={t('lead', { email })}>
      <form
        className="sign-in"
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate()
        }}
      >
        <input type="text" autoComplete="username" value={email} readOnly hidden />
        <NewPassword label={t('password')} email={email} value={password} onChange={setPassword} />
        {save.isError && <ErrorBox error={save.error} />}
        <div>
          <Button type="submit" kind="primary" busy={save.isPending}>
            {t('set')}
          </Button>
        </div>
      </form>
    </Page>
  )
}
