/** A new link: what role, for whom, for how long; then the link itself, once. */
import { useState } from 'react'
import { api, read } from '../../api.ts'
import { useBrandId } from '../../session.ts'
import {
  Button,
  Check,
  Choice,
  CopyField,
  Dialog,
  ErrorBox,
  Field,
  Input,
  Optional,
  Select,
  useCommand,
} from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { ROLES, type Role } from './data.ts'
import { teamWords } from './words.ts'

const DAYS = [1, 3, 7, 30]

export function NewInvitation({ onClose }: { onClose: () => void }) {
  const { t } = useWords(teamWords)
  const brand = useBrandId()
  const [role, setRole] = useState<Role>('specialist')
  const [email, setEmail] = useState('')
  const [days, setDays] = useState(7)
  const make = useCommand(
    () =>
      read(
        api.brands[':brand'].team.invitations.$post({ param: { brand }, json: { role, email: email || null, days } }),
      ),
    { quiet: true },
  )
  if (make.data)
    return (
      <Dialog
        open
        onClose={onClose}
        title={t('invite.made')}
        actions={
          <Button kind="primary" onClick={onClose}>
            {t('done')}
          </Button>
        }
      >
        <div className="stack-s">
          <p>{t('invite.made.text', { day: make.data.expiresAt.slice(0, 10) })}</p>
          <CopyField label={t('invite.link')} value={`${window.location.origin}${make.data.path}`} />
        </div>
      </Dialog>
    )
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('invite.new')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" form="new-invitation" kind="primary" busy={make.isPending}>
            {t('invite.create')}
          </Button>
        </>
      }
    >
      <form
        id="new-invitation"
        className="stack-s"
        onSubmit={(event) => {
          event.preventDefault()
          make.mutate(undefined)
        }}
      >
        <Choice legend={t('invite.role')}>
          {ROLES.toReversed().map((one) => (
            <Check
              key={one}
              type="radio"
              name="role"
              label={t(`role.${one}`)}
              hint={t(`may.${one}`)}
              checked={role === one}
              onChange={() => setRole(one)}
            />
          ))}
        </Choice>
        <Field
          label={
            <>
              {t('invite.email.field')}
              <Optional />
            </>
          }
          hint={t('invite.email.hint')}
        >
          <Input
            type="email"
            maxLength={200}
            autoComplete="off"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        </Field>
        <Field label={t('invite.days')}>
          <Select value={days} onChange={(event) => setDays(Number(event.target.value))}>
            {DAYS.map((one) => (
              <option key={one} value={one}>
                {t('invite.days.of', { days: one })}
              </option>
            ))}
          </Select>
        </Field>
        {make.isError && <ErrorBox error={make.error} />}
      </form>
    </Dialog>
  )
}
