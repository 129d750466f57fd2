/** The few figures of each account, beside the compared period, and how fresh they are. */
import { useBrand } from '../../session.ts'
import { Badge, BrandLink, Card, Delta, Figure } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import './accounts.css'
import { whole } from './whole.ts'
import type { OverviewData } from './use-overview.ts'
import { overviewWords } from './words.ts'

type Account = OverviewData['accounts'][number]

/** From so many days on, what is shown may no longer be how it is. */
const OLD_DAYS = 8

export function Accounts({ data: { accounts, against, range } }: { data: OverviewData }) {
  const { t } = useWords(overviewWords)
  const { can } = useBrand()
  if (accounts.length === 0) return null
  const cut = against !== null && accounts.some(({ dataTo, figures }) => figures.length > 0 && dataTo < range.to)
  const hint = against
    ? `${t('accounts.against', against)}${cut ? ` ${t('accounts.same-days')}` : ''}`
    : t('accounts.alone')
  return (
    <Card
      title={t('accounts.title')}
      hint={hint}
      actions={
        can('brand.work') && (
          <BrandLink to="sources" button="quiet" small className="no-print">
            {t('accounts.refresh')}
          </BrandLink>
        )
      }
    >
      <ul className="accounts">
        {accounts.map((account) => (
          <Row key={account.id} account={account} compared={against !== null} />
        ))}
      </ul>
    </Card>
  )
}

function Row({ account, compared }: { account: Account; compared: boolean }) {
  const { t } = useWords(overviewWords)
  const { id, name, place, dataTo, age, figures } = account
  return (
    <li className="account">
      <div className="account__head">
        <h3 className="account__name">{name}</h3>
        <p className="account__fresh">
          {place && `${place} · `}
          {t('accounts.to', { day: dataTo })}
          {age >= OLD_DAYS && <Badge tone="warn">{t('accounts.old', { days: age })}</Badge>}
        </p>
      </div>
      {figures.length === 0 ? (
        <p className="muted account__none">{t('accounts.no-figures')}</p>
      ) : (
        <dl className="account__figures">
          {figures.map(({ kpi, name: title, unit, currency, better, value, before, range }) => (
            <div key={kpi}>
              {/* The name without its explanation in brackets, which the guide has. */}
              <dt title={title}>{title.replace(/\s*\([^)]*\)$/, '')}</dt>
              <dd>
                <Figure
                  value={whole(value, unit)}
                  unit={unit}
                  currency={currency}
                  evidence={{ kpi, account: id, from: range.from, to: range.to }}
                  size="m"
                />
                {compared && before !== null && (
                  <Delta
                    value={whole(value, unit) - whole(before, unit)}
                    unit={unit}
                    currency={currency}
                    better={better}
                  />
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  )
}
