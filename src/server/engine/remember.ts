/** Answers about a brand, kept until the brand changes. The least recently asked ones go first. */
export interface Memory {
  /** Two who ask the same at once wait for one computation. A failure is not remembered. */
  get: (brand: string, key: string, compute: () => Promise<unknown>) => Promise<unknown>
  forget: (brand: string) => void
  /** How often the brand changed since the start. */
  revision: (brand: string) => number
}

export function remembering(most = 4000): Memory {
  const answers = new Map<string, Promise<unknown>>()
  const revisions = new Map<string, number>()
  return {
    get: (brand, key, compute) => {
      const full = `${brand}\u0000${revisions.get(brand) ?? 0}\u0000${key}`
      const known = answers.get(full)
      if (known !== undefined) {
        answers.delete(full)
        answers.set(full, known)
        return known
      }
      const answer = compute()
      answers.set(full, answer)
      answer.catch(() => answers.delete(full))
      if (answers.size > most) answers.delete(answers.keys().next().value!)
      return answer
    },
    revision: (brand) => revisions.get(brand) ?? 0,
    forget: (brand) => {
      revisions.set(brand, (revisions.get(brand) ?? 0) + 1)
      for (const key of answers.keys()) if (key.startsWith(`${brand}\u0000`)) answers.delete(key)
    },
  }
}
