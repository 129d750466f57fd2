/** Text of comments made comparable: people write without capitals, with «е» for «ё», with links and emoji. */

/** Lower case, ё → е, one kind of spaces and quotes, without links and @names. */
export const plain = (text: string): string =>
  withoutLinks(text).toLowerCase().replaceAll('ё', 'е').replace(/[’‘`]/g, "'").replace(/\s+/g, ' ').trim()

export const withoutLinks = (text: string): string =>
  text
    .replace(/https?:\/\/\S+|www\.\S+/gi, ' ')
    .replace(/\[(?:id|club|public)\d+\|[^\]]*\]|(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]+/gu, ' ')

/** Sentences and lines. A dot between digits (`12.30`, `2.400`) ends nothing. */
export const sentences = (text: string): readonly string[] =>
  (text.match(/(?:[^.!?…\n]|\.(?=\d))+[.!?…]*/gu) ?? [])
    .map((one) => one.trim())
    .filter((one) => /[\p{L}\p{N}]/u.test(one))

export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*/gu) ?? []

/** Phrases written one after another, parted by a slash. */
export const listed = (text: string): string[] =>
  text
    .split('/')
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter((one) => one !== '')

/**
 * One expression out of many phrases, matched at the borders of words (`\b` knows Latin letters only).
 * `*` after a letter stands for any ending (`достав*`), a space for any white space.
 */
export const anyOf = (...phrases: string[]): RegExp => {
  const source = (one: string): string =>
    one
      .replace(/(?<=\p{L})\*/gu, String.raw`\p{L}*`)
      .replaceAll(' ?', String.raw`\s*`)
      .replaceAll(' ', String.raw`\s+`)
  // Each «any letters» costs a millisecond when the expression is compiled: stems share one.
  const isStem = (one: string): boolean => /^[\p{L} -]+\*$/u.test(one)
  const stems = phrases.filter(isStem).map((one) => source(one.slice(0, -1)))
  const sources = phrases.filter((one) => !isStem(one)).map(source)
  if (stems.length > 0) sources.push(String.raw`(?:${stems.join('|')})\p{L}*`)
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${sources.join('|')})(?![\p{L}\p{N}])`, 'u')
}
