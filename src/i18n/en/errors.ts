import type { WordMap } from '../words.ts'

export const errors: WordMap = {}
