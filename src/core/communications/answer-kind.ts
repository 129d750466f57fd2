/**
 * What the brand's message is worth to the one who asked (METHOD §2, §6). Only `meaningful` stops the clock:
 * an automatic reply and a deflection (отписка) do not, nor does a greeting.
 */
import { AUTO, BARE_PLACE, DEFLECTION, FACT, HOLLOW_WORDS, PERSONAL, THANKS } from './answer-words.ts'
import { plain, sentences, withoutLinks, wordsOf } from './text.ts'

export type AnswerKind = 'meaningful' | 'deflection' | 'auto' | 'empty'

const kindOfSentence = (sentence: string): AnswerKind => {
  if (FACT.test(sentence)) return 'meaningful'
  const auto = AUTO.test(sentence)
  const deflection = DEFLECTION.test(sentence) || BARE_PLACE.test(sentence)
  if (deflection && PERSONAL.test(sentence)) return 'meaningful'
  // «Менеджер свяжется с вами в ближайшее время» is both: what a person is told to do decides.
  if (auto) return 'auto'
  if (deflection) return 'deflection'
  const words = wordsOf(sentence.replace(THANKS, ' '))
  return words.every((word) => HOLLOW_WORDS.has(word)) ? 'empty' : 'meaningful'
}

const GREETING =
  '(?:здравствуйте|добр[а-яё]+ [а-яё]+|доброго времени суток|привет|спасибо|hello|hi|hey|good [a-z]+|thank you|thanks)'
const NAME_FIRST = new RegExp(`^\\p{Lu}[\\p{L}-]+,\\s*(?=${GREETING})`, 'iu')
const NAME_LAST = new RegExp(`^(${GREETING}),?\\s+([\\p{L}-]+)[,.!]*$`, 'iu')

/** The name of the asker beside a greeting is as hollow as the greeting; a capital tells it from «Привет, да». */
const withoutAddress = (sentence: string): string =>
  sentence
    .replace(NAME_FIRST, '')
    .replace(NAME_LAST, (whole, greeting: string, name: string) => (/^\p{Lu}/u.test(name) ? greeting : whole))

/** Sentences of a message with how they read, in their order. */
const judged = (text: string): readonly { said: string; kind: AnswerKind }[] =>
  sentences(withoutLinks(text)).map((one) => {
    const said = plain(withoutAddress(one))
    return { said, kind: kindOfSentence(said) }
  })

export function kindOfAnswer(text: string | null): AnswerKind {
  const all = judged(text ?? '')
  const has = (kind: AnswerKind): boolean => all.some((one) => one.kind === kind)
  // Robots wrap a menu or working hours in their promise: beside it a single sentence must hold a fact to count.
  const substance = all.filter((one) => one.kind === 'meaningful')
  const isWrapped = has('auto') && substance.length < 2 && !substance.some((one) => FACT.test(one.said))
  // A price or a plain answer beside «подробнее на сайте» is an answer.
  if (substance.length > 0 && !isWrapped) return 'meaningful'
  if (has('deflection')) return 'deflection'
  return has('auto') ? 'auto' : 'empty'
}
