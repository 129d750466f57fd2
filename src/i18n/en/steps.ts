import type { WordMap } from '../words.ts'

export const steps: WordMap = {}
