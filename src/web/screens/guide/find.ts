/** Finding in the guide: every word that was typed must begin a word of the entry. Pure. */
const fold = (text: string): string => text.toLocaleLowerCase().replaceAll('ё', 'е')

/** `parts`: from the most telling (the name) to the least; the rank is the first part that has all the words. */
export function rankOf(parts: readonly string[], query: string): number | null {
  const words = fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  if (words.length === 0) return 0
  let seen = ''
  for (const [rank, part] of parts.entries()) {
    seen += ` ${fold(part)}`
    const own = seen.split(/[^\p{L}\p{N}]+/u)
    if (words.every((word) => own.some((one) => one.startsWith(stem(word))))) return rank
  }
  return null
}

/** «подписчиков» finds «подписчики»: the ending of a long word does not count. */
const stem = (word: string): string => (word.length > 6 ? word.slice(0, -2) : word)

/** Those that match, the best first, otherwise in their own order. */
export function find<T>(items: readonly T[], query: string, parts: (item: T) => readonly string[]): readonly T[] {
  return items
    .map((item, place) => ({ item, place, rank: rankOf(parts(item), query) }))
    .filter((one): one is typeof one & { rank: number } => one.rank !== null)
    .toSorted((a, b) => a.rank - b.rank || a.place - b.place)
    .map(({ item }) => item)
}
