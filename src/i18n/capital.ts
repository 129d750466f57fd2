/** The first letter large, as a sentence or a line of a table begins. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)

/** A phrase that stands alone: it begins large and ends with a stop. */
export const sentence = (text: string): string => capital(text) + (/[.!?…]$/.test(text) ? '' : '.')
