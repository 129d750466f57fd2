/** The brand whose pages these are; null on pages of no brand. Only for parts that work in both. */
import { createContext } from 'react'

/** `metaNote`: the frame already says whose Instagram and Facebook are. */
export const BrandContext = createContext<{ id: string; name: string; metaNote: boolean } | null>(null)
