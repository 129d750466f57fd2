/** The frame of pages that belong to no brand: all brands, one's own page, the doors. */
import { Link, Outlet } from '@tanstack/react-router'
import { useMe } from '../session.ts'
import { useWords } from '../words.ts'
import { AccountMenu, Preferences } from './account-menu.tsx'
import { Keys } from './keys.tsx'
import { Logo } from './logo.tsx'
import './plain-frame.css'
import { Popup } from './popup.tsx'
import { SkipLink } from './skip-link.tsx'
import { shellWords } from './words.ts'

export function PlainFrame() {
  const { t } = useWords(shellWords)
  const { state } = useMe()
  const inside = state === 'signed-in'
  return (
    <div className="plain-frame">
      <SkipLink />
      <header className="plain-frame__head">
        {inside ? (
          <Link to="/" className="plain-frame__home">
            <Logo />
          </Link>
        ) : (
          <Logo />
        )}
        {inside ? (
          <AccountMenu />
        ) : (
          <Popup label={`${t('lang.label')}, ${t('theme.label')}`} word={t('lang.label')} end>
            {() => <Preferences />}
          </Popup>
        )}
      </header>
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <Keys />
    </div>
  )
}
