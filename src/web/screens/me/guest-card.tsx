/** A guest of the demo has nothing of their own yet. */
import { ButtonLink, Empty } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { meWords } from './words.ts'

export function GuestCard() {
  const { t } = useWords(meWords)
  return (
    <Empty
      title={t('guest.title')}
      action={
        <ButtonLink to="/start" kind="primary">
          {t('guest.action')}
        </ButtonLink>
      }
    >
      {t('guest.text')}
    </Empty>
  )
}
