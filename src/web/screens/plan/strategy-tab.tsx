/** The strategy as one readable page, with its versions below. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read } from '../../api.ts'
import { useParam } from '../../search.ts'
import { useBrand } from '../../session.ts'
import { Button, Card, Empty, Loaded } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { StrategyForm, PARTS, type StrategyVersion } from './strategy-form.tsx'
import { planWords } from './words.ts'

export function StrategyTab() {
  const { t } = useWords(planWords)
  const brand = useBrand()
  const [editing, setEditing] = useState(false)
  const [wanted, setWanted] = useParam<string>('version', '')
  const query = useQuery({
    queryKey: [brand.id, 'strategy'],
    queryFn: () => read(api.brands[':brand'].strategy.$get({ param: { brand: brand.id } })),
  })
  const write = brand.can('brand.work')
  return (
    <Loaded query={query}>
      {({ versions }) => {
        const shown = versions.find(({ version }) => String(version) === wanted) ?? versions[0]
        if (editing) return <StrategyForm last={versions[0] ?? null} onClose={() => setEditing(false)} />
        if (!shown)
          return (
            <Empty
              title={t('strategy.none')}
              action={
                write && (
                  <Button kind="primary" onClick={() => setEditing(true)}>
                    {t('strategy.write')}
                  </Button>
                )
              }
            />
          )
        return (
          <>
            <p className="plan__lead">{t('strategy.lead', shown)}</p>
            {write && (
              <div>
                <Button onClick={() => setEditing(true)}>{t('strategy.change')}</Button>
              </div>
            )}
            <Strategy version={shown} />
            <Card title={t('strategy.versions')}>
              <ul className="plan__versions">
                {versions.map(({ version, author, at, reason }) => (
                  <li key={version}>
                    <Button
                      small
                      kind="quiet"
                      aria-pressed={version === shown.version}
                      onClick={() => setWanted(String(version))}
                    >
                      {t('strategy.version', { version })}
                    </Button>
                    <span className="plan__quiet">{t('strategy.by', { author, at })}</span>
                    {reason && <span>{reason}</span>}
                  </li>
                ))}
              </ul>
            </Card>
          </>
        )
      }}
    </Loaded>
  )
}

function Strategy({ version: { body } }: { version: StrategyVersion }) {
  const { t } = useWords(planWords)
  return (
    <dl className="plan__strategy">
      {PARTS.map((part) => (
        <div key={part}>
          <dt>{t(`strategy.part.${part}`)}</dt>
          <dd className={body[part] === '' ? 'plan__quiet' : undefined}>{body[part] || t('strategy.empty')}</dd>
        </div>
      ))}
    </dl>
  )
}
