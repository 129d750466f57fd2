import type { Format } from '../../words.ts'
import type { start as ru } from '../../ru/web/start.ts'

export const start: typeof ru = {
  title: () => 'Does social media marketing work, and how do we know',
  lead: () =>
    'Merilo takes exports of networks, web analytics and the CRM, and once a month it answers: was the goal reached, what proves it, what to do next. The data stay on this server; nothing goes out.',
  'owner.title': () => 'Create the owner',
  'owner.hint': () => 'All brands of this installation are open to the owner, who invites the others.',
  'owner.create': () => 'Create and go on',
  sample: () => 'How Merilo answers',
  'sample.kpi': () => 'New followers, VK',
  'sample.verdict': ({ raw, clean }: { raw: number; clean: number }, f: Format) =>
    `${f.number(raw)} new followers, of whom ${f.number(raw - clean)} look bought; ${f.number(clean)} count.`,
  'demo.title': () => 'See it at work',
  'demo.text': () =>
    'The demo is an invented coffee shop, “Зерно и пар”: a year and a half of figures, five networks, a goal, findings of the guards and a finished report.',
  'demo.free': () => 'No sign-up. Become the owner whenever you like.',
  'demo.open': () => 'Open the demo',
  'demo.making': () => 'Making the demo',
  'demo.file': ({ file }: { file: string }) => `Making the demo: ${file}`,

  'keep.title': () => 'Keep your access',
  'keep.lead': () =>
    'You are a guest now: your access hangs on the cookies of this browser. Set an e-mail and a password, and the installation is yours.',
  'keep.create': () => 'Become the owner',
  'keep.back': () => 'Back to the demo',

  'first.title': ({ name }: { name: string }) => `${name}, where do we begin?`,
  'first.lead': () => 'A brand of your own begins with an export of a network; in the demo everything is loaded.',
  'first.own': () => 'Your own brand',
  'first.own.hint': () => 'Next comes a file of VK, Telegram or another network: point A works itself out.',
  'first.demo': () => 'The demo brand',

  name: () => 'Your name',
  'name.hint': () => 'It signs the KPI agreement and the log of actions.',
  email: () => 'E-mail',
  'email.hint': () => 'To sign in. Merilo sends no mail.',
  password: () => 'Password',
  'password.show': () => 'Show the password',
  'strength.empty': ({ least }: { least: number }) =>
    `At least ${least} characters. A phrase of several words is easiest to remember.`,
  'strength.short': ({ left }: { left: number }, f: Format) =>
    f.plural(left, { one: '# more character', other: '# more characters' }),
  'strength.plain': () => 'The same few characters are easy to guess: add others',
  'strength.email': () => 'This is your e-mail, which many know. Choose another',
  'strength.fair': () => 'It will do. A word or two more makes it strong',
  'strength.good': () => 'A strong password',
}
