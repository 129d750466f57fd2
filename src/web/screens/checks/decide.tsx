/** A person's word on a finding: either way, with a reason; what it would change is shown before. */
import { useState } from 'react'
import { valueText } from '../../../i18n/value-text.ts'
import { Button, Field, Table, TextArea } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { useDecide, type Detail } from './data.ts'
import { checksWords } from './words.ts'

export function Decide({ detail, allowed }: { detail: Detail; allowed: boolean }) {
  const { t } = useWords(checksWords)
  const { finding } = detail
  const [reason, setReason] = useState('')
  const decide = useDecide()
  const say = (verdict: 'accept' | 'reject' | 'withdraw') => decide.mutate({ finding: finding.key, verdict, reason })
  const decided = finding.decision !== null && finding.decision.verdict !== 'withdraw'
  return (
    <section className="checks__decide">
      <h3>{t('decide')}</h3>
      <EffectTable effects={detail.effects} />
      {decided && (
        <p>
          {finding.decision!.reason}{' '}
          <span className="muted">{t('decided', { name: finding.decision!.by, at: finding.decision!.at })}</span>
        </p>
      )}
      {!allowed && <p className="muted">{t('cannot-decide')}</p>}
      {allowed && decided && (
        <div>
          <Button busy={decide.isPending} onClick={() => say('withdraw')}>
            {t('withdraw')}
          </Button>
        </div>
      )}
      {allowed && !decided && (
        <>
          <Field label={t('reason')} hint={t('reason.hint')} required>
            <TextArea value={reason} maxLength={1000} onChange={(event) => setReason(event.target.value)} />
          </Field>
          <div className="row">
            <Button
              kind="primary"
              busy={decide.isPending}
              disabled={reason.trim() === ''}
              onClick={() => say('accept')}
            >
              {t('accept')}
            </Button>
            <Button busy={decide.isPending} disabled={reason.trim() === ''} onClick={() => say('reject')}>
              {t('reject')}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

function EffectTable({ effects }: { effects: Detail['effects'] }) {
  const { t, f } = useWords(checksWords)
  if (effects.length === 0) return <p className="muted">{t('detail.effect.none')}</p>
  return (
    <Table
      caption={t('detail.effect')}
      rows={effects}
      keyOf={({ counted }) => `${counted.kpi} ${counted.account.id}`}
      columns={[
        { id: 'kpi', head: t('effects.kpi'), rowHead: true, wrap: true, cell: ({ counted }) => counted.name },
        {
          id: 'accept',
          head: t('detail.effect.counted'),
          align: 'end',
          cell: ({ counted }) => valueText(f, counted.unit, counted.clean, null),
        },
        {
          id: 'reject',
          head: t('detail.effect.left'),
          align: 'end',
          cell: ({ left }) => valueText(f, left.unit, left.clean, null),
        },
      ]}
    />
  )
}
