/** One after another: two imports of one brand at once would derive the same things twice. */
const last = new Map<string, Promise<unknown>>()

export function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = last.get(key) ?? Promise.resolve()
  const mine = before.then(work, work)
  const settled = mine.catch(() => undefined)
  last.set(key, settled)
  void settled.then(() => last.get(key) === settled && last.delete(key))
  return mine
}
