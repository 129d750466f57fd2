import type { WordMap } from '../words.ts'

export const verdict: WordMap = {}
