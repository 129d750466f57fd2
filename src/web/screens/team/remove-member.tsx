/** Taking somebody out of the team, or leaving it oneself. */
import { api, read } from '../../api.ts'
import { useSessionChanged } from '../../session-change.ts'
import { useBrand } from '../../session.ts'
import { Button, Dialog, useCommand } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { Member } from './data.ts'
import { teamWords } from './words.ts'

export function RemoveMember({ member, onClose }: { member: Member; onClose: () => void }) {
  const { t } = useWords(teamWords)
  const { id: brand, name: brandName } = useBrand()
  const sessionChanged = useSessionChanged()
  const { you, name, id: person } = member
  const remove = useCommand(
    () =>
      you
        ? read(api.brands[':brand'].team.leave.$post({ param: { brand }, json: { leave: true } }))
        : read(api.brands[':brand'].team[':person'].$delete({ param: { brand, person } })),
    {
      done: () => (you ? null : t('removed.done', { name })),
      onDone: () => {
        onClose()
        if (you) void sessionChanged('/')
      },
    },
  )
  return (
    <Dialog
      open
      onClose={onClose}
      title={you ? t('leave.title', { brand: brandName }) : t('remove.title', { name })}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="danger" busy={remove.isPending} onClick={() => remove.mutate(undefined)}>
            {t(you ? 'leave.do' : 'people.remove')}
          </Button>
        </>
      }
    >
      <p>{you ? t('leave.text') : t('remove.text', { brand: brandName })}</p>
    </Dialog>
  )
}
