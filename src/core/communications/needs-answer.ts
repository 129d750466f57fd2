/** Which messages wait for the brand's answer (METHOD §2: «Цена?» and «А можете сделать…?» are conversations). */
import { ASKING, BARE, BUSINESS, POLITE, RHETORICAL, TO_BRAND } from './question-words.ts'
import { anyOf, plain, wordsOf } from './text.ts'

/** `toBrand: false` when the message answers another reader: then only a business question is for the brand. */
export function needsAnswer(text: string | null, toBrand = true): boolean {
  if (text === null) return false
  const said = plain(text)
  const words = wordsOf(said)
  if (words.length === 0) return false
  const business = BUSINESS.test(said)
  if (said.includes('?')) {
    if (business) return true
    if (!toBrand || RHETORICAL.test(said)) return false
    // «Ну?», «Да?», «Маша?»: too little to be a question that the brand could answer.
    return TO_BRAND.test(said) && words.length > 1
  }
  if (isBare(words, said)) return true
  return ASKING.test(said) && (business || toBrand) && !isTale(said)
}

const isBare = (words: readonly string[], said: string): boolean =>
  words.length <= 5 &&
  BARE.test(said) &&
  words.every((word) => POLITE.has(word) || BARE.test(word) || word === 'работы')

/** «Сама спросила, подскажите ли, и мне…»: the asking words are retold, not said. */
const TOLD = anyOf('спросил*', 'сказали', 'рассказали', 'подсказали', 'объяснили', 'спасибо что', 'asked', 'told me')
const isTale = (said: string): boolean => TOLD.test(said)
