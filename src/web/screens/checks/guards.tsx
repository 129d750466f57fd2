/** All checks: where each of them worked and what it found; which are silent, why, and what would wake them. */
import { BrandLink, Card } from '../../ui/index.ts'
import { useBrand } from '../../session.ts'
import { useWords } from '../../words.ts'
import { labelOf } from '../../account-label.ts'
import type { Guard } from './data.ts'
import { checksWords } from './words.ts'

export function Guards({ guards }: { guards: readonly Guard[] }) {
  const { t } = useWords(checksWords)
  const { can } = useBrand()
  const worked = guards.filter((guard) => guard.worked.length > 0)
  const silent = guards.filter((guard) => guard.worked.length === 0)
  return (
    <>
      <Card
        title={t('guards.title')}
        hint={t('guards.hint')}
        actions={<BrandLink to="guide">{t('guards.guide')}</BrandLink>}
      >
        <ul className="checks-guards">
          {worked.map((guard) => (
            <Worked key={guard.guard} guard={guard} />
          ))}
        </ul>
      </Card>
      {silent.length > 0 && (
        <Card
          title={t('guards.silent.title')}
          hint={t('guards.silent.hint')}
          actions={
            can('brand.work') && (
              <BrandLink to="sources" button="plain" small>
                {t('guards.sources')}
              </BrandLink>
            )
          }
        >
          <ul className="checks-guards">
            {silent.map((guard) => (
              <li key={guard.guard}>
                <Name guard={guard} />
                <Why guard={guard} />
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}

function Worked({ guard }: { guard: Guard }) {
  const { t } = useWords(checksWords)
  return (
    <li>
      <p className="checks-guards__head">
        <Name guard={guard} />
        <span className={guard.found > 0 ? 'checks-guards__found' : 'checks-guards__clean'}>
          {guard.found > 0 ? t('guards.found', { n: guard.found }) : `✓ ${t('guards.clean')}`}{' '}
          <span className="muted">{t('guards.on', { n: guard.worked.length })}</span>
        </span>
      </p>
      <p className="checks-guards__what">{guard.what}</p>
      {guard.silent.length > 0 && <Why guard={guard} />}
    </li>
  )
}

const Name = ({ guard: { guard, name } }: { guard: Guard }) => (
  <BrandLink to="guide" hash={`guard-${guard}`} className="checks-guards__name">
    {name}
  </BrandLink>
)

/** Accounts that share a reason are told together. */
const Why = ({ guard: { silent } }: { guard: Guard }) => (
  <ul className="checks-guards__why">
    {silent.map(({ why, accounts }) => (
      <li key={why}>
        {why} <span className="muted">— {accounts.map(labelOf).join('; ')}</span>
      </li>
    ))}
  </ul>
)
