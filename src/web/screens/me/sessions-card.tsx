/** Where one is signed in, and ending it there. */
import { useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { api, read } from '../../api.ts'
import { useSessionChanged } from '../../session-change.ts'
import { Badge, Button, Card, Loaded, Table, type Column } from '../../ui/index.ts'
import { whenText } from '../../when.ts'
import { useWords } from '../../words.ts'
import { deviceOf } from './device.ts'
import { useMeCommand } from './use-me-command.ts'
import { meWords } from './words.ts'

type Session = InferResponseType<typeof api.me.sessions.$get, 200>['sessions'][number]

export function SessionsCard() {
  const { t, f } = useWords(meWords)
  const query = useQuery({ queryKey: ['me', 'sessions'], queryFn: () => read(api.me.sessions.$get()) })
  const sessionChanged = useSessionChanged()
  const end = useMeCommand((session: string) => read(api.me.sessions[':session'].$delete({ param: { session } })), {
    done: (session) => t(session === 'others' ? 'sessions.others.ended' : 'sessions.ended'),
    onDone: (_, session) => {
      if (query.data?.sessions.some(({ id, current }) => current && id === session)) void sessionChanged('/sign-in')
    },
  })
  const nameOf = ({ device }: Session): string => {
    const { browser, system } = deviceOf(device)
    if (browser !== null && system !== null) return t('device.on', { browser, system })
    return browser ?? system ?? t('device.unknown')
  }
  const columns: Column<Session>[] = [
    {
      id: 'device',
      head: t('sessions.device'),
      rowHead: true,
      cell: (session) => (
        <span className="row">
          {nameOf(session)} {session.current && <Badge>{t('sessions.this')}</Badge>}
        </span>
      ),
    },
    { id: 'since', head: t('sessions.since'), cell: ({ createdAt }) => whenText(f, createdAt) },
    { id: 'seen', head: t('sessions.seen'), cell: ({ seenAt }) => whenText(f, seenAt) },
    {
      id: 'end',
      head: <span className="sr-only">{t('sessions.end')}</span>,
      align: 'end',
      cell: (session) => (
        <Button
          small
          kind="quiet"
          aria-label={t('sessions.end.name', { device: nameOf(session) })}
          onClick={() => end.mutate(session.id)}
        >
          {t('sessions.end')}
        </Button>
      ),
    },
  ]
  return (
    <Card
      title={t('sessions.title')}
      actions={
        (query.data?.sessions.length ?? 0) > 1 && (
          <Button small onClick={() => end.mutate('others')} busy={end.isPending}>
            {t('sessions.others')}
          </Button>
        )
      }
    >
      <Loaded query={query}>
        {({ sessions }) => (
          <Table caption={t('sessions.title')} hideCaption columns={columns} rows={sessions} keyOf={({ id }) => id} />
        )}
      </Loaded>
    </Card>
  )
}
