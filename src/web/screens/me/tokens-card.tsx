/** API tokens: what there are, revoking, and a new one. */
import { useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { useState } from 'react'
import { api, read } from '../../api.ts'
import { useMe } from '../../session.ts'
import { Badge, Button, Card, Empty, Loaded, Table, type Column } from '../../ui/index.ts'
import { dayText, whenText } from '../../when.ts'
import { useWords } from '../../words.ts'
import { NewToken } from './new-token.tsx'
import { useMeCommand } from './use-me-command.ts'
import { meWords } from './words.ts'

type Token = InferResponseType<typeof api.me.tokens.$get, 200>['tokens'][number]

export function TokensCard() {
  const { t } = useWords(meWords)
  const [open, setOpen] = useState(false)
  const query = useQuery({ queryKey: ['me', 'tokens'], queryFn: () => read(api.me.tokens.$get()) })
  const columns = useColumns()
  const make = (
    <Button small onClick={() => setOpen(true)}>
      {t('tokens.new')}
    </Button>
  )
  return (
    <Card
      title={t('tokens.title')}
      hint={
        <>
          {t('tokens.hint')}{' '}
          <a className="me__docs" href="/api">
            {t('tokens.docs')}
          </a>
        </>
      }
      actions={(query.data?.tokens.length ?? 0) > 0 && make}
    >
      <Loaded query={query}>
        {({ tokens }) => (
          <Table
            caption={t('tokens.title')}
            hideCaption
            columns={columns}
            rows={tokens}
            keyOf={({ id }) => id}
            empty={
              <Empty title={t('tokens.none')} action={make}>
                {t('tokens.none.text')}
              </Empty>
            }
          />
        )}
      </Loaded>
      {open && <NewToken onClose={() => setOpen(false)} />}
    </Card>
  )
}

function useColumns(): Column<Token>[] {
  const { t, f } = useWords(meWords)
  const { brands } = useMe()
  const revoke = useMeCommand(({ id }: Token) => read(api.me.tokens[':token'].$delete({ param: { token: id } })), {
    done: ({ name }) => t('tokens.revoked', { name }),
  })
  const isOver = ({ expiresAt }: Token) => expiresAt !== null && Date.parse(expiresAt) < Date.now()
  return [
    { id: 'name', head: t('tokens.name'), rowHead: true, wrap: true, cell: ({ name }) => name },
    {
      id: 'brand',
      head: t('tokens.brand'),
      cell: ({ brand }) =>
        brand === null ? t('tokens.brand.all') : (brands.find(({ id }) => id === brand)?.name ?? brand),
    },
    { id: 'rights', head: t('tokens.rights'), cell: ({ canWrite }) => t(canWrite ? 'tokens.write' : 'tokens.read') },
    {
      id: 'until',
      head: t('tokens.until'),
      cell: (token) =>
        isOver(token) ? (
          <Badge tone="warn">{t('tokens.expired')}</Badge>
        ) : token.expiresAt === null ? (
          t('tokens.forever')
        ) : (
          dayText(f, token.expiresAt)
        ),
    },
    {
      id: 'used',
      head: t('tokens.used'),
      cell: ({ usedAt }) => (usedAt === null ? t('never') : whenText(f, usedAt)),
    },
    {
      id: 'revoke',
      head: <span className="sr-only">{t('tokens.revoke')}</span>,
      align: 'end',
      cell: (token) => (
        <Button
          small
          kind="quiet"
          aria-label={t('tokens.revoke.name', { name: token.name })}
          onClick={() => revoke.mutate(token)}
        >
          {t('tokens.revoke')}
        </Button>
      ),
    },
  ]
}
