/** A role is changed where it stands, and can be put back. */
import { api, read } from '../../api.ts'
import { useBrand } from '../../session.ts'
import { Field, Select, useCommand } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { ROLES, type Member, type Role } from './data.ts'
import { teamWords } from './words.ts'

export function RoleSelect({ member }: { member: Member }) {
  const { t } = useWords(teamWords)
  const { id: brand } = useBrand()
  const save = (role: Role) =>
    read(api.brands[':brand'].team[':person'].$patch({ param: { brand, person: member.id }, json: { role } }))
  const back = useCommand(save)
  const change = useCommand(save, {
    done: (_, role) => t('people.role.changed', { name: member.name, role: t(`role.${role}`) }),
    undo: () => () => back.mutate(member.role),
  })
  return (
    <Field label={t('people.role.of', { name: member.name })} hideLabel>
      <Select
        value={change.isPending ? change.variables : member.role}
        disabled={change.isPending}
        onChange={(event) => change.mutate(event.target.value as Role)}
      >
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {t(`role.${role}`)}
          </option>
        ))}
      </Select>
    </Field>
  )
}
