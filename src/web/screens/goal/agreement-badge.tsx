import { Badge, type Tone } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { Agreement } from './types.ts'
import { goalWords } from './words.ts'

const TONE: Record<Agreement['state'], Tone> = {
  'no-goals': 'neutral',
  unsigned: 'neutral',
  'one-side': 'warn',
  signed: 'good',
  changed: 'warn',
}

/** How far the agreement is: «подписано», «подписала одна сторона»… */
export function AgreementBadge({ state }: { state: Agreement['state'] }) {
  const { t } = useWords(goalWords)
  return <Badge tone={TONE[state]}>{`${t('agreement.open')}: ${t(`state.${state}`)}`}</Badge>
}
