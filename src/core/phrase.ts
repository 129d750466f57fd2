/**
 * A sentence that core wants a person to read: a code and its parameters, without words.
 * Each part of core declares its phrases as a type `{ 'code': { param: type } }`; i18n must give words for
 * every code in every language or the compiler complains (`Words<P>` in src/i18n/words.ts).
 */
export type PhraseParam = string | number | boolean | null | readonly string[] | Phrase | readonly Phrase[]

export interface Phrase {
  code: string
  params: Record<string, PhraseParam>
}

/** Makes typed phrases of one part: `const say = phrases<GoalPhrases>(); say('goal.missing.deadline', {})`. */
export const phrases =
  <P extends { [K in keyof P]: Record<string, PhraseParam> }>() =>
  <K extends keyof P & string>(code: K, params: P[K]): Phrase => ({ code, params })
