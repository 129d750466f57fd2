/** Which brand this is, and the way to the others. */
import { Link } from '@tanstack/react-router'
import { useBrand, useMe } from '../session.ts'
import { useWords } from '../words.ts'
import './brand-switch.css'
import { Popup } from './popup.tsx'
import { shellWords } from './words.ts'

export function BrandSwitch() {
  const { t } = useWords(shellWords)
  const brand = useBrand()
  const { brands } = useMe()
  if (brands.length <= 1) return <p className="brand-switch brand-switch--only">{brand.name}</p>
  return (
    <Popup className="brand-switch" label={`${t('brand.switch')}: ${brand.name}`} word={brand.name}>
      {(close) => (
        <ul className="brand-switch__list">
          <li>
            <Link to="/" onClick={close}>
              {t('brand.all')}
            </Link>
          </li>
          {brands.map(({ id, name, demo }) => (
            <li key={id}>
              <Link
                to="/b/$brand"
                params={{ brand: id }}
                onClick={close}
                aria-current={id === brand.id ? 'true' : undefined}
              >
                {name}
                {demo && <span className="muted"> · {t('brand.demo')}</span>}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Popup>
  )
}
