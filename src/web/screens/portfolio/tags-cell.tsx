/** Tags of a brand: a click shows the brands with the same one; who decides in the brand changes them. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read } from '../../api.ts'
import { useSearchState, WITH_BACK } from '../../search.ts'
import { Button, Dialog, ErrorBox, Field, Input, toast } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { PortfolioBrand } from './use-portfolio.ts'
import { portfolioWords } from './words.ts'

export function TagsCell({ brand }: { brand: PortfolioBrand }) {
  const { t } = useWords(portfolioWords)
  const [, setSearch] = useSearchState()
  const [editing, setEditing] = useState(false)
  const { name, role, known } = brand
  if (!known) return null
  return (
    <span className="portfolio__tags">
      {known.tags.map((tag) => (
        <button key={tag} type="button" className="portfolio__tag" onClick={() => setSearch({ tag }, WITH_BACK)}>
          {tag}
        </button>
      ))}
      {(role === 'owner' || role === 'manager') && (
        <button
          type="button"
          className="portfolio__edit no-print"
          aria-label={t('row.edit-tags', { brand: name })}
          title={t('row.edit-tags', { brand: name })}
          onClick={() => setEditing(true)}
        >
          +
        </button>
      )}
      {editing && <TagsEditor brand={brand} tags={known.tags} onClose={() => setEditing(false)} />}
    </span>
  )
}

function TagsEditor({
  brand: { id, name },
  tags,
  onClose,
}: {
  brand: PortfolioBrand
  tags: string[]
  onClose: () => void
}) {
  const { t } = useWords(portfolioWords)
  const client = useQueryClient()
  const [text, setText] = useState(tags.join(', '))
  const save = useMutation({
    mutationFn: () =>
      read(
        api.brands[':brand'].tags.$put({
          param: { brand: id },
          json: {
            tags: text
              .split(',')
              .map((tag) => tag.trim())
              .filter(Boolean),
          },
        }),
      ),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['portfolio'] })
      toast({ text: t('tags.saved') })
      onClose()
    },
  })
  const form = `tags-${id}`
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('tags.title', { brand: name })}
      actions={
        <Button type="submit" form={form} kind="primary" busy={save.isPending}>
          {t('tags.save')}
        </Button>
      }
    >
      <form
        id={form}
        className="stack-s"
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate()
        }}
      >
        <Field label={t('tags.label')} hint={t('tags.hint')}>
          <Input value={text} onChange={(event) => setText(event.target.value)} autoFocus />
        </Field>
        {save.isError && <ErrorBox error={save.error} />}
      </form>
    </Dialog>
  )
}
