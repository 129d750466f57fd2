/** The first start: who owns this installation, and what to look at first. */
import { useMutation } from '@tanstack/react-query'
import { api, read } from '../../api.ts'
import { useSessionChanged } from '../../session-change.ts'
import { useMe } from '../../session.ts'
import { ButtonLink, Card, Page } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { AccountForm, type AccountFields } from './account-form.tsx'
import { DemoOffer } from './demo-offer.tsx'
import { NewBrandForm } from './new-brand-form.tsx'
import { Sample } from './sample.tsx'
import './start.css'
import { startWords } from './words.ts'

export default function Screen() {
  const { person } = useMe()
  if (person === null) return <Fresh />
  return person.guest ? <Keep /> : <First name={person.name} />
}

function useOwner() {
  const sessionChanged = useSessionChanged()
  return useMutation({
    mutationFn: (account: AccountFields) => read(api.setup.$post({ json: account })),
    onSuccess: () => sessionChanged('/start'),
  })
}

function Fresh() {
  const { t } = useWords(startWords)
  const owner = useOwner()
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="start">
        <Card title={t('owner.title')} hint={t('owner.hint')}>
          <AccountForm button={t('owner.create')} busy={owner.isPending} error={owner.error} onSubmit={owner.mutate} />
        </Card>
        <Card title={t('demo.title')} boxed>
          <Sample />
          <DemoOffer asGuest />
        </Card>
      </div>
    </Page>
  )
}

/** A guest of the demo becomes the owner. */
function Keep() {
  const { t } = useWords(startWords)
  const owner = useOwner()
  const { brands } = useMe()
  return (
    <Page title={t('keep.title')} lead={t('keep.lead')}>
      <div className="start">
        <Card title={t('owner.title')} hint={t('owner.hint')}>
          <AccountForm
            button={t('keep.create')}
            busy={owner.isPending}
            error={owner.error}
            onSubmit={owner.mutate}
            beside={
              brands[0] && (
                <ButtonLink kind="quiet" to="/b/$brand" params={{ brand: brands[0].id }}>
                  {t('keep.back')}
                </ButtonLink>
              )
            }
          />
        </Card>
        {brands[0] === undefined && (
          <Card title={t('first.demo')} boxed>
            <DemoOffer asGuest />
          </Card>
        )}
      </div>
    </Page>
  )
}

function First({ name }: { name: string }) {
  const { t } = useWords(startWords)
  const sessionChanged = useSessionChanged()
  return (
    <Page title={t('first.title', { name })} lead={t('first.lead')}>
      <div className="start">
        <Card title={t('first.own')} hint={t('first.own.hint')}>
          <NewBrandForm onDone={(brand) => void sessionChanged(`/b/${brand}/sources`)} />
        </Card>
        <Card title={t('first.demo')} boxed>
          <DemoOffer asGuest={false} />
        </Card>
      </div>
    </Page>
  )
}
