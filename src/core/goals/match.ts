import type { Token } from './tokens.ts'

/** Endings that a short Russian or English noun may take; «пост~» is пост, поста, постов… but not «поставить». */
const ENDINGS = new Set(' а я у ю ы и е о ь й ов ев ей ам ям ом ем ой ью ах ях ами ями ия ии ию ий s es'.split(' '))

/** `слово` exact, `слов*` any continuation, `слов~` a case ending, `a|b` either. All in folded spelling. */
export function fits(word: string, pattern: string): boolean {
  for (const option of pattern.split('|')) {
    const mark = option.at(-1)
    const stem = mark === '*' || mark === '~' ? option.slice(0, -1) : option
    if (!word.startsWith(stem)) continue
    if (mark === '*') return true
    if (mark === '~' ? ENDINGS.has(word.slice(stem.length)) : word === stem) return true
  }
  return false
}

export const isWord = (token: Token | undefined, pattern: string): boolean =>
  token !== undefined && token.kind === 'word' && token.used === null && fits(token.text, pattern)

export const isSign = (token: Token | undefined, signs: string): boolean =>
  token !== undefined && token.kind === 'sign' && token.used === null && signs.includes(token.text)

export const isNumber = (token: Token | undefined): token is Token & { kind: 'number' } =>
  token !== undefined && token.kind === 'number' && token.used === null

/** Does the pattern («не больше») stand at `i`, word by word? Returns its length or 0. */
export function standsAt(tokens: readonly Token[], i: number, words: readonly string[]): number {
  for (let k = 0; k < words.length; k++) if (!isWord(tokens[i + k], words[k]!)) return 0
  return words.length
}

export function take(tokens: readonly Token[], from: number, to: number, by: string): void {
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token && token.used === null) token.used = by
  }
}

/** Is there an unused word like this anywhere? */
export const has = (tokens: readonly Token[], pattern: string): boolean =>
  tokens.some((token) => isWord(token, pattern))
