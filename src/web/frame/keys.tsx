/** G and a letter go to a screen, square brackets change the period, ? shows the list. */
import { useNavigate, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { kept, type Search } from '../search.ts'
import { store } from '../store.ts'
import { pathOf, SCREENS, type Screen } from '../screens.ts'
import { Dialog } from '../ui/dialog.tsx'
import { useWords } from '../words.ts'
import './keys.css'
import { LETTERS, MENU } from './menu-items.ts'
import { shellWords } from './words.ts'

const open = store(false)
export const showKeys = (): void => open.set(true)

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

export function Keys() {
  const { t } = useWords(shellWords)
  const shown = open.use()
  const navigate = useNavigate()
  const brand = useRouterState({ select: ({ location }) => /^\/b\/([^/]+)/.exec(location.pathname)?.[1] ?? null })
  const waiting = useRef(0)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (document.querySelector('dialog[open]')) return
      if (event.key === '?' || (event.code === 'Slash' && event.shiftKey)) {
        event.preventDefault()
        return open.set(true)
      }
      if (brand === null) return
      const screen = SCREENS.find((one) => event.code === `Key${LETTERS[one]}`)
      if (performance.now() < waiting.current && screen) {
        event.preventDefault()
        waiting.current = 0
        return void go(screen)
      }
      waiting.current = event.code === 'KeyG' ? performance.now() + 1500 : 0
      const step = { BracketLeft: 'earlier', BracketRight: 'later' }[event.code]
      if (step) document.querySelector<HTMLAnchorElement>(`[data-period-step='${step}']`)?.click()
    }
    const go = (screen: Screen) =>
      navigate({ to: pathOf(screen), params: { brand }, search: (now: Search) => kept(now) } as never)
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [brand, navigate])
  return (
    <Dialog open={shown} onClose={() => open.set(false)} title={t('keys.title')}>
      <p className="muted">{t('keys.go')}</p>
      <dl className="keys">
        {MENU.flat().map((screen) => (
          <div key={screen}>
            <dt>
              <kbd>G</kbd> <kbd>{LETTERS[screen]}</kbd>
            </dt>
            <dd>{t(`menu.${screen}`)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('keys.other')}</h3>
      <dl className="keys">
        <div>
          <dt>
            <kbd>[</kbd> <kbd>]</kbd>
          </dt>
          <dd>{t('keys.period')}</dd>
        </div>
        <div>
          <dt>
            <kbd>?</kbd>
          </dt>
          <dd>{t('keys.help')}</dd>
        </div>
        <div>
          <dt>
            <kbd>Esc</kbd>
          </dt>
          <dd>{t('keys.escape')}</dd>
        </div>
      </dl>
    </Dialog>
  )
}
