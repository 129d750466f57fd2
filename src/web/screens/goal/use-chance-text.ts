import { useWords } from '../../words.ts'
import { chanceWords } from './outcomes-layout.ts'
import { goalWords } from './words.ts'

/** «…план выполнится примерно в 3 случаях из 10». */
export function useChanceText(): (chance: number) => string {
  const { t } = useWords(goalWords)
  return (chance) => {
    const words = chanceWords(chance)
    return typeof words === 'number' ? t('chance.of-ten', { cases: words }) : t(`chance.${words}`)
  }
}
