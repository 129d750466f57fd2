import type { AppPhrases } from '../../core/app-phrases.ts'
import { knownDays, knownOf } from './goals.ts'
import type { Words } from '../words.ts'

export const app: Words<AppPhrases> = {
  'app.unnamed-account': ({ account, file }) =>
    `The file ${file} does not say whose it is: its figures are kept as ${account}. With several accounts of this network, repeat with --account.`,
  'app.unnamed-network': ({ account, file }) =>
    `${file} does not say which network it is from: its figures stand under ${account}. If that is wrong, undo the import and repeat it with --network vk (or another network).`,
  'app.future-days': ({ day, today }, f) =>
    `The file has days that have not come yet (up to ${f.day(day)}; today is ${f.day(today)}). Check the year and the order of day and month.`,
  'app.erased-left-out': ({ facts }, f) =>
    `${f.plural(facts, { one: '# record was', other: '# records were' })} left out: these people asked to be erased.`,
  'app.folder-unwritable': ({ folder }) =>
    `The folder ${folder} cannot be made or opened: no such place, or no permission.`,
  'app.backup-inside': ({ folder }) => `${folder} lies inside the data folder itself. Choose a place outside it.`,
  'app.import-several': (p, f) => `“${p.import}” fits several imports: ${f.list(p.ids)}. Give more of the id.`,
  'app.account-unknown': ({ account, known }, f) =>
    `The data has no account ${account}. ${known.length === 0 ? 'There are no accounts yet: begin with merilo import FILE…' : `There are: ${f.list(known)}.`}`,
  'app.kpi-unknown': ({ kpi, close }) =>
    `The catalogue has no KPI “${kpi}”. ${close.length === 0 ? '' : `Did you mean ${close.join(', ')}? `}The whole list: merilo kpi.`,
  'app.point-a-gap': ({ kpi, known, of, days }, f) =>
    `${f.say({ code: `kpi.${kpi}.name`, params: {} })}: no data, ${knownOf(f, known, of)} known${knownDays(f, days)}. Add an export for the other days or type their figures.`,
  'app.days-missing': ({ known, of }, f) => `figures of the other days (${knownOf(f, known, of)} known)`,
  'app.one-currency': () => 'spend and revenue in one currency',
  'app.own-accounts-many': ({ most }, f) => `Too many own accounts: no more than ${f.number(most)}.`,
  'app.steps-none': () => 'At least one step must stay: a goal without steps is a wish.',
  'app.not-a-milestone': () => 'Only a milestone is marked as reached: other goals are measured by their KPI.',
  'app.finding-unknown': ({ finding }) =>
    `There is no finding ${finding}. merilo audit and merilo verdict show the findings with their numbers.`,
  'app.kpi-on': ({ kpi, where }, f) => `${f.say(kpi)} ${f.say(where)}`,
  'app.no-facts': () => 'There is no data yet. Start with merilo import FILE…',
  'app.import-unknown': (p) => `There is no import “${p.import}”, or more than one begins so. The list: merilo undo.`,
  'app.import-undone': (p) => `Import ${p.import} is undone already.`,
  'app.goal-incomplete': ({ question }, f) => f.say(question),
  'app.goal-not-measurable': ({ kpi, needs }, f) =>
    `${f.say(kpi)}: this data cannot measure it. Needed: ${f.list(needs.map((need) => f.say(need)))}.`,
  'app.goal-unknown': ({ goal }) => `There is no goal ${goal}. The list: merilo agree.`,
  'app.goal-over': ({ deadline }, f) =>
    `This goal ended on ${f.day(deadline)} and its plan can no longer change: its result stays as it is. Set a new goal.`,
  'app.goal-needs-reason': () =>
    'A target is changed openly: give the reason, --reason TEXT. The old target stays visible.',
  'app.already-signed': ({ role, name, on }, f) =>
    `${name} has already accepted this version for the ${role}, on ${f.day(on)}. A signature is not replaced: a changed plan is signed anew.`,
  'app.no-goals': () =>
    'There are no goals yet. Record the first: merilo agree "Gain 250 new followers on VK in a month".',
  'app.no-data-folder': ({ folder }) =>
    `There is no Merilo data in ${folder}. Start with merilo import FILE… or name it with --data DIR.`,
  'app.out-format': ({ file }) =>
    `The report “${file}” could be of any kind: its name must end in .html, .pdf, .pptx or .xlsx.`,
  'app.out-unwritable': ({ file }) => `Could not write ${file}: no such folder, or no rights.`,
  'app.section.outstanding': ({ posts }, f) =>
    `${f.plural(posts, { one: '# post drew', other: '# posts drew' })} at least twice the usual response: find out what worked and do it again.`,
  'app.section.pause': ({ from, to, note }, f) =>
    `Nothing was published ${f.range(from, to)}${note === '' ? '' : `: ${note}`}.`,
  'app.section.talk': ({ questions, deflected, waiting }, f) =>
    `Of ${f.plural(questions, { one: '# question', other: '# questions' })}, ${f.number(deflected)} were deflected and ${f.number(waiting)} left unanswered. A deflection does not stop the clock: response time runs to a real answer.`,
  'app.section.chain': () => 'One link of the chain from reach to sales fell by more than chance.',
  'app.quote.deflected': () => 'A deflection: the person was sent elsewhere instead of being answered.',
  'app.quote.waiting': () => 'The question was left unanswered.',
}
