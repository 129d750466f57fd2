import type { apiPage as ru } from '../ru/api-page.ts'

/** Words of the page about the API. */
export const apiPage: typeof ru = {
  title: () => 'The Merilo API',
  lead: () =>
    'Whatever the web application does, your programs can do: the same address, the same rights, the same numbers.',
  machine: () => 'For machines: the description in OpenAPI 3.1',
  contents: () => 'Sections',
  back: () => 'To the application',
  'begin.title': () => 'How to begin',
  'begin.token': () =>
    'Make a token in “Profile and sign-in”: for one brand or for all, read-only or with the right to write. It is shown once.',
  'begin.header': () => 'Send it with every request:',
  'begin.rights': () =>
    'A token may never do more than the person who made it. The team, the settings of a brand and personal data are managed by people, not by tokens.',
  'begin.lang': () => 'The language of sentences in answers comes from the header Accept-Language: ru or en.',
  'begin.errors': () =>
    'A refusal has a code and a sentence. The code never changes; the sentence can be shown as it is:',
  'begin.unknown': () => 'An unknown value is null. Zero means zero.',
  'begin.jobs': () =>
    'Long work answers with the number of a job. Ask about it at /api/jobs/{job} until its state is done or failed.',
  rule: () => 'Who may',
  parameters: () => 'Parameters',
  'in.path': () => 'in the path',
  'in.query': () => 'in the query',
  required: () => 'required',
  body: () => 'Body',
  answer: () => 'Answer',
  file: ({ type }: { type: string }) => `A file: ${type}`,
  'rule.open': () => 'anybody, no sign-in needed',
  'rule.person': () => 'any signed-in person, about themselves',
  'rule.install': () => 'the owner of the installation',
  'rule.brand.see': () => 'everyone in the brand, the client included',
  'rule.brand.work': () => 'a specialist and above',
  'rule.brand.decide': () => 'a manager and above',
  'rule.brand.sign-client': () => 'the client; on their behalf a manager and above',
  'rule.brand.manage': () => 'the owner of the brand; not by token',
  'group.door': () => 'Sign-in and profile',
  'group.brands': () => 'Brands and overview',
  'group.sources': () => 'Sources',
  'group.goals': () => 'Goals and agreement',
  'group.plan': () => 'Action plan',
  'group.content': () => 'Content and conversations',
  'group.checks': () => 'Checks and evidence',
  'group.reports': () => 'Reports',
  'group.team': () => 'Team and personal data',
  'group.guide': () => 'Guide',
  'group.other': () => 'Other',
}
