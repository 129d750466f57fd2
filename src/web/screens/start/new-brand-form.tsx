/** A new brand. Used at the first start and in the portfolio. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read } from '../../api.ts'
import { Button, ErrorBox } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { BrandFieldset, brandFormWords, type BrandFields } from './brand-fields.tsx'
import { ownZone } from './zones.ts'

export interface NewBrandFormProps {
  /** The id of the brand that was made. */
  onDone: (brand: string) => void
  autoFocus?: boolean
}

export function NewBrandForm({ onDone, autoFocus }: NewBrandFormProps) {
  const { t } = useWords(brandFormWords)
  const client = useQueryClient()
  const [fields, setFields] = useState<BrandFields>({ name: '', business: null, currency: 'RUB', zone: ownZone() })
  const make = useMutation({
    mutationFn: () => read(api.brands.$post({ json: fields })),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['me'] })
      void client.invalidateQueries({ queryKey: ['portfolio'] })
      onDone(id)
    },
  })
  return (
    <form
      className="stack-s"
      onSubmit={(event) => {
        event.preventDefault()
        make.mutate()
      }}
    >
      <BrandFieldset value={fields} onChange={setFields} autoFocus={autoFocus} />
      {make.isError && <ErrorBox error={make.error} />}
      <div>
        <Button type="submit" kind="primary" busy={make.isPending}>
          {t('create')}
        </Button>
      </div>
    </form>
  )
}
