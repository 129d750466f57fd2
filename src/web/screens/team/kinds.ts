/** Kinds of events that may hold personal data, in the order of their words. */
export const KINDS = ['comment', 'message', 'mention', 'visit', 'lead', 'sale', 'question', 'join', 'leave'] as const
