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

/** `last`: the last day that is known; the next file begins with the day after. */
export function Guide({ id, last, today }: { id: GuideId; last?: string; today: string }) {
  const { t } = useWords(sourcesWords)
  const { t: g } = useWords(guideWords)
  return (
    <div className="sources-guide">
      <p>
        {last !== undefined && last < today
          ? t('how.next', { from: addDays(last, 1), to: today })
          : last === undefined
            ? t('how.next-any')
            : null}
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
