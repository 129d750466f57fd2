/** A version of the strategy being written; a correction says why. */
import { useState } from 'react'
import type { InferResponseType } from 'hono/client'
import { api, read } from '../../api.ts'
import { useBrandId } from '../../session.ts'
import { Button, Field, Input, TextArea, useCommand } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { planWords } from './words.ts'

const strategy = api.brands[':brand'].strategy

export type StrategyVersion = InferResponseType<typeof strategy.$get, 200>['versions'][number]
export const PARTS = ['purpose', 'audience', 'networks', 'rubrics', 'tone', 'budget', 'goals'] as const

const BLANK: StrategyVersion['body'] = {
  purpose: '',
  audience: '',
  networks: '',
  rubrics: '',
  tone: '',
  budget: '',
  goals: '',
}

export function StrategyForm({ last, onClose }: { last: StrategyVersion | null; onClose: () => void }) {
  const { t } = useWords(planWords)
  const brand = useBrandId()
  const [body, setBody] = useState(last?.body ?? BLANK)
  const [reason, setReason] = useState('')
  const save = useCommand(
    () =>
      read(
        strategy.$post({
          param: { brand },
          json: { body, reason: last === null ? null : reason, after: last?.version ?? 0 },
        }),
      ),
    { done: ({ version }) => t('strategy.saved', { version }), onDone: onClose },
  )
  return (
    <form
      className="plan__strategy-form"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(undefined)
      }}
    >
      {PARTS.map((part) => (
        <Field key={part} label={t(`strategy.part.${part}`)} hint={t(`strategy.hint.${part}`)}>
          <TextArea
            value={body[part]}
            maxLength={4000}
            onChange={(event) => setBody({ ...body, [part]: event.target.value })}
          />
        </Field>
      ))}
      {last !== null && (
        <Field label={t('strategy.reason')} hint={t('strategy.reason-hint')} required>
          <Input value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />
        </Field>
      )}
      <div className="plan__buttons">
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button
          kind="primary"
          type="submit"
          busy={save.isPending}
          disabled={(last !== null && reason.trim() === '') || PARTS.every((part) => body[part].trim() === '')}
        >
          {t('save')}
        </Button>
      </div>
    </form>
  )
}
