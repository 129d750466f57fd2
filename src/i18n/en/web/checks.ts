/** Words of the checks. Nobody is accused: “looks like”, with a probability and the rows; a person decides. */
import type { checks as ru } from '../../ru/web/checks.ts'
import type { Format } from '../../words.ts'

const findings = (n: number, f: Format) => f.plural(n, { one: '# finding', other: '# findings' })
const checksN = (n: number, f: Format) => f.plural(n, { one: '# check', other: '# checks' })
const accountsIn = (n: number, f: Format) => f.plural(n, { one: '# account', other: '# accounts' })

export const checks: typeof ru = {
  title: () => 'Checks',
  'lead.none': ({ worked }: { worked: number }, f: Format) =>
    `Nothing looks bought: ${checksN(worked, f)} had what ${f.plural(worked, { one: 'it needs', other: 'they need' })}.`,
  'lead.found': ({ found, open }: { found: number; open: number }, f: Format) =>
    open === 0
      ? `${findings(found, f)}, all of them decided.`
      : `${findings(found, f)}; ${open === found ? (found === 1 ? 'it waits' : 'all wait') : `${f.number(open)} ${f.plural(open, { one: 'waits', other: 'wait' })}`} for a decision.`,
  'lead.effect': ({ kpi, account, raw, clean }: { kpi: string; account: string; raw: string; clean: string }) =>
    `${kpi} (${account}): the network counts ${raw}, ${clean} count here.`,
  'lead.silent': ({ silent }: { silent: number }, f: Format) =>
    `${checksN(silent, f)} ${f.plural(silent, { one: 'is', other: 'are' })} silent for lack of data.`,
  'empty.title': () => 'Nothing to check yet',
  'empty.text': () =>
    'The checks look through the loaded data for what looks bought or misleading. Load an export of a network and they work by themselves.',
  'empty.action': () => 'Bring the data',
  'empty.period.title': () => 'There is no data for this period',
  'empty.period.text': () => 'Choose another period, or look at all time.',

  'span.label': () => 'Over which time',
  'span.all': () => 'All time',
  'filter.account': () => 'Account',
  'filter.guard': () => 'Check',
  'filter.any': () => 'all',
  'filter.clear': () => 'Show all',
  'filter.none': () => 'Nothing was found with these filters.',

  'effects.title': () => 'As the network counts, and as it counts here',
  'effects.hint': () =>
    'Taken off is what you accepted, what was counted row by row, and what two independent signs point at. What was rejected is never taken off.',
  'effects.kpi': () => 'KPI',
  'effects.raw': () => 'The network counts',
  'effects.removed': () => 'Taken off',
  'effects.clean': () => 'Counts here',
  'effects.interval': () => '80% interval',
  'effects.between': ({ low, high }: { low: string; high: string }) => `${low} – ${high}`,

  'list.open': () => 'Waiting for a decision',
  'list.decided': () => 'Decided',
  'list.none': () => 'Nothing was found.',
  'list.none.open': () => 'Everything is decided.',
  'item.look': () => 'Look at it',
  'item.when': ({ from, to }: { from: string; to: string }, f: Format) =>
    from === to ? f.day(from) : f.range(from, to),
  'item.probability': ({ percent }: { percent: number }, f: Format) => `probability ${f.percent(percent, 0)}`,
  'item.exact': () => 'counted row by row',
  'state.warning': () => 'nothing to take off, a warning only',
  'state.counted': ({ what }: { what: string }) => `accounted for in the clean figure: ${what}`,
  'state.left': () => 'not accounted for yet: a second sign or your decision is needed',
  'state.accept': ({ what }: { what: string }) => `accepted, accounted for: ${what}`,
  'state.accept.warning': () => 'accepted',
  'state.reject': () => 'rejected, all of it counts',

  'detail.loading': () => 'A finding',
  'detail.unknown': () => 'This finding is no longer there: the data or the decisions may have changed.',
  'detail.size': ({ measure, value, low, high }: { measure: string; value: string; low: string; high: string }) =>
    `${measure}: about ${value}, between ${low} and ${high} with a probability of 80%.`,
  'detail.size.exact': ({ measure, value }: { measure: string; value: string }) =>
    `${measure}: exactly ${value}, counted row by row.`,
  'detail.size.none': () => 'There is nothing to take off: this is a warning about how to read the figure.',
  'detail.amount': () => 'Size',
  'probability.95': () => 'this is almost surely what it looks like',
  'probability.80': () => 'most likely what it looks like',
  'probability.60': () => 'it looks like it, but may be something else',
  'probability.0': () => 'possible; without a person’s decision it means nothing',
  'probability.is': ({ percent, words }: { percent: number; words: string }, f: Format) =>
    `Probability ${f.percent(percent, 0)}: ${words}.`,
  'detail.signs': () => 'What points at it',
  'detail.innocent': () => 'An innocent explanation',
  'detail.picture': ({ measure }: { measure: string }) => `${measure} by day`,
  'detail.picture.plain': () => 'By day',
  'detail.expected': () => 'as usual',
  'detail.suspect': () => 'the finding',
  'detail.effects': () => 'What a decision changes',
  'detail.effects.in': ({ from, to }: { from: string; to: string }, f: Format) => `Figures for ${f.range(from, to)}.`,
  'detail.effects.none': () => 'It cannot be taken off any figure row by row.',
  'detail.effects.beside': ({ kpis }: { kpis: string }) =>
    `It stands beside these KPIs but cannot be taken off them row by row: ${kpis}.`,
  'detail.if.accept': () => 'If accepted',
  'detail.if.reject': () => 'If rejected',
  'detail.now': () => 'now',
  'detail.beside': () => 'On the same days',
  'detail.rows': () => 'Rows',
  'detail.rows.more': ({ shown, total }: { shown: number; total: number }, f: Format) =>
    `${f.number(shown)} of ${f.number(total)} are shown.`,
  'rows.day': () => 'Day',
  'rows.time': () => 'Time',
  'rows.text': () => 'What it is',
  'rows.actor': () => 'Who (pseudonym)',
  'rows.value': () => 'Was',
  'rows.expected': () => 'Usual',
  'rows.unknown': () => 'no data',
  'rows.none': () => 'This finding has no rows of its own.',
  'detail.method': () => 'For a statistician',
  'detail.method.how': () => 'Method',
  'detail.method.source': () => 'Source of the method',
  'detail.guide': () => 'This check in the guide',

  'decide.title': () => 'Decision',
  'decide.ask': () => 'Merilo accuses nobody: a person decides, and the reason stays in the log.',
  'decide.reason': () => 'Why',
  'decide.reason.hint': () => 'In one sentence: what you checked or found out.',
  'decide.reason.error': () => 'Say why you decided so.',
  'decide.accept': () => 'Accept: do not count it',
  'decide.accept.warning': () => 'Accept: keep it in mind',
  'decide.reject': () => 'Reject: count it',
  'decide.reject.warning': () => 'Reject: it does not matter',
  'decide.change': () => 'Change the decision',
  'decide.withdraw': () => 'Withdraw',
  'decide.cancel': () => 'Cancel',
  'decide.no-right': () => 'A manager or the owner of the brand decides.',
  'decided.accept': ({ by, when }: { by: string; when: string }) => `Accepted by ${by || 'nobody named'}, ${when}`,
  'decided.reject': ({ by, when }: { by: string; when: string }) => `Rejected by ${by || 'nobody named'}, ${when}`,
  'done.accept': () => 'Accepted. The clean figure is computed again.',
  'done.reject': () => 'Rejected. All of it counts.',
  'done.withdraw': () => 'The decision is withdrawn.',

  'guards.title': () => 'What was checked',
  'guards.hint': () => 'Each check looks only where it has data. Silence does not mean clean.',
  'guards.tab.worked': () => 'Worked',
  'guards.tab.silent': () => 'Silent',
  'guards.silent.title': () => 'Silent for lack of data',
  'guards.silent.hint': () => 'Load what is missing and they work by themselves.',
  'guards.found': ({ n }: { n: number }, f: Format) => findings(n, f),
  'guards.clean': () => 'clean',
  'guards.on': ({ n }: { n: number }, f: Format) => `on ${accountsIn(n, f)}`,
  'guards.silent.on': ({ accounts }: { accounts: string }) => accounts,
  'guards.everywhere': () => 'everywhere',
  'guards.guide': () => 'All checks in the guide',
  'guards.sources': () => 'Bring the data',
  'guards.rest': ({ n }: { n: number }, f: Format) => `${checksN(n, f)} more worked, though not on every account`,

  'log.title': () => 'Log of decisions',
  'log.none': () => 'No decisions yet. Each one stays here with its reason and a name.',
  'log.when': () => 'When',
  'log.finding': () => 'Finding',
  'log.verdict': () => 'Decision',
  'log.reason': () => 'Why',
  'log.by': () => 'Who',
  'log.accept': () => 'accepted',
  'log.reject': () => 'rejected',
  'log.withdraw': () => 'withdrawn',
  'log.since': ({ day }: { day: string }, f: Format) => `from ${f.day(day, 'short')}`,
}
