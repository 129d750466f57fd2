/** The brand whose pages these are; null on pages of no brand. Only for parts that work in both. */
import { createContext } from 'react'

export const BrandContext = createContext<{ id: string; name: string } | null>(null)
