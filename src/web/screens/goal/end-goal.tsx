/** A goal is ended with a reason, never silently. */
import { useState } from 'react'
import { api, read } from '../../api.ts'
import { useBrand } from '../../session.ts'
import { Button, Dialog, Field, TextArea, useCommand } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { Goal } from './types.ts'
import { goalWords } from './words.ts'

export function EndGoal({ goal, open, onClose }: { goal: Goal; open: boolean; onClose: () => void }) {
  const { t } = useWords(goalWords)
  const { id: brand } = useBrand()
  const [reason, setReason] = useState('')
  const end = useCommand(
    () =>
      read(
        api.brands[':brand'].goals[':goal'].withdraw.$post({
          param: { brand, goal: goal.id },
          json: { reason: reason.trim() },
        }),
      ),
    { done: () => t('end.done'), onDone: onClose },
  )
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('end.title')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            kind="danger"
            busy={end.isPending}
            disabled={reason.trim() === ''}
            onClick={() => end.mutate(undefined)}
          >
            {t('end')}
          </Button>
        </>
      }
    >
      <div className="stack-s">
        <p>
          <strong>{goal.title}</strong>
        </p>
        <p>{t('end.text')}</p>
        <Field label={t('end.reason')} required>
          <TextArea rows={3} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
      </div>
    </Dialog>
  )
}
