/** In the demo's banner: a guest's access ends with the cookies of this browser. */
import { Link } from '@tanstack/react-router'
import { guest as en } from '../../i18n/en/web/guest.ts'
import { guest as ru } from '../../i18n/ru/web/guest.ts'
import { useMe } from '../session.ts'
import { useWords } from '../words.ts'

const guestWords = { ru, en }

export function GuestNote() {
  const { t } = useWords(guestWords)
  const { person } = useMe()
  if (!person?.guest) return null
  return (
    <>
      {' '}
      {t('here')} <Link to="/start">{t('keep')}</Link>
    </>
  )
}
