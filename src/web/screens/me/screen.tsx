/** One's own page: who one is, how one signs in, where, with what tokens, and one's own data. */
import { useMe } from '../../session.ts'
import { Page } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import './me.css'
import { OwnData } from './own-data.tsx'
import { PasswordCard } from './password-card.tsx'
import { SecondFactorCard } from './second-factor-card.tsx'
import { SessionsCard } from './sessions-card.tsx'
import { TokensCard } from './tokens-card.tsx'
import { meWords } from './words.ts'
import { YouCard } from './you-card.tsx'
import { GuestCard } from './guest-card.tsx'

export default function Screen() {
  const { t } = useWords(meWords)
  const { person } = useMe()
  if (person === null) return null
  return (
    <Page title={t('title')}>
      {person.guest ? (
        <GuestCard />
      ) : (
        <div className="me">
          <YouCard />
          <PasswordCard email={person.email} />
          <SecondFactorCard />
          <SessionsCard />
          <TokensCard />
          <OwnData />
        </div>
      )}
    </Page>
  )
}
