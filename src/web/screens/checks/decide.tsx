/** Accept or reject with a reason; change or withdraw what was decided. */
import { useState } from 'react'
import { useBrand } from '../../session.ts'
import { Button, Card, Field, TextArea } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { moment } from '../evidence/sources.tsx'
import type { Days, Detail } from './data.ts'
import { useDecide } from './use-decide.ts'
import { checksWords } from './words.ts'

export function Decide({ detail, days }: { detail: Detail; days: Days }) {
  const { t, f } = useWords(checksWords)
  const { can, zone } = useBrand()
  const { finding, log } = detail
  const { decision } = finding
  const [editing, setEditing] = useState(false)
  const decide = useDecide(detail, days)
  const mayDecide = can('brand.decide')
  const withdraw = () => decide.mutate({ verdict: 'withdraw', reason: '' })
  return (
    <Card level={3} title={t('decide.title')}>
      {decision && decision.verdict !== 'withdraw' && (
        <div className="finding__decided" aria-live="polite">
          <p>
            <strong>
              {t(`decided.${decision.verdict}`, { by: decision.by, when: moment(f.lang, zone, decision.at) })}
            </strong>
          </p>
          {decision.reason && <blockquote>{decision.reason}</blockquote>}
          {mayDecide && !editing && (
            <p className="row">
              <Button small onClick={() => setEditing(true)}>
                {t('decide.change')}
              </Button>
              <Button small kind="quiet" busy={decide.isPending} onClick={withdraw}>
                {t('decide.withdraw')}
              </Button>
            </p>
          )}
        </div>
      )}
      {!mayDecide && <p className="muted">{t('decide.no-right')}</p>}
      {mayDecide && (decision === null || editing) && (
        <Form
          warning={finding.warning}
          busy={decide.isPending}
          onDecide={(verdict, reason) => {
            setEditing(false)
            decide.mutate({ verdict, reason })
          }}
          onCancel={editing ? () => setEditing(false) : null}
        />
      )}
      {log.length > 1 && (
        <ol className="finding__log">
          {log.slice(decision === null ? 0 : 1).map(({ at, verdict, by, reason }) => (
            <li key={at}>
              {moment(f.lang, zone, at)}: {t(`log.${verdict}`)}
              {by && `, ${by}`}
              {reason && ` — ${reason}`}
            </li>
          ))}
        </ol>
      )}
    </Card>
  )
}

interface FormProps {
  warning: boolean
  busy: boolean
  onDecide: (verdict: 'accept' | 'reject', reason: string) => void
  onCancel: (() => void) | null
}

function Form({ warning, busy, onDecide, onCancel }: FormProps) {
  const { t } = useWords(checksWords)
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const decide = (verdict: 'accept' | 'reject') => {
    if (reason.trim() === '') setMissing(true)
    else onDecide(verdict, reason.trim())
  }
  return (
    <form
      className="finding__form"
      onSubmit={(event) => {
        event.preventDefault()
        setMissing(reason.trim() === '')
      }}
    >
      <p className="muted">{t('decide.ask')}</p>
      <Field
        label={t('decide.reason')}
        hint={t('decide.reason.hint')}
        error={missing && reason.trim() === '' ? t('decide.reason.error') : null}
      >
        <TextArea rows={2} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
      <p className="row">
        <Button busy={busy} onClick={() => decide('accept')}>
          {t(warning ? 'decide.accept.warning' : 'decide.accept')}
        </Button>
        <Button busy={busy} onClick={() => decide('reject')}>
          {t(warning ? 'decide.reject.warning' : 'decide.reject')}
        </Button>
        {onCancel && (
          <Button kind="quiet" onClick={onCancel}>
            {t('decide.cancel')}
          </Button>
        )}
      </p>
    </form>
  )
}
