/** Things done, against things that happened to one: for the marks of charts. */
export const WORK_CAUSES: ReadonlySet<string> = new Set(['ads', 'contest', 'viral-post', 'mentions'])
