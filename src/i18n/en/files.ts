import type { WordMap } from '../words.ts'

export const files: WordMap = {}
