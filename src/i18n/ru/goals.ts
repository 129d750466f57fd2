import type { WordMap } from '../words.ts'

export const goals: WordMap = {}
