import type { WordMap } from '../words.ts'

export const stats: WordMap = {}
