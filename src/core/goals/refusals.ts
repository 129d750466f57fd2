/** What is no goal is refused kindly, with a goal made from what was understood. */
import type { Phrase } from '../phrase.ts'
import { isFiller } from './fillers.ts'
import { fits } from './match.ts'
import { sayGoal } from './phrases.ts'
import { MAX_SENTENCE, type Token } from './tokens.ts'
import type { UnderstoodGoal } from './types.ts'
import type { Verbs } from './verbs.ts'

export interface Judged {
  sentence: string
  tokens: readonly Token[]
  understood: UnderstoodGoal
  verbs: Verbs
  ignored: readonly string[]
  tooLong: boolean
}

const BOUGHT = 'накрут*|накруч*|боты|ботов|buy|bots|fake'
/** «купить подписчиков» buys an audience; «купить рекламу» and «купили товар» do not. */
const BUY = 'купить|купим|закупить|докупить'
const AUDIENCE: ReadonlySet<string> = new Set([
  'followers',
  'net_growth',
  'new_followers',
  'likes',
  'comments',
  'views',
  'members',
])
const QUESTION = /\?\s*$/

export function refuse({ sentence, tokens, understood, verbs, ignored, tooLong }: Judged): Phrase | null {
  const network = understood.network ?? 'vk'
  if (tooLong) return sayGoal('goal.refuse.long', { network, limit: MAX_SENTENCE })
  const words = tokens.filter((token) => token.kind === 'word')
  const numbers = tokens.filter((token) => token.kind === 'number' || token.kind === 'date')
  if (words.length === 0)
    return numbers.length > 0 ? sayGoal('goal.refuse.numbers', { network }) : sayGoal('goal.refuse.empty', { network })

  const inflates = words.some((token) => fits(token.text, BOUGHT)) && !verbs.lower
  const buys = words.some((token) => fits(token.text, BUY)) && understood.kpi !== null && AUDIENCE.has(understood.kpi)
  if ((inflates && (understood.kpi === null || AUDIENCE.has(understood.kpi))) || buys)
    return sayGoal('goal.refuse.bought', { network })

  const anyVerb = verbs.gain || verbs.reach || verbs.raise || verbs.lower || verbs.improve || verbs.keep
  const amount = understood.amount !== null || understood.form !== null
  const said = amount || understood.deadline !== null
  const wish = sayGoal('goal.refuse.wish', { network })
  if (looksLikeCode(sentence)) return wish
  // a goal names its measure, or at least what is to be done with how much of something in a network
  const named = understood.kpi !== null && (anyVerb || said || ignored.length === 0)
  const counted = numbers.some((token) => token.used !== 'deadline') && (understood.network !== null || anyVerb)
  const meant = understood.kind !== null && anyVerb
  if (!named && !meant && !(counted && anyVerb)) {
    if (numbers.length > 0 && words.every((token) => token.used === 'deadline' || isFiller(token))) {
      return sayGoal('goal.refuse.numbers', { network })
    }
    return wish
  }
  if (QUESTION.test(sentence) && !amount) return wish
  // mostly other words around a chance hit: a letter, a joke, a text
  const content = words.filter((token) => token.used !== null || !isFiller(token)).length
  if (ignored.length > 4 && ignored.length > content * 0.6) return wish
  return null
}

/** SQL, markup and programs name our words too. */
function looksLikeCode(sentence: string): boolean {
  const marks = sentence.match(/[;{}[\]<>=*\\]|--|\/\//g)?.length ?? 0
  return marks >= 2 && /select|insert|update|delete|drop|union|script|function|where|from|<\/?[a-z]/i.test(sentence)
}
