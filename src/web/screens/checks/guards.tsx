/** Every guard: what it found, where all is clean, and where it could not look and why. */
import { BrandLink, Card, Table } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { Checks } from './data.ts'
import { checksWords } from './words.ts'

export function Guards({ guards }: { guards: Checks['guards'] }) {
  const { t } = useWords(checksWords)
  const order = (guard: Checks['guards'][number]) => (guard.found > 0 ? 0 : guard.worked.length > 0 ? 1 : 2)
  return (
    <Card title={t('guards')} hint={t('guards.hint')}>
      <Table
        caption={t('guards')}
        hideCaption
        rows={guards.toSorted((a, b) => order(a) - order(b))}
        keyOf={({ guard }) => guard}
        columns={[
          {
            id: 'guard',
            head: t('guards.guard'),
            rowHead: true,
            wrap: true,
            cell: ({ guard, name, what }) => (
              <>
                <BrandLink to="guide" hash={`guard-${guard}`}>
                  {name}
                </BrandLink>
                <span className="checks__under">{what}</span>
              </>
            ),
          },
          {
            id: 'result',
            head: t('guards.result'),
            wrap: true,
            cell: ({ found, worked, silent }) => (
              <>
                {found > 0 && <strong>{t('guards.found', { found })}</strong>}
                {found === 0 && worked.length > 0 && t('guards.clean', { accounts: worked.length })}
                {silent.map(({ why, accounts }) => (
                  <span key={why} className="checks__under">
                    {t('guards.silent', { why, accounts: accounts.map(({ name }) => name) })}
                  </span>
                ))}
              </>
            ),
          },
        ]}
      />
    </Card>
  )
}
