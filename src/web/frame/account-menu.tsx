/** Who is signed in, the language, the look, the keys, the way out. */
import { useQueryClient } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { LANGS } from '../../i18n/words.ts'
import { api, read } from '../api.ts'
import { useLang } from '../lang.ts'
import { useMe } from '../session.ts'
import { THEMES, useTheme } from '../theme.ts'
import { useWords } from '../words.ts'
import './account-menu.css'
import { showKeys } from './keys.tsx'
import { Popup } from './popup.tsx'
import { shellWords } from './words.ts'

const LANG_NAMES = { ru: 'Русский', en: 'English' } as const

/** The choice of language and look, also for pages without anybody signed in. */
export function Preferences() {
  const { t } = useWords(shellWords)
  const { lang, setLang } = useLang()
  const { theme, setTheme } = useTheme()
  return (
    <div className="preferences">
      <fieldset className="segments">
        <legend>{t('lang.label')}</legend>
        {LANGS.map((one) => (
          <label key={one}>
            <input type="radio" name="lang" checked={one === lang} onChange={() => setLang(one)} />
            <span lang={one}>{LANG_NAMES[one]}</span>
          </label>
        ))}
      </fieldset>
      <fieldset className="segments">
        <legend>{t('theme.label')}</legend>
        {THEMES.map((one) => (
          <label key={one}>
            <input type="radio" name="theme" checked={one === theme} onChange={() => setTheme(one)} />
            <span>{t(`theme.${one}`)}</span>
          </label>
        ))}
      </fieldset>
    </div>
  )
}

export function AccountMenu({ up = false }: { up?: boolean }) {
  const { t } = useWords(shellWords)
  const { person } = useMe()
  const client = useQueryClient()
  const router = useRouter()
  const signOut = async () => {
    await read(api['sign-out'].$post())
    client.clear()
    await router.navigate({ to: '/sign-in' })
  }
  return (
    <Popup label={t('account.label')} word={person?.name || person?.email || t('account.label')} up={up}>
      {(close) => (
        <div className="account-menu">
          {person && <p className="account-menu__mail">{person.email}</p>}
          <Preferences />
          <ul className="account-menu__list">
            <li>
              <Link to="/me" onClick={close}>
                {t('account.profile')}
              </Link>
            </li>
            <li>
              <button
                type="button"
                onClick={() => {
                  close()
                  showKeys()
                }}
              >
                {t('account.keys')}
              </button>
            </li>
            <li>
              <button type="button" onClick={() => void signOut()}>
                {t('account.sign-out')}
              </button>
            </li>
          </ul>
        </div>
      )}
    </Popup>
  )
}
