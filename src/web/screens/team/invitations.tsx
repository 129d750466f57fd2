/** Links that wait for their person. */
import { useState } from 'react'
import { api, read } from '../../api.ts'
import { useBrandId } from '../../session.ts'
import { Badge, Button, Card, Empty, Table, useCommand, type Column } from '../../ui/index.ts'
import { dayText } from '../../when.ts'
import { useWords } from '../../words.ts'
import type { Invitation } from './data.ts'
import { NewInvitation } from './new-invitation.tsx'
import { teamWords } from './words.ts'

export function Invitations({ all }: { all: readonly Invitation[] }) {
  const { t, f } = useWords(teamWords)
  const brand = useBrandId()
  const [open, setOpen] = useState(false)
  const revoke = useCommand(
    ({ id }: Invitation) =>
      read(api.brands[':brand'].team.invitations[':invitation'].$delete({ param: { brand, invitation: id } })),
    { done: () => t('invite.revoked') },
  )
  const whom = ({ email }: Invitation) => email ?? t('invite.anyone')
  const make = (
    <Button kind={all.length === 0 ? 'plain' : 'primary'} small={all.length > 0} onClick={() => setOpen(true)}>
      {t('invite.new')}
    </Button>
  )
  const columns: Column<Invitation>[] = [
    { id: 'whom', head: t('invite.email'), rowHead: true, cell: whom },
    { id: 'role', head: t('invite.role'), cell: ({ role }) => t(`role.${role}`) },
    { id: 'by', head: t('invite.by'), cell: ({ createdBy }) => createdBy },
    {
      id: 'until',
      head: t('invite.until'),
      cell: ({ expired, expiresAt }) =>
        expired ? <Badge tone="warn">{t('invite.expired')}</Badge> : dayText(f, expiresAt),
    },
    {
      id: 'revoke',
      head: <span className="sr-only">{t('invite.revoke')}</span>,
      align: 'end',
      cell: (one) => (
        <Button
          small
          kind="quiet"
          aria-label={t('invite.revoke.of', { whom: whom(one) })}
          onClick={() => revoke.mutate(one)}
        >
          {t('invite.revoke')}
        </Button>
      ),
    },
  ]
  return (
    <Card title={t('invite.title')} hint={t('invite.hint')} actions={all.length > 0 && make}>
      <Table
        caption={t('invite.title')}
        hideCaption
        columns={columns}
        rows={all}
        keyOf={({ id }) => id}
        empty={
          <Empty title={t('invite.none')} action={make}>
            {t('invite.none.text')}
          </Empty>
        }
      />
      {open && <NewInvitation onClose={() => setOpen(false)} />}
    </Card>
  )
}
