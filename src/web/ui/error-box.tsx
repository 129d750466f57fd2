/** What went wrong, in the server's words, its code where it is worth passing on, and a way to try again. */
import { ApiError } from '../api.ts'
import { useWords } from '../words.ts'
import { Button } from './button.tsx'
import { codeToReport } from './report-code.ts'
import './states.css'
import { uiWords } from './words.ts'

export interface ErrorBoxProps {
  error: unknown
  onRetry?: () => void
}

/** The words of any failure, for a toast or a field. */
export function useErrorText(): (error: unknown) => string {
  const { t } = useWords(uiWords)
  return (error) => {
    if (error instanceof ApiError) return error.status === 0 ? t('error.network') : error.message || t('error.unknown')
    return t('error.unknown')
  }
}

export function ErrorBox({ error, onRetry }: ErrorBoxProps) {
  const { t } = useWords(uiWords)
  const text = useErrorText()
  const code = codeToReport(error)
  return (
    <div className="error-box" role="alert">
      <p>{text(error)}</p>
      {code && <p className="error-box__code">{t('error.code', { code })}</p>}
      {onRetry && (
        <Button small onClick={onRetry}>
          {t('retry')}
        </Button>
      )}
    </div>
  )
}
