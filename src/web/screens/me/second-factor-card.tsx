/** Sign-in with a code: whether it is on, turning it on step by step, turning it off. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read } from '../../api.ts'
import { Badge, Button, Card, Loaded } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { Enrol } from './enrol.tsx'
import { NewCodes, TurnOff } from './factor-dialogs.tsx'
import { meWords } from './words.ts'

export function SecondFactorCard() {
  const { t } = useWords(meWords)
  const query = useQuery({
    queryKey: ['me', 'second-factor'],
    queryFn: () => read(api.me['second-factor'].$get()),
  })
  const [open, setOpen] = useState<'enrol' | 'off' | 'codes' | null>(null)
  const close = () => setOpen(null)
  return (
    <Card title={t('factor.title')} hint={t('factor.hint')}>
      <Loaded query={query}>
        {({ on, codesLeft }) => (
          <>
            <p className="row">
              <Badge tone={on ? 'good' : 'neutral'}>{t(on ? 'factor.on' : 'factor.off')}</Badge>
              {on && t('factor.left', { codes: codesLeft })}
            </p>
            <div className="row">
              {on ? (
                <>
                  <Button onClick={() => setOpen('codes')}>{t('factor.new-codes')}</Button>
                  <Button onClick={() => setOpen('off')}>{t('factor.disable')}</Button>
                </>
              ) : (
                <Button onClick={() => setOpen('enrol')}>{t('factor.enable')}</Button>
              )}
            </div>
            {open === 'enrol' && <Enrol onClose={close} />}
            {open === 'codes' && <NewCodes onClose={close} />}
            {open === 'off' && <TurnOff onClose={close} />}
          </>
        )}
      </Loaded>
    </Card>
  )
}
