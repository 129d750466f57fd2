/** The frame of a brand's screens: the menu, the brand, the demo's banner, dropped files, the evidence. */
import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { readEvidence } from '../evidence.ts'
import { useLang } from '../lang.ts'
import { useSearchState } from '../search.ts'
import { useBrand } from '../session.ts'
import { BrandContext } from '../ui/brand-context.ts'
import { Dialog } from '../ui/dialog.tsx'
import { needsMetaNote } from '../ui/meta.ts'
import { useWords } from '../words.ts'
import { AccountMenu } from './account-menu.tsx'
import './brand-frame.css'
import { BrandSwitch } from './brand-switch.tsx'
import { DropAnywhere } from './drop-anywhere.tsx'
import { GuestNote } from './guest-note.tsx'
import { Keys } from './keys.tsx'
import { LegalNote } from './legal-note.tsx'
import { Logo } from './logo.tsx'
import { Menu } from './menu.tsx'
import { SkipLink } from './skip-link.tsx'
import { shellWords } from './words.ts'

const EvidenceDrawer = lazy(() => import('../screens/evidence/drawer.tsx'))

export function BrandFrame() {
  const { t } = useWords(shellWords)
  const { lang } = useLang()
  const { id, name, demo, today, accounts } = useBrand()
  const metaNote = needsMetaNote(
    lang,
    accounts.map(({ network }) => network),
  )
  const [search, setSearch] = useSearchState()
  const evidence = readEvidence(search.evidence)
  return (
    <BrandContext value={useMemo(() => ({ id, name, metaNote }), [id, name, metaNote])}>
      <div className="frame">
        <SkipLink />
        <header className="frame__side no-print">
          <Link to="/" className="frame__logo">
            <Logo />
          </Link>
          <BrandSwitch />
          <Menu />
          <div className="frame__account">
            <AccountMenu up />
          </div>
        </header>
        <SmallHead />
        <main className="frame__main" id="content" tabIndex={-1}>
          {demo && (
            <p className="frame__demo">
              {t('demo.banner', { brand: name, today })}
              <GuestNote />
            </p>
          )}
          <Outlet />
          {metaNote && <LegalNote />}
        </main>
      </div>
      <DropAnywhere />
      <Keys />
      {evidence && (
        <Suspense>
          <EvidenceDrawer {...evidence} onClose={() => setSearch({ evidence: undefined })} />
        </Suspense>
      )}
    </BrandContext>
  )
}

/** On small screens: the brand's name and a button for the menu. */
function SmallHead() {
  const { t } = useWords(shellWords)
  const { name } = useBrand()
  const [open, setOpen] = useState(false)
  const path = useLocation({ select: ({ pathname }) => pathname })
  useEffect(() => setOpen(false), [path])
  return (
    <header className="frame__top no-print">
      <button type="button" className="frame__menu-button" onClick={() => setOpen(true)} aria-haspopup="dialog">
        <svg width="20" height="16" viewBox="0 0 20 16" aria-hidden="true">
          <path d="M0 1.5h20M0 8h12M0 14.5h20" stroke="currentColor" strokeWidth="2" />
        </svg>
        {t('menu.open')}
      </button>
      <span className="frame__top-brand">{name}</span>
      <Dialog open={open} onClose={() => setOpen(false)} title={<Logo />} side="menu">
        <BrandSwitch />
        <Menu />
        <AccountMenu up />
      </Dialog>
    </header>
  )
}
