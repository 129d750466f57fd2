import type { WordMap } from '../words.ts'

export const names: WordMap = {}
