/**
 * Words of `EventFact.status` that formulas understand. Formats translate what a source says («Обработано: Да»,
 * «в работе») into these; anything else is kept as it is and counts as none of them.
 */
/** A lead that somebody took up: won and lost ones were handled as well. */
export const HANDLED_STATUSES = ['handled', 'won', 'lost'] as const
/** A stage that a company named itself says nothing either way: such leads stay out of the share. */
export const KNOWN_LEAD_STATUSES = ['new', ...HANDLED_STATUSES] as const

/** Negative that was worked through to the end, and negative of which it is known that it was not. */
export const CLOSED_STATUSES = ['handled'] as const
export const KNOWN_MENTION_STATUSES = ['open', ...CLOSED_STATUSES] as const

/** What became of a question (core/communications derives it). */
export const QUESTION_STATUSES = ['answered', 'deflected', 'auto', 'waiting'] as const
export type QuestionStatus = (typeof QUESTION_STATUSES)[number]
