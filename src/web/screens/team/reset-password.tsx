/** For the owner of the installation: a link by which a person sets a new password. */
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read } from '../../api.ts'
import { Button, Check, CopyField, Dialog, ErrorBox } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { Member } from './data.ts'
import { teamWords } from './words.ts'

export function ResetPassword({ member, onClose }: { member: Member; onClose: () => void }) {
  const { t } = useWords(teamWords)
  const [secondFactor, setSecondFactor] = useState(false)
  const make = useMutation({
    mutationFn: () => read(api['reset-links'].$post({ json: { person: member.id, secondFactor } })),
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('reset.title', { name: member.name })}
      actions={
        make.data ? (
          <Button kind="primary" onClick={onClose}>
            {t('done')}
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>{t('cancel')}</Button>
            <Button kind="primary" busy={make.isPending} onClick={() => make.mutate()}>
              {t('reset.make')}
            </Button>
          </>
        )
      }
    >
      <div className="stack-s">
        {make.data ? (
          <>
            <p>{t('reset.made')}</p>
            <CopyField label={t('reset.link')} value={`${window.location.origin}${make.data.path}`} />
          </>
        ) : (
          <>
            <p>{t('reset.text')}</p>
            <Check
              label={t('reset.factor')}
              hint={t('reset.factor.hint')}
              checked={secondFactor}
              onChange={(event) => setSecondFactor(event.target.checked)}
            />
          </>
        )}
        {make.isError && <ErrorBox error={make.error} />}
      </div>
    </Dialog>
  )
}
