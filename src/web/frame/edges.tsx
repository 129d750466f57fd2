/** The edges of the way: a screen on its way, a screen that failed, and no such page. */
import { Link, type ErrorComponentProps } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Button } from '../ui/button.tsx'
import { ErrorBox } from '../ui/error-box.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useWords } from '../words.ts'
import './edges.css'
import { shellWords } from './words.ts'

/** The same outside of any frame, where the page needs a main part of its own. */
export const PageFailed = (props: ErrorComponentProps) => (
  <main>
    <ScreenFailed {...props} />
  </main>
)

export const PageNotFound = () => (
  <main>
    <NotFound />
  </main>
)

export const ScreenPending = () => (
  <div className="edge">
    <Skeleton lines={6} />
  </div>
)

/** After an update of the server the old names of the files are gone: reloading is the only cure. */
const isGoneFile = (error: unknown) =>
  error instanceof Error && /dynamically imported module|module script failed|preload CSS/i.test(error.message)

export function ScreenFailed({ error, reset }: ErrorComponentProps) {
  const { t } = useWords(shellWords)
  if (isGoneFile(error))
    return (
      <div className="edge">
        <h1>{t('app.failed')}</h1>
        <p>{t('app.updated')}</p>
        <Button kind="primary" onClick={() => location.reload()}>
          {t('app.reload')}
        </Button>
      </div>
    )
  return (
    <div className="edge">
      <h1>{t('app.failed')}</h1>
      <ErrorBox error={error} onRetry={reset} />
      <p>
        <Link to="/">{t('app.home')}</Link>
      </p>
    </div>
  )
}

export function NotFound() {
  const { t } = useWords(shellWords)
  useEffect(() => {
    document.title = `${t('app.not-found')} · ${t('app.name')}`
  }, [t])
  return (
    <div className="edge">
      <h1>{t('app.not-found')}</h1>
      <p>{t('app.not-found.text')}</p>
      <p>
        <Link to="/">{t('app.home')}</Link>
      </p>
    </div>
  )
}
