/** The settings for those who only read them. */
import { Card } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { brandFormWords, BUSINESS, type Business } from '../start/brand-fields.tsx'
import { NEAR, offsetOf } from '../start/zones.ts'
import type { Settings } from './data.ts'
import { teamWords } from './words.ts'

const isBusiness = (kind: string | null): kind is Business => BUSINESS.some((one) => one === kind)
const isNear = (zone: string): zone is (typeof NEAR)[number] => NEAR.some((one) => one === zone)

export function BrandFacts({ settings }: { settings: Settings }) {
  const { t, lang } = useWords(teamWords)
  const { t: field } = useWords(brandFormWords)
  const { name, business, currency, zone, logo } = settings
  const facts = [
    [field('name'), name],
    [field('business'), isBusiness(business) ? field(`business.${business}`) : t('brand.none')],
    [field('currency'), `${currency} · ${new Intl.DisplayNames(lang, { type: 'currency' }).of(currency) ?? ''}`],
    [field('zone'), `${isNear(zone) ? field(`zone.${zone}`) : zone} · ${offsetOf(zone)}`],
  ]
  return (
    <Card title={t('brand.title')} hint={t('brand.read-only')}>
      <dl className="team__roles">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {logo !== null && <img className="team__logo" src={logo} alt={t('brand.logo.alt', { brand: name })} />}
    </Card>
  )
}
