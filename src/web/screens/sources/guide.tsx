/** What to download of a network and where, step by step. */
import { addDays } from '../../../core/time/day.ts'
import { useWords } from '../../words.ts'
import { guideWords, sourcesWords } from './words.ts'

const GUIDES = [
  'vk',
  'telegram',
  'instagram',
  'facebook',
  'ok',
  'youtube',
  'tiktok',
  'dzen',
  'services',
  'site',
  'ads',
  'crm',
  'monitoring',
  'other',
] as const
export type GuideId = (typeof GUIDES)[number]

export const guideOf = (network: string): GuideId => GUIDES.find((id) => id === network) ?? 'other'
export const GUIDE_IDS: readonly GuideId[] = GUIDES

export interface GuideProps {
  id: GuideId
  /** The last day that is known; the next file begins with the day after. */
  last?: string
  /** Nothing needs to be done yet. */
  fresh?: boolean
  today: string
}

export function Guide({ id, last, fresh = false, today }: GuideProps) {
  const { t } = useWords(sourcesWords)
  const { t: g } = useWords(guideWords)
  return (
    <div className="sources-guide">
      <p>
        {last === undefined
          ? t('how.next-any')
          : last >= today
            ? null
            : fresh
              ? t('how.next-later', { from: addDays(last, 1) })
              : t('how.next', { from: addDays(last, 1), to: today })}
      </p>
      <ol>
        {g(`${id}.steps`)
          .split('\n')
          .map((step) => (
            <li key={step}>{step}</li>
          ))}
      </ol>
      <p className="sources-guide__note">{g(`${id}.note`)}</p>
    </div>
  )
}
