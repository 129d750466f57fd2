/** Answers about a brand, kept until the brand changes. The least recently asked ones go first. */
export interface Memory<T> {
  /** Two who ask the same at once wait for one computation. A failure is not remembered. */
  get: (brand: string, key: string, compute: () => Promise<T>) => Promise<T>
  forget: (brand: string) => void
  /** How often the brand changed since the start. */
  revision: (brand: string) => number
  /** All that still holds, the least recently asked first, for `recall` of another memory. */
  all: () => Promise<Known<T>[]>
  /** What another memory knew, of brands that have not changed since. */
  recall: (known: readonly Known<T>[]) => void
}

export interface Known<T> {
  brand: string
  key: string
  answer: T
}

interface Kept<T> {
  brand: string
  key: string
  answer: Promise<T>
}

export function remembering<T>(most: number): Memory<T> {
  const answers = new Map<string, Kept<T>>()
  const revisions = new Map<string, number>()
  const revision = (brand: string) => revisions.get(brand) ?? 0
  const named = (brand: string, key: string) => `${brand}\u0000${revision(brand)}\u0000${key}`

  const keep = (full: string, kept: Kept<T>): void => {
    answers.set(full, kept)
    if (answers.size > most) answers.delete(answers.keys().next().value!)
  }
  return {
    get: (brand, key, compute) => {
      const full = named(brand, key)
      const known = answers.get(full)
      if (known !== undefined) {
        answers.delete(full)
        answers.set(full, known)
        return known.answer
      }
      const answer = compute()
      keep(full, { brand, key, answer })
      answer.catch(() => answers.delete(full))
      return answer
    },
    revision,
    forget: (brand) => {
      revisions.set(brand, revision(brand) + 1)
      for (const [full, kept] of answers) if (kept.brand === brand) answers.delete(full)
    },
    all: async () => {
      const settled = await Promise.all(
        [...answers].map(async ([full, { brand, key, answer }]) => {
          const known = await answer.catch(() => undefined)
          // Who asked before a change and was answered after it has what no longer holds.
          return known === undefined || full !== named(brand, key) ? [] : [{ brand, key, answer: known }]
        }),
      )
      return settled.flat()
    },
    recall: (known) => {
      for (const { brand, key, answer } of known)
        if (revision(brand) === 0) keep(named(brand, key), { brand, key, answer: Promise.resolve(answer) })
    },
  }
}
