/** A link of invitation: what one is invited to, and accepting it as whoever one is. */
import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { InferResponseType } from 'hono/client'
import { api, ApiError, read } from '../../api.ts'
import { useSessionChanged } from '../../session-change.ts'
import { useMe } from '../../session.ts'
import { Button, ButtonLink, Card, ErrorBox, Page, Skeleton } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { SignInForm } from '../sign-in/sign-in-form.tsx'
import '../sign-in/sign-in.css'
import { AccountForm, type AccountFields } from '../start/account-form.tsx'
import '../start/start.css'
import { inviteWords } from './words.ts'

type Invited = InferResponseType<(typeof api.invitations)[':secret']['$get'], 200>

export default function Screen() {
  const { t } = useWords(inviteWords)
  const { secret } = useParams({ strict: false }) as { secret: string }
  const { person } = useMe()
  const query = useQuery({
    queryKey: ['invitation', secret, person?.id],
    queryFn: () => read(api.invitations[':secret'].$get({ param: { secret } })),
    staleTime: Infinity,
    retry: false,
  })
  if (query.data) return <Invitation secret={secret} invited={query.data} />
  if (!query.isError) return <Skeleton />
  const unknown = query.error instanceof ApiError && query.error.code === 'server.link-unknown'
  return (
    <Page title={t('bad.title')} lead={unknown && t('bad.lead')}>
      {!unknown && <ErrorBox error={query.error} onRetry={() => void query.refetch()} />}
      {person === null && (
        <div>
          <ButtonLink to="/sign-in">{t('bad.sign-in')}</ButtonLink>
        </div>
      )}
    </Page>
  )
}

function Invitation({ secret, invited }: { secret: string; invited: Invited }) {
  const { t } = useWords(inviteWords)
  const { brand, role, invitedBy, expiresAt, signedIn, email } = invited
  const sessionChanged = useSessionChanged()
  const accept = useMutation({
    mutationFn: (account: AccountFields | null) =>
      read(api.invitations[':secret'].accept.$post({ param: { secret }, json: { account } })),
    onSuccess: ({ brand: id }) => sessionChanged(`/b/${id}`),
  })
  // Signed in but not let in: the page tells why, as to anybody who is signed in.
  const acceptKnown = useMutation({
    mutationFn: () => read(api.invitations[':secret'].accept.$post({ param: { secret }, json: { account: null } })),
    onSuccess: ({ brand: id }) => sessionChanged(`/b/${id}`),
    onError: () => sessionChanged(window.location.pathname),
  })
  const named = t(`role.${role}`)
  return (
    <Page
      title={t('title', { brand })}
      lead={
        <>
          {invitedBy === '' ? t('lead.nobody', { role: named }) : t('lead', { by: invitedBy, role: named })}{' '}
          {t(`may.${role}`)}
        </>
      }
    >
      <p className="muted">{t('until', { day: expiresAt.slice(0, 10) })}</p>
      {signedIn ? (
        <SignedIn
          signedIn={signedIn}
          email={email}
          busy={accept.isPending}
          error={accept.error}
          onAccept={() => accept.mutate(null)}
        />
      ) : (
        <div className="start">
          <Card title={t('new.title')}>
            <AccountForm
              button={t('new.create')}
              email={email}
              busy={accept.isPending}
              error={accept.error}
              onSubmit={accept.mutate}
            />
          </Card>
          <Card title={t('known.title')} hint={t('known.hint')}>
            <div className="sign-in">
              <SignInForm onDone={() => acceptKnown.mutate()} />
            </div>
          </Card>
        </div>
      )}
    </Page>
  )
}

interface SignedInProps {
  signedIn: NonNullable<Invited['signedIn']>
  email: string | null
  busy: boolean
  error: unknown
  onAccept: () => void
}

function SignedIn({ signedIn, email, busy, error, onAccept }: SignedInProps) {
  const { t } = useWords(inviteWords)
  const sessionChanged = useSessionChanged()
  if (signedIn.role !== null)
    return (
      <Card title={t('already.title')}>
        <p>{t('already.text', { role: t(`role.${signedIn.role}`) })}</p>
        <div>
          <ButtonLink to="/">{t('already.open')}</ButtonLink>
        </div>
      </Card>
    )
  if (email !== null && email !== signedIn.email)
    return (
      <Card title={t('other.title', { email })}>
        <p>{t('other.text', { own: signedIn.email })}</p>
        <div>
          <Button
            onClick={() => void read(api['sign-out'].$post()).then(() => sessionChanged(window.location.pathname))}
          >
            {t('other.out')}
          </Button>
        </div>
      </Card>
    )
  return (
    <Card title={t('as.title', { name: signedIn.name })}>
      {error !== null && <ErrorBox error={error} />}
      <div>
        <Button kind="primary" busy={busy} onClick={onAccept}>
          {t('accept')}
        </Button>
      </div>
    </Card>
  )
}
