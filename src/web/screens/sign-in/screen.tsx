/** Sign-in, and back to where one wanted to go. */
import { useState } from 'react'
import { safeNext } from '../../gate.ts'
import { useSearchState } from '../../search.ts'
import { useSessionChanged } from '../../session-change.ts'
import { Page } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { SignInForm } from './sign-in-form.tsx'
import './sign-in.css'
import { signInWords } from './words.ts'

export default function Screen() {
  const { t } = useWords(signInWords)
  const [{ next }] = useSearchState()
  const sessionChanged = useSessionChanged()
  const [code, setCode] = useState(false)
  return (
    <Page title={t(code ? 'code.title' : 'title')}>
      <div className="sign-in">
        <SignInForm onDone={() => void sessionChanged(safeNext(next))} onCodeStep={setCode} autoFocus />
        {!code && <p className="sign-in__forgot">{t('forgot')}</p>}
      </div>
    </Page>
  )
}
