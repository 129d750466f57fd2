/** Answers about a brand, kept until the brand changes. The least recently asked ones go first. */
import { deserialize, serialize } from 'node:v8'

export interface Memory {
  /** Two who ask the same at once wait for one computation. A failure is not remembered. */
  get: (brand: string, key: string, compute: () => Promise<unknown>) => Promise<unknown>
  /** What nobody waits for yet is kept packed, which takes a third of the memory. */
  prepare: (brand: string, key: string, compute: () => Promise<unknown>) => Promise<unknown>
  forget: (brand: string) => void
  /** How often the brand changed since the start. */
  revision: (brand: string) => number
  /** All that still holds, the least recently asked first, for `recall` of another memory. */
  pack: () => Promise<Packed[]>
  /** What was packed, of brands that have not changed since. Unpacked when it is asked for. */
  recall: (packed: readonly Packed[]) => void
}

export interface Packed {
  brand: string
  key: string
  bytes: Uint8Array
}

interface Kept {
  brand: string
  key: string
  answer: Promise<unknown> | null
  bytes: Uint8Array | null
}

export function remembering(most = 20_000): Memory {
  const answers = new Map<string, Kept>()
  const revisions = new Map<string, number>()
  const revision = (brand: string) => revisions.get(brand) ?? 0
  const named = (brand: string, key: string) => `${brand}\u0000${revision(brand)}\u0000${key}`

  const keep = (full: string, kept: Kept): void => {
    answers.set(full, kept)
    if (answers.size > most) answers.delete(answers.keys().next().value!)
  }
  const get: Memory['get'] = (brand, key, compute) => {
    const full = named(brand, key)
    const known = answers.get(full)
    answers.delete(full)
    if (known !== undefined) {
      answers.set(full, known)
      return (known.answer ??= Promise.resolve(deserialize(known.bytes!)))
    }
    const answer = compute()
    keep(full, { brand, key, answer, bytes: null })
    answer.catch(() => answers.delete(full))
    return answer
  }
  return {
    get,
    prepare: async (brand, key, compute) => {
      const full = named(brand, key)
      const known = answers.get(full)
      if (known !== undefined) return known.answer ?? deserialize(known.bytes!)
      const answer = await get(brand, key, compute)
      const kept = answers.get(full)
      if (kept?.answer) Object.assign(kept, { answer: null, bytes: serialize(answer) })
      return answer
    },
    revision,
    forget: (brand) => {
      revisions.set(brand, revision(brand) + 1)
      for (const [full, kept] of answers) if (kept.brand === brand) answers.delete(full)
    },
    pack: async () => {
      const packed: Packed[] = []
      for (const [full, { brand, key, answer, bytes }] of answers) {
        // Who asked before a change and was answered after it has what no longer holds.
        if (full !== named(brand, key)) continue
        const own = bytes ?? (await answer!.then(serialize, () => null))
        if (own !== null) packed.push({ brand, key, bytes: own })
      }
      return packed
    },
    recall: (packed) => {
      for (const { brand, key, bytes } of packed)
        if (revision(brand) === 0) keep(named(brand, key), { brand, key, answer: null, bytes })
    },
  }
}
