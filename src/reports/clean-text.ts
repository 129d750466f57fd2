/** What a file or a person wrote, fit for HTML, JSON, XML and fonts alike. */
import { typeset } from '../i18n/typography.ts'

/** Control characters, and marks that turn the direction of all text after them; line ends and tabs stay. */
const UNFIT = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu

export const cleanText = (text: string): string => text.replace(UNFIT, '')

/** Every string inside. */
export const cleanAll = <T>(data: T): T => typeset(data, cleanText)
