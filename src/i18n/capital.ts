/** The first letter large, as a sentence or a line of a table begins. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)
