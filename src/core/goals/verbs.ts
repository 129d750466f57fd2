/** What the sentence wants done with the number: get, reach, raise, lower, keep. */
import { isWord, take } from './match.ts'
import type { Token } from './tokens.ts'

export interface Verbs {
  /** «привлечь», "get": new ones are counted. */
  gain: boolean
  /** «довести», «набрать», «хочу», "reach": a level is meant. */
  reach: boolean
  raise: boolean
  lower: boolean
  /** «улучшить»: up or down, whichever is better for the KPI. */
  improve: boolean
  keep: boolean
  /** «ещё», «новых», "more": on top of what there is. */
  extra: boolean
}

const GROUPS: readonly (readonly [keyof Verbs, string])[] = [
  [
    'gain',
    'привлеч*|привлек*|получ*|сделать|сделаем|сделайте|заработ*|добав*|приве*|найти|добы*|закрыть|провести|приобре*|совершить|обеспеч*|принес*|прода*|get|gain|gather|collect|attract|make|generate|bring|add|acquire|sell|earn|close|obtain|deliver|recruit|drive',
  ],
  [
    'reach',
    'довести|доведем|доведите|достич*|достигн*|достиж*|дойти|дорасти|дотянуть|выйти|набрать|наберем|набир*|собрать|соберем|собир*|добиться|добьемся|хочу|хотим|хочется|нужно|надо|иметь|стать|станет|стало|reach|hit|achieve|want|need|have',
  ],
  [
    'raise',
    'увелич*|повыс*|повыш*|подня*|подним*|вырасти|вырастить|выраст*|нараст*|нарасти*|расти|рост|усил*|разогна*|прибав*|прирасти|приросл*|растить|raise|increase|grow|growing|growth|boost|lift|expand|rise|scale',
  ],
  [
    'lower',
    'уменьш*|сниз*|сниж*|сократ*|сокращ*|опуст*|урез*|убав*|ускор*|reduce|decrease|cut|lower|shorten|minimi*|speed',
  ],
  ['improve', 'улучш*|оптимизир*|improve|improving|optimi*'],
  ['keep', 'держать|удерж*|сохран*|keep|hold|maintain|stay|остав*'],
  ['extra', 'новых|новые|нового|новый|новым|еще|дополнительн*|плюс|свеж*|new|another|additional|extra|plus'],
]

/** «больше лидов», "fewer complaints": comparatives that are no limit («не больше» was taken before). */
const MORE = 'больше|выше|чаще|more|higher'
const LESS = 'меньше|ниже|реже|быстрее|дешевле|less|fewer|lower|faster|cheaper'

export function readVerbs(tokens: readonly Token[]): Verbs {
  const verbs: Verbs = {
    gain: false,
    reach: false,
    raise: false,
    lower: false,
    improve: false,
    keep: false,
    extra: false,
  }
  tokens.forEach((token, i) => {
    for (const [group, words] of GROUPS) {
      if (!isWord(token, words)) continue
      verbs[group] = true
      take(tokens, i, i + 1, 'verb')
      return
    }
    if (isWord(token, MORE)) verbs.raise = true
    else if (isWord(token, LESS)) verbs.lower = true
    else return
    take(tokens, i, i + 1, 'verb')
  })
  return verbs
}

/** Verbs that are themselves the amount: «удвоить», "halve". Read before the others. */
const FACTORS: readonly (readonly [string, number])[] = [
  ['вдвое|вдвойне|удвоить|удвоим|удвоение|удваив*|double|doubling|twice|twofold', 2],
  ['втрое|утроить|утроим|утроение|triple|thrice|threefold', 3],
  ['вчетверо|учетверить|quadruple|fourfold', 4],
  ['впятеро|fivefold', 5],
  ['вдесятеро|удесятерить|tenfold', 10],
]
const HALF = 'вполовину|наполовину|половину|halve|halving|half'

/** 2 for «вдвое»; `half` leaves the direction to the verb («наполовину» up is ×1.5). */
export function readFactor(tokens: readonly Token[]): { factor: number; half: boolean; at: number } | null {
  for (let i = 0; i < tokens.length; i++) {
    for (const [words, factor] of FACTORS) {
      if (!isWord(tokens[i], words)) continue
      take(tokens, i, i + 1, 'amount')
      return { factor, half: false, at: i }
    }
    if (!isWord(tokens[i], HALF)) continue
    take(tokens, i, i + 1, 'amount')
    if (isWord(tokens[i - 1], 'на|by|in')) take(tokens, i - 1, i, 'amount')
    return { factor: 0.5, half: true, at: i }
  }
  return null
}

/** «удвоить» and "halve" already say the direction. */
export const isVerbHalf = (token: Token): boolean => token.text.startsWith('halv')
