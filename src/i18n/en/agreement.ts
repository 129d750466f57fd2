import type { AgreementPhrases } from '../../core/verdict/agreement-phrases.ts'
import type { Words } from '../words.ts'

export const agreement: Words<AgreementPhrases> = {
  'agreement.title': ({ version }, f) => `KPI agreement, version ${f.number(version)}`,
  'agreement.intro': () =>
    'The client and the specialist agree on what counts as a result, how it is counted, and what is not in the specialist’s hands. The plan may be changed openly, with a date and a reason; the old target stays visible.',
  'agreement.main': () => 'main',
  'agreement.supporting': () => 'supporting',
  'agreement.goal': () => 'Goal',
  'agreement.kpi': () => 'KPI',
  'agreement.formula': () => 'How it is counted',
  'agreement.source': () => 'Where the figures come from',
  'agreement.no-source': () => 'no source yet: agree on who takes the figure from where',
  'agreement.point-a': () => 'Point A',
  'agreement.point-a.total': ({ value, days }, f) =>
    `${value}: what came over the last ${f.plural(days, { one: 'day', other: '# days' })} with data before the goal`,
  'agreement.plan': () => 'Target',
  'agreement.window': () => 'Dates',
  'agreement.guards': () => 'What is checked',
  'agreement.control': () => 'How far the specialist controls it',
  'agreement.weak': () => 'The specialist controls this only weakly: both sides know it and sign.',
  'agreement.owner': () => 'Who answers for it',
  'agreement.unknown': () => 'no data',
  'agreement.marked-by': ({ name }) => `marked by ${name}`,
  'agreement.hand': () => 'name, date, signature',
  'agreement.at-least': ({ value }) => `at least ${value}`,
  'agreement.at-most': ({ value }) => `at most ${value}`,
  'agreement.hackability': () => 'How easily it is hacked',
  'agreement.older': ({ target, until, reason }, f) => `Earlier target: ${target} (until ${f.day(until)}; ${reason})`,
  'agreement.outside': () => 'What is outside the specialist’s control',
  'agreement.outside.1': () => 'What the sales team does with leads, the price, the stock and the season.',
  'agreement.outside.2': () => 'When content is approved, and how large the ad budget is.',
  'agreement.outside.3': () =>
    'Blocked accounts and networks that count differently from some day on: such days are marked and lines do not cross them.',
  'agreement.rules': () => 'How it is decided',
  'agreement.rules.1': () =>
    'What looks bought is not counted; a person accepts or rejects each finding, with a reason.',
  'agreement.rules.2': () => 'Where the data does not decide, the verdict is “cannot tell”, and that is no failure.',
  'agreement.rules.3': () => 'The specialist has the right of reply, and the reply is part of the report.',
  'agreement.signed': () => 'Accepted by',
  'agreement.client': () => 'Client',
  'agreement.specialist': () => 'Specialist',
  'agreement.unsigned': () => 'not yet',
}
