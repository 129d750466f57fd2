/** No brand yet: make one, or look at the demo; who may do neither learns whom to ask. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api, read } from '../../api.ts'
import { useMe } from '../../session.ts'
import { Button, Empty, ErrorBox } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { NewBrand } from './new-brand.tsx'
import { portfolioWords } from './words.ts'

const LOOK_MS = 500

export function EmptyPortfolio() {
  const { t } = useWords(portfolioWords)
  const { person } = useMe()
  const client = useQueryClient()
  const navigate = useNavigate()
  const demo = useMutation({
    mutationFn: async () => {
      const { job, brand } = await read(api.demo.$post())
      for (;;) {
        const { state, error } = await read(api.jobs[':job'].$get({ param: { job } }))
        if (state === 'failed') throw new Error(error?.message)
        if (state === 'done') return brand
        await new Promise((done) => setTimeout(done, LOOK_MS))
      }
    },
    onSuccess: async (brand) => {
      await client.invalidateQueries({ queryKey: ['me'] })
      await navigate({ to: '/b/$brand', params: { brand } })
    },
  })
  if (!person?.installOwner) return <Empty title={t('empty.title')}>{t('empty.viewer')}</Empty>
  return (
    <>
      <Empty
        title={t('empty.title')}
        action={
          <>
            <NewBrand />
            <Button onClick={() => demo.mutate()} busy={demo.isPending}>
              {t(demo.isPending ? 'demo.making' : 'demo.button')}
            </Button>
          </>
        }
      >
        {t('empty.text')}
      </Empty>
      {demo.isError && <ErrorBox error={demo.error} onRetry={() => demo.mutate()} />}
    </>
  )
}
