import type { Token } from './tokens.ts'

/** Endings that a short Russian or English noun may take; «пост~» is пост, поста, постов… but not «поставить». */
const ENDINGS = new Set(' а я у ю ы и е о ь й ов ев ей ам ям ом ем ой ью ах ях ами ями ия ии ию ий s es'.split(' '))

interface Compiled {
  exact: ReadonlySet<string>
  prefixes: readonly string[]
  stems: readonly string[]
}

/** Patterns are written in the code, so their number is small; splitting each once is what makes matching quick. */
const compiled = new Map<string, Compiled>()

function compile(pattern: string): Compiled {
  const known = compiled.get(pattern)
  if (known) return known
  const options = pattern.split('|')
  const marked = (mark: string) =>
    options.filter((option) => option.endsWith(mark)).map((option) => option.slice(0, -1))
  const made: Compiled = {
    exact: new Set(options.filter((option) => !option.endsWith('*') && !option.endsWith('~'))),
    prefixes: marked('*'),
    stems: marked('~'),
  }
  compiled.set(pattern, made)
  return made
}

/** `слово` exact, `слов*` any continuation, `слов~` a case ending, `a|b` either. All in folded spelling. */
export function fits(word: string, pattern: string): boolean {
  const { exact, prefixes, stems } = compile(pattern)
  return (
    exact.has(word) ||
    prefixes.some((prefix) => word.startsWith(prefix)) ||
    stems.some((stem) => word.startsWith(stem) && ENDINGS.has(word.slice(stem.length)))
  )
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
