/** Who is signed in, the language, the look, the keys, the way out. */
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { LANGS, type Lang } from '../../i18n/words.ts'
import { api, read } from '../api.ts'
import { useLang } from '../lang.ts'
import { useMe } from '../session.ts'
import { useSessionChanged } from '../session-change.ts'
import { THEMES, useTheme } from '../theme.ts'
import { useWords } from '../words.ts'
import './account-menu.css'
import { useErrorText } from '../ui/error-box.tsx'
import { toast } from '../ui/toast.tsx'
import { showKeys } from './keys.tsx'
import { Popup } from './popup.tsx'
import { shellWords } from './words.ts'

const LANG_NAMES = { ru: 'Русский', en: 'English' } as const

/** The choice of language and look, also for pages without anybody signed in. */
export function Preferences() {
  const { t } = useWords(shellWords)
  const { lang, setLang } = useLang()
  const { theme, setTheme } = useTheme()
  const client = useQueryClient()
  const speak = (next: Lang) => {
    setLang(next)
    // Sentences of the server come in the reader's language.
    void client.invalidateQueries()
  }
  return (
    <div className="preferences">
      <fieldset className="segments">
        <legend>{t('lang.label')}</legend>
        {LANGS.map((one) => (
          <label key={one}>
            <input type="radio" name="lang" checked={one === lang} onChange={() => speak(one)} />
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
  const changed = useSessionChanged()
  const errorText = useErrorText()
  const signOut = () =>
    read(api['sign-out'].$post()).then(
      () => changed('/sign-in'),
      (error: unknown) => toast({ text: errorText(error), tone: 'bad' }),
    )
  const name = person?.name || person?.email || ''
  return (
    <Popup label={`${name}: ${t('account.label')}`} word={name} up={up}>
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
