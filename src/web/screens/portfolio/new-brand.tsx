/** A new brand, from the portfolio: then its first file. */
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Button, Dialog } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { NewBrandForm } from '../start/new-brand-form.tsx'
import { portfolioWords } from './words.ts'

export function NewBrand() {
  const { t } = useWords(portfolioWords)
  const navigate = useNavigate()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>
        {t('new.button')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('new.title')}>
        <NewBrandForm
          autoFocus
          onDone={(brand) => void navigate({ to: '/b/$brand/sources', params: { brand } } as never)}
        />
      </Dialog>
    </>
  )
}
