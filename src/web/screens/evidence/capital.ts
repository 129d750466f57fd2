/** Names of KPIs and measures stand in sentences; at the head of one they begin with a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
