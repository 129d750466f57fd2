/** One planned publication: made, changed, removed with a way back. */
import { useState } from 'react'
import type { InferRequestType } from 'hono/client'
import { api, read } from '../../api.ts'
import { useBrand } from '../../session.ts'
import { Button, Dialog, Field, Input, Select, useCommand } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { planWords } from './words.ts'

const calendar = api.brands[':brand'].calendar
type Body = InferRequestType<typeof calendar.$post>['json']

export type ItemDraft = { id: string | null; day: string } & Partial<Body>

const STATES = ['idea', 'draft', 'approval', 'approved', 'published', 'dropped'] as const
const FORMATS = ['text', 'photo', 'carousel', 'video', 'reel', 'story'] as const

export function ItemDialog({ draft, onClose }: { draft: ItemDraft; onClose: () => void }) {
  const { t } = useWords(planWords)
  const brand = useBrand()
  const param = { brand: brand.id }
  const [item, setItem] = useState<Body>({
    day: draft.day,
    title: draft.title ?? '',
    account: draft.account ?? null,
    format: draft.format ?? null,
    rubric: draft.rubric ?? null,
    state: draft.state ?? 'idea',
  })
  const put = (id: string | null, json: Body) =>
    id === null ? read(calendar.$post({ param, json })) : read(calendar[':id'].$put({ param: { ...param, id }, json }))
  const save = useCommand((json: Body) => put(draft.id, json), { done: () => t('item.saved'), onDone: onClose })
  const again = useCommand((json: Body) => put(null, json))
  const remove = useCommand((id: string) => read(calendar[':id'].$delete({ param: { ...param, id } })), {
    done: () => t('removed'),
    undo: () => () => again.mutate(item),
    onDone: onClose,
  })
  const set = <K extends keyof Body>(key: K, value: Body[K]) => setItem({ ...item, [key]: value })
  return (
    <Dialog open onClose={onClose} title={t(draft.id === null ? 'item.new' : 'item.edit')}>
      <form
        className="plan__dialog"
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate(item)
        }}
      >
        <Field label={t('item.title')} required className="plan__wide">
          <Input value={item.title} maxLength={300} autoFocus onChange={(event) => set('title', event.target.value)} />
        </Field>
        <Field label={t('item.day')} required>
          <Input type="date" value={item.day} onChange={(event) => set('day', event.target.value)} />
        </Field>
        <Field label={t('item.account')}>
          <Select value={item.account ?? ''} onChange={(event) => set('account', event.target.value || null)}>
            <option value="">{t('item.any')}</option>
            {brand.accounts
              .filter(({ posts }) => posts > 0)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </Select>
        </Field>
        <Field label={t('item.format')}>
          <Select value={item.format ?? ''} onChange={(event) => set('format', event.target.value || null)}>
            <option value="">{t('item.any')}</option>
            {FORMATS.map((format) => (
              <option key={format} value={format}>
                {t(`format.${format}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('item.rubric')}>
          <Input
            value={item.rubric ?? ''}
            maxLength={60}
            onChange={(event) => set('rubric', event.target.value || null)}
          />
        </Field>
        <Field label={t('item.state')}>
          <Select value={item.state} onChange={(event) => set('state', event.target.value as Body['state'])}>
            {STATES.map((state) => (
              <option key={state} value={state}>
                {t(`state.${state}`)}
              </option>
            ))}
          </Select>
        </Field>
        <div className="plan__buttons">
          {draft.id !== null && (
            <Button kind="danger" busy={remove.isPending} onClick={() => remove.mutate(draft.id!)}>
              {t('remove')}
            </Button>
          )}
          <Button
            kind="primary"
            type="submit"
            busy={save.isPending}
            disabled={item.title.trim() === '' || item.day === ''}
          >
            {t('save')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
