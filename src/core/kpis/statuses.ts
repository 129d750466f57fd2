/**
 * Words of `EventFact.status` that formulas understand. Formats translate what a source says («Обработано: Да»,
 * «в работе») into these; anything else is kept as it is and counts as none of them.
 */
export const HANDLED = 'handled'

/** A lead or a mention that somebody took up. `won` and `lost` leads were handled as well. */
export const HANDLED_STATUSES = [HANDLED, 'processed', 'in-progress', 'won', 'lost', 'sold', 'closed', 'done'] as const

/** Negative that was worked through to the end. */
export const CLOSED_STATUSES = [HANDLED, 'processed', 'closed', 'done'] as const

/** What became of a question (core/communications derives it). */
export const QUESTION_STATUSES = ['answered', 'deflected', 'auto', 'waiting'] as const
export type QuestionStatus = (typeof QUESTION_STATUSES)[number]
