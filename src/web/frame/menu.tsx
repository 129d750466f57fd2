/** The sections of a brand along a ruler: the long tick marks where one is. */
import { BrandLink } from '../ui/brand-link.tsx'
import { useWords } from '../words.ts'
import { MENU } from './menu-items.ts'
import './menu.css'
import { shellWords } from './words.ts'

export function Menu() {
  const { t } = useWords(shellWords)
  return (
    <nav className="menu" aria-label={t('menu.label')}>
      {MENU.map((group) => (
        <ul key={group[0]} className="menu__group">
          {group.map((screen) => (
            <li key={screen}>
              <BrandLink to={screen} className="menu__item">
                {t(`menu.${screen}`)}
              </BrandLink>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  )
}
