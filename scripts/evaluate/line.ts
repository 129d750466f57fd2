/** One line of the evaluation: a question that a sceptic may ask, the answer measured now, and what it was held against. */
export interface Line {
  question: string
  data: string
  reference: string
  aim: string
  ours: string
  /** null: no aim was stated for this line. */
  reached: boolean | null
  /** What the line means, how it was split, what falls short and why. */
  note: string
}

export const percent = (share: number, digits = 1): string => `${(100 * share).toFixed(digits)} %`
