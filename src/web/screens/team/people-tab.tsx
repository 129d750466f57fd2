/** Who works with the brand, what each may do, and links for those who will. */
import type { UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'
import { useBrand, useMe } from '../../session.ts'
import { Badge, Button, Card, Loaded, Table, type Column } from '../../ui/index.ts'
import { dayText } from '../../when.ts'
import { useWords } from '../../words.ts'
import { ROLES, type Member, type Team } from './data.ts'
import { Invitations } from './invitations.tsx'
import { RemoveMember } from './remove-member.tsx'
import { ResetPassword } from './reset-password.tsx'
import { RoleSelect } from './role-select.tsx'
import { teamWords } from './words.ts'

export function PeopleTab({ query }: { query: UseQueryResult<Team> }) {
  const { t } = useWords(teamWords)
  const { can } = useBrand()
  return (
    <>
      <Loaded query={query}>{(team) => <Members members={team.members} />}</Loaded>
      {can('brand.manage') && <Loaded query={query}>{({ invitations }) => <Invitations all={invitations} />}</Loaded>}
      <Card title={t('roles.title')}>
        <dl className="team__roles">
          {ROLES.map((role) => (
            <div key={role}>
              <dt>{t(`role.${role}`)}</dt>
              <dd>{t(`may.${role}`)}</dd>
            </div>
          ))}
        </dl>
      </Card>
    </>
  )
}

function Members({ members }: { members: readonly Member[] }) {
  const { t, f } = useWords(teamWords)
  const manages = useBrand().can('brand.manage')
  const { person } = useMe()
  const [leaving, setLeaving] = useState<Member | null>(null)
  const [resetting, setResetting] = useState<Member | null>(null)
  const columns: Column<Member>[] = [
    {
      id: 'name',
      head: t('people.name'),
      rowHead: true,
      sort: ({ name }) => name,
      cell: ({ name, email, you, installOwner, guest }) => (
        <span className="team__person-name">
          <span className="row">
            {name}
            {you && <Badge>{t('people.you')}</Badge>}
            {installOwner && <Badge>{t('people.install')}</Badge>}
            {guest && <Badge>{t('people.guest')}</Badge>}
          </span>
          {email !== null && <span className="team__mail">{email}</span>}
        </span>
      ),
    },
    {
      id: 'role',
      head: t('people.role'),
      sort: ({ role }) => ROLES.indexOf(role),
      cell: (member) => (manages && !member.installOwner ? <RoleSelect member={member} /> : t(`role.${member.role}`)),
    },
    { id: 'since', head: t('people.since'), sort: ({ since }) => since, cell: ({ since }) => dayText(f, since) },
    {
      id: 'remove',
      head: <span className="sr-only">{t('people.remove')}</span>,
      align: 'end',
      cell: (member) => (
        <>
          {person?.installOwner && !member.installOwner && !member.guest && (
            <Button
              small
              kind="quiet"
              aria-label={t('people.reset.of', { name: member.name })}
              onClick={() => setResetting(member)}
            >
              {t('people.reset')}
            </Button>
          )}
          {!member.installOwner && !member.guest && (manages || member.you) && (
            <Button
              small
              kind="quiet"
              aria-label={member.you ? t('people.leave') : t('people.remove.of', { name: member.name })}
              onClick={() => setLeaving(member)}
            >
              {t(member.you ? 'people.leave' : 'people.remove')}
            </Button>
          )}
        </>
      ),
    },
  ]
  return (
    <>
      <Table caption={t('people.caption')} hideCaption columns={columns} rows={members} keyOf={({ id }) => id} />
      {resetting && <ResetPassword member={resetting} onClose={() => setResetting(null)} />}
      {leaving && <RemoveMember member={leaving} onClose={() => setLeaving(null)} />}
    </>
  )
}
