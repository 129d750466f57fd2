import { isWord, take } from './match.ts'
import type { Token } from './tokens.ts'
import type { UnderstoodGoal } from './types.ts'

type Channel = NonNullable<UnderstoodGoal['channel']>

const NAMES: readonly (readonly [Channel, string])[] = [
  ['organic', 'органик*|органич*|естественн*|органически|бесплатн*|organic|organically'],
  ['contest', 'конкурс*|розыгрыш*|гив|гива|гивы|гивавей*|contest*|giveaway*|raffle*'],
  ['ads', 'таргет*|реклам*|промо|промопост*|директ|ads|ad|advertis*|advert*|paid|targeted|promoted|посев*'],
]
const THROUGH = 'через|помощью|помощи|счет|via|through|with|using|благодаря|силами|from|от|по|в|на'
const WITHOUT = 'без|without'

/**
 * «через таргетированную рекламу», «без рекламы», "via paid ads". `strict` takes only what a preposition of means
 * introduces; it runs before the KPI is read, because «охват рекламы» is a KPI and «охват через рекламу» is not.
 */
export function readChannel(tokens: readonly Token[], strict: boolean): Channel | null {
  for (const [channel, words] of NAMES) {
    for (let i = 0; i < tokens.length; i++) {
      if (!isWord(tokens[i], words)) continue
      let start = i
      // «таргетированную рекламу», "paid social ads"
      while (
        start > 0 &&
        (isWord(tokens[start - 1], words) || isWord(tokens[start - 1], 'social|нашу|нашей|яндекс*|media'))
      )
        start--
      let end = i + 1
      while (isWord(tokens[end], words)) end++
      const without = isWord(tokens[start - 1], WITHOUT)
      const means = isWord(tokens[start - 1], THROUGH)
      const strong = isWord(tokens[start - 1], 'через|помощью|помощи|счет|via|through|using|with|благодаря')
      if (strict && !without && !strong) continue
      let from = means || without ? start - 1 : start
      if (isWord(tokens[from], 'помощью|помощи|счет') && isWord(tokens[from - 1], 'с|при|за')) from--
      take(tokens, from, end, 'channel')
      return without && channel === 'ads' ? 'organic' : channel
    }
  }
  return null
}
