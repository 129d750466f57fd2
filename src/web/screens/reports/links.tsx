/** Links that were given away, and the way to take them back. */
import { useQuery } from '@tanstack/react-query'
import { api, read } from '../../api.ts'
import { useBrandId } from '../../session.ts'
import { Button, useCommand } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { reportsWords } from './words.ts'

const shares = api.brands[':brand'].shares

export function Links({ month }: { month: string }) {
  const { t } = useWords(reportsWords)
  const brand = useBrandId()
  const query = useQuery({ queryKey: [brand, 'shares'], queryFn: () => read(shares.$get({ param: { brand } })) })
  const revoke = useCommand((link: string) => read(shares[':link'].$delete({ param: { brand, link } })), {
    done: () => t('revoked'),
  })
  const links = (query.data?.links ?? []).filter((link) => link.month === month)
  if (links.length === 0) return null
  const now = new Date().toISOString()
  return (
    <section aria-labelledby="report-links">
      <h3 id="report-links">{t('links')}</h3>
      <ul className="reports__list">
        {links.map(({ id, version, expiresAt, revokedAt }) => {
          const alive = revokedAt === null && expiresAt > now
          return (
            <li key={id}>
              <span>{t('links.about', { month, version })}</span>
              <span className="reports__quiet">
                {revokedAt !== null
                  ? t('links.revoked', { day: revokedAt.slice(0, 10) })
                  : t(alive ? 'links.alive' : 'links.expired', { day: expiresAt.slice(0, 10) })}
              </span>
              {alive && (
                <Button small onClick={() => revoke.mutate(id)}>
                  {t('revoke')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
