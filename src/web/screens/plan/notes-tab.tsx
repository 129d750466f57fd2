/** What happened around the work: told here, seen on every chart. */
import { useQuery } from '@tanstack/react-query'
import { api, read } from '../../api.ts'
import { useBrand } from '../../session.ts'
import { Badge, Button, Card, Empty, Loaded, Table, useCommand } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { NoteForm, type Note } from './note-form.tsx'
import { planWords } from './words.ts'

const routes = api.brands[':brand'].notes

export function NotesTab() {
  const { t, lang } = useWords(planWords)
  const brand = useBrand()
  const query = useQuery({
    queryKey: [brand.id, 'notes', lang],
    queryFn: () => read(routes.$get({ param: { brand: brand.id } })),
  })
  return (
    <>
      <p className="plan__lead">{t('notes.lead')}</p>
      <Loaded query={query}>
        {({ notes, kinds }) => (
          <>
            {brand.can('brand.work') && (
              <Card title={t('notes.new')}>
                <NoteForm kinds={kinds} />
              </Card>
            )}
            <NoteTable notes={notes} />
          </>
        )}
      </Loaded>
    </>
  )
}

function NoteTable({ notes }: { notes: readonly Note[] }) {
  const { t } = useWords(planWords)
  const brand = useBrand()
  const names = new Map(brand.accounts.map(({ id, name }) => [id, name]))
  const again = useCommand(({ kind, from, to, note, accounts }: Note) =>
    read(
      routes.$post({
        param: { brand: brand.id },
        json: { kind: kind as never, from, to, note, account: accounts[0] ?? null },
      }),
    ),
  )
  const remove = useCommand((note: Note) => read(routes[':id'].$delete({ param: { brand: brand.id, id: note.id } })), {
    done: () => t('notes.removed'),
    undo: (_, note) => () => again.mutate(note),
  })
  return (
    <Table
      caption={t('notes.caption')}
      hideCaption
      rows={notes}
      keyOf={({ id }) => id}
      order={{ by: 'when', down: true }}
      empty={<Empty title={t('notes.none')} />}
      columns={[
        {
          id: 'when',
          head: t('notes.when'),
          cell: ({ from, to }) => t('notes.range', { from, to }),
          sort: ({ from }) => from,
          rowHead: true,
        },
        {
          id: 'kind',
          head: t('notes.kind'),
          cell: ({ kindName, fromFile }) => (
            <>
              {kindName} {fromFile && <Badge>{t('notes.from-file')}</Badge>}
            </>
          ),
          sort: ({ kindName }) => kindName,
        },
        {
          id: 'where',
          head: t('notes.account'),
          cell: ({ accounts }) =>
            accounts.length === 0 ? t('notes.everywhere') : accounts.map((id) => names.get(id) ?? id).join(', '),
        },
        { id: 'note', head: t('notes.note'), cell: ({ note }) => note, wrap: true },
        {
          id: 'do',
          head: <span className="sr-only">{t('remove')}</span>,
          cell: (note) =>
            brand.can('brand.work') &&
            !note.fromFile && (
              <Button small kind="quiet" onClick={() => remove.mutate(note)}>
                {t('remove')}
              </Button>
            ),
        },
      ]}
    />
  )
}
