/** Who decided what and why; nothing is ever taken out of it. */
import { Card } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { Checks } from './data.ts'
import { checksWords } from './words.ts'

export function Log({ log }: { log: Checks['log'] }) {
  const { t } = useWords(checksWords)
  return (
    <Card title={t('log')}>
      {log.length === 0 ? (
        <p className="muted">{t('log.none')}</p>
      ) : (
        <ul className="checks__log">
          {log.map(({ key, at, by, name, account, verdict, reason }) => (
            <li key={`${key} ${at}`}>
              <span>
                {name} · {account.name}: <strong>{t(`log.${verdict}`)}</strong>
                {reason && <q>{reason}</q>}
              </span>
              <span className="muted">{t('decided', { name: by, at })}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
