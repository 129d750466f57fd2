import type { WordMap } from '../words.ts'

const common = `Options of every command:
  --data DIR        where the data is kept (default ./data)
  --lang ru|en      language of the answer (default: the system's)
  --json            answer for programs, described in docs/json.md
  --today DATE      take this day for today, e.g. 2026-10-31
  --tz ZONE         time zone of the accounts (default Europe/Moscow)
  --account NAME    whose figures these are, when the file does not say
  --network NAME    vk, telegram, instagram, facebook, ok, youtube, tiktok…
  --year YEAR       for exports whose dates have no year (TikTok)`

export const cli: WordMap = {
  'cli.help.intro': () => `merilo — a yardstick for social media marketing: point A, goal, KPIs,
an honest report and a verdict.

Usage: merilo COMMAND [FILE…] [OPTIONS]`,
  'cli.help.common': () => common,
  'cli.help.outro': () => `More about a command: merilo COMMAND --help. A good start: merilo demo.
Exit codes: 0 done, 1 failed, 2 wrong use.`,

  'cli.short.demo': () => 'the whole main job on the demo brand',
  'cli.short.audit': () => 'point A from files: level, trend, what looks bought',
  'cli.short.goal': () => 'understand a goal, check it by SMART, propose steps',
  'cli.short.import': () => 'take files into the data folder',
  'cli.short.undo': () => 'take an import back',
  'cli.short.agree': () => 'the KPI agreement: set a goal, show it, accept it',
  'cli.short.verdict': () => 'plan, fact, forecast and verdict of the goals',
  'cli.short.report': () => "a month's report: HTML, PDF or XLSX",
  'cli.short.kpi': () => 'the catalogue of KPIs: meaning, formula, known hacks',
  'cli.short.cause': () => 'note what happened: a contest, ads, a pause',
  'cli.short.explain': () => 'one finding in full: rows, chart, method',
  'cli.short.decide': () => 'accept or reject a finding, with a reason',
  'cli.short.reply': () => "the specialist's reply for the report",
  'cli.short.backup': () => 'copy the data folder while it is in use',
  'cli.short.restore': () => 'bring data back from a copy',
  'cli.short.doctor': () => 'check that both stores are sound',

  'cli.help.demo': () => `merilo demo [--out DIR]

Makes the exports of an invented brand, “Zerno i Par”, imports them as a person would,
sets goals and writes the report of October 2026. The folder is ./merilo-demo unless
said otherwise; an earlier demo in it is replaced.`,
  'cli.help.audit': () => `merilo audit [FILE…]

Shows point A: what can be measured, at which level, where it is heading, what looks
bought and what is missing. With files nothing is saved; without files it looks into
the data folder.
  --chat NAME       which chat to take from a whole-account Telegram export
  --map "COLUMN=FIELD"  correct the meaning of a column (may be repeated)`,
  'cli.help.goal': () => `merilo goal "SENTENCE" [FILE…]

Understands a goal in plain words, checks it by SMART (with data, when files or a data
folder are given) and proposes three or four steps.
  merilo goal "Gain 250 new followers on VK in two weeks"
  --business KIND   shop, services, horeca, b2b, brand, personal-blog, info-business, entertainment, professional-community`,
  'cli.help.import': () => `merilo import FILE…

Recognises an export by its content and takes it into the data folder. The same file
never counts twice; a newer export refines an older one.
  --chat NAME       which chat to take from a whole-account Telegram export
  --map "COLUMN=FIELD"  correct the meaning of a column; Merilo remembers it`,
  'cli.help.undo': () => `merilo undo IMPORT

Takes an import back by its number (the beginning is enough) or by the file's name.
Values that it had refined stand as they were. Without a number it lists the imports.`,
  'cli.help.agree': () => `merilo agree ["SENTENCE"]

Records the goal and shows the KPI agreement: formula and source, point A, target,
deadline, checks, what is outside the specialist's control. Without a sentence it
shows the agreement in force.
  --reason TEXT     why the target changes (needed when a goal is replaced)
  --replace GOAL    the goal that the new one replaces; the old target stays visible
  --client NAME     accept for the client
  --specialist NAME accept for the specialist
  --reached GOAL    a milestone goal is reached
  --out FILE.html   save for print`,
  'cli.help.verdict': () => `merilo verdict

For each goal: plan, fact, fact without what looks bought, expected by today, forecast
and verdict. “Cannot tell” is an honest answer when the data does not decide.`,
  'cli.help.report': () => `merilo report --month 2026-10 --out REPORT.html|.pdf|.pptx|.xlsx

The month's report. The file's name decides its kind. --brand NAME names the brand.`,
  'cli.help.kpi': () => `merilo kpi [KPI]

The catalogue: what a KPI shows, how it is counted, how far the specialist controls it
and how easily it is hacked. Without an id, the list.`,
  'cli.help.cause': () => `merilo cause KIND --from DATE --to DATE [--note TEXT] [--account ACCOUNT]

Notes what happened, so that a burst is not taken for bought followers nor a dip for
idleness: ads, contest, viral-post, mentions, no-approved-content, out-of-stock, budget-cut,
blocked, holiday.`,
  'cli.help.explain': () => `merilo explain FINDING [--all]

One finding in full: what, where and when, how much with its interval, probability,
signs, an innocent explanation, a chart around it, the rows, and the method with its
source. audit and verdict print the code of a finding; its beginning is enough.
--all shows every row, not the first 20.`,
  'cli.help.decide': () => `merilo decide FINDING accept|reject --reason TEXT

A person decides whether it was bought. audit and verdict show the finding's key.`,
  'cli.help.reply': () => `merilo reply --month 2026-10 --author NAME --text TEXT

The specialist's reply becomes part of the report.`,
  'cli.help.backup': () => `merilo backup DIR

A consistent copy of the data folder; work may go on meanwhile.`,
  'cli.help.restore': () => `merilo restore COPY --data DIR

Brings data back from a copy into an empty folder and checks the sums.`,
  'cli.help.doctor': () => `merilo doctor

Checks the book against the facts, finishes interrupted imports, says what it found.`,

  'cli.unknown-command': ({ command }: { command: string }) =>
    `There is no command “${command}”. The list: merilo --help.`,
  'cli.unknown-option': ({ option }: { option: string }) => `There is no option ${option}. The list: merilo --help.`,
  'cli.bad-option': ({ option }: { option: string }) => `Option ${option} is not given rightly. See merilo --help.`,
  'cli.bad-value': ({ option, value, allowed }: { option: string; value: string; allowed: readonly string[] }) =>
    `${option.startsWith('--') ? 'Option' : 'Command'} ${option} does not understand “${value}”. For example: ${allowed.join(', ')}.`,
  'cli.need-argument': ({ command, argument }: { command: string; argument: string }) =>
    `The command ${command} still needs: ${argument}. See merilo ${command} --help.`,
  'cli.extra-argument': ({ command, argument }: { command: string; argument: string }) =>
    `The command ${command} has no use for “${argument}”. See merilo ${command} --help.`,
  'cli.internal': ({ detail }: { detail: string }) =>
    `Something went wrong inside Merilo; the data is whole: ${detail}. MERILO_DEBUG=1 shows the details.`,

  'cli.import.done': (
    {
      file,
      source,
      rows,
      records,
      facts,
    }: { file: string; source: string; rows: number; records: boolean; facts: number },
    f,
  ) =>
    `${file}: ${source}, ${f.plural(rows, records ? { one: '# record', other: '# records' } : { one: '# row', other: '# rows' })}, ${f.plural(facts, { one: '# fact', other: '# facts' })}`,
  'cli.import.already': ({ file, id }: { file: string; id: string }) =>
    `${file}: taken before (import ${id}), nothing changed. To take it in another way, undo it first: merilo undo ${id}`,
  'cli.import.skipped': ({ count }: { count: number }, f) =>
    f.plural(count, { one: '# row was skipped or read in part:', other: '# rows were skipped or read in part:' }),
  'cli.import.skipped-row': ({ row, reason }: { row: number; reason: string }) => `row ${row}: ${reason}`,
  'cli.import.more': ({ count }: { count: number }, f) => `…and ${f.number(count)} more`,
  'cli.import.next': ({ id }: { id: string }) => `To take it back: merilo undo ${id}`,
  'cli.import.reading': ({ file }: { file: string }) => `reading ${file}`,
  'cli.undo.done': ({ file, removed }: { file: string; removed: number }, f) =>
    `The import of ${file} is undone: ${f.plural(removed, { one: '# fact', other: '# facts' })} removed`,
  'cli.undo.list': () => 'Imports:',
  'cli.undo.none': () => 'There are no imports yet. Start with merilo import FILE…',

  'cli.audit.files': () => 'Files',
  'cli.audit.accounts': () => 'Accounts',
  'cli.audit.point-a': () => 'Point A',
  'cli.audit.point-a-note': () =>
    'The last 28 days with data; the spread is usual for a month, the trend is per month.',
  'cli.audit.guards': () => 'What looks bought, or makes figures hard to believe',
  'cli.audit.no-guards': () => 'The checks found nothing suspicious.',
  'cli.audit.not-measurable': () => 'What cannot be measured',
  'cli.audit.needs': ({ needs, kpis }: { needs: readonly string[]; kpis: readonly string[] }, f) =>
    `${kpis.join(', ')} — missing: ${f.list(needs)}`,
  'cli.audit.break': ({ measure, day }: { measure: string; day: string }, f) =>
    `Since ${f.day(day)} “${measure}” is counted differently: the lines before and after are not joined.`,
  'cli.column.account': () => 'Account',
  'cli.column.network': () => 'Network',
  'cli.column.period': () => 'Period',
  'cli.column.days': () => 'Days',
  'cli.column.posts': () => 'Posts',
  'cli.column.kpi': () => 'KPI',
  'cli.column.value': () => 'Value',
  'cli.column.spread': () => 'Spread',
  'cli.column.trend': () => 'Trend',
  'cli.column.plan': () => 'Plan',
  'cli.column.raw': () => 'Fact',
  'cli.column.clean': () => 'Counted',
  'cli.column.expected': () => 'Expected',
  'cli.column.forecast': () => 'Forecast',
  'cli.column.status': () => 'Verdict',
  'cli.column.import': () => 'Import',
  'cli.column.file': () => 'File',
  'cli.column.source': () => 'What it is',
  'cli.column.facts': () => 'Facts',
  'cli.column.control': () => 'Control',
  'cli.column.hack': () => 'Hacked',
  'cli.brand-account': () => 'whole brand',

  'cli.goal.understood': () => 'Understood',
  'cli.goal.ignored': ({ words }: { words: readonly string[] }, f) =>
    `Not understood: ${f.list(words.map((word) => `“${word}”`))}`,
  'cli.goal.target': ({ pointA, target }: { pointA: string; target: string }) =>
    `Point A: ${pointA}. Target: ${target}.`,
  'cli.goal.window': ({ days }: { days: number }, f) =>
    `The shortest sensible time for such a change is ${f.plural(days, { one: '# day', other: '# days' })}.`,
  'cli.goal.steps': () => 'Steps',
  'cli.goal.step-until': ({ day }: { day: string }, f) => `until ${f.day(day)}`,
  'cli.goal.origin': ({ origin }: { origin: string }) =>
    origin === 'history' ? 'from your history' : origin === 'sentence' ? 'from the goal' : 'assumed',
  'cli.goal.field.kind': () => 'kind of goal',
  'cli.goal.field.kpi': () => 'KPI',
  'cli.goal.field.form': () => 'change',
  'cli.goal.field.network': () => 'network',
  'cli.goal.field.deadline': () => 'deadline',
  'cli.goal.form.by': ({ amount }: { amount: string }) => `by ${amount}`,
  'cli.goal.form.to': ({ amount }: { amount: string }) => `to ${amount}`,
  'cli.goal.form.from-to': ({ from, amount }: { from: string; amount: string }) => `from ${from} to ${amount}`,
  'cli.goal.form.percent': ({ amount }: { amount: string }) => `by ${amount}`,
  'cli.goal.form.times': ({ amount }: { amount: string }) => `${amount} times`,
  'cli.goal.form.limit': ({ amount }: { amount: string }) => `limit ${amount}`,
  'cli.goal.form.milestone': ({ subject }: { subject: string }) => `receive: ${subject}`,

  'cli.kpi.main': () => 'main',
  'cli.kpi.goals': () => 'Goals',
  'cli.kpi.formula': () => 'Formula',
  'cli.kpi.measures': () => 'Over measures',
  'cli.kpi.unit': () => 'Unit',
  'cli.kpi.control': () => "The specialist's control",
  'cli.kpi.hackability': () => 'Hackability',
  'cli.kpi.window': () => 'Shortest window',
  'cli.kpi.hacks': () => 'Known hacks',
  'cli.kpi.guards': () => 'What Merilo checks',
  'cli.kpi.caveats': () => 'Caveats of networks',
  'cli.kpi.source': () => 'Source of the definition',
  'cli.control.direct': () => 'direct',
  'cli.control.strong': () => 'strong',
  'cli.control.shared': () => 'shared',
  'cli.control.weak': () => 'weak',
  'cli.hackability.easy': () => 'easily',
  'cli.hackability.moderate': () => 'somewhat',
  'cli.hackability.hard': () => 'hardly',
  'cli.change.real': () => 'more than chance',
  'cli.change.chance': () => 'within chance',
  'cli.change.unknown': () => 'cannot tell',
  'cli.smart.yes': () => '[yes]',
  'cli.smart.warn': () => '[!]',
  'cli.smart.no': () => '[no]',
  'cli.doctor.repaired': () => 'Repaired.',
  'cli.doctor.needs-you': () => 'Needs you.',
  'cli.verdict.stopped': () => 'Goals withdrawn early',
  'cli.verdict.outside': () => "Outside the specialist's control",
  'cli.verdict.next': () => 'What to do next',
  'cli.verdict.interval': ({ low, high }: { low: string; high: string }) => `${low} to ${high}`,
  'cli.verdict.change': () => 'Change against point A',
  'cli.agree.saved': ({ id, version }: { id: string; version: number }) =>
    `The goal is recorded: ${id}, version ${version}.`,
  'cli.agree.accepted': ({ name }: { name: string }) => `The agreement is accepted: ${name}.`,
  'cli.report.no-data': ({ month, from, to }: { month: string; from: string; to: string }, f) =>
    `There is no data for ${f.month(month)}, only for ${f.range(from, to)}. The report will have no figures.`,
  'cli.report.done': ({ file }: { file: string }) => `The report is ready: ${file}`,
  'cli.cause.done': ({ from, to }: { from: string; to: string }, f) => `Noted: ${f.range(from, to)}`,
  'cli.decide.done': ({ finding }: { finding: string }) => `The decision on ${finding} is recorded`,
  'cli.reply.done': ({ month }: { month: string }, f) => `The reply will be in the report of ${f.month(month)}`,
  'cli.backup.done': ({ folder }: { folder: string }) => `The copy is ready: ${folder}`,
  'cli.restore.done': ({ folder }: { folder: string }) => `The data is back: ${folder}`,
  'cli.doctor.fine': () => 'Both stores are sound and agree with each other.',
  'cli.demo.start': () => 'Making the exports of the invented brand “Zerno i Par” and importing them…',
  'cli.demo.done': ({ html, pdf, xlsx }: { html: string; pdf: string; xlsx: string }) => `The report of October 2026:
  ${html}
  ${pdf}
  ${xlsx}`,
  'cli.demo.next': ({ folder }: { folder: string }) => `Next, on the same data:
  merilo verdict --data ${folder}/data --today 2026-11-02
  merilo audit --data ${folder}/data --today 2026-11-02`,
  'cli.demo.folder-taken': ({ folder }: { folder: string }) =>
    `The folder ${folder} holds something besides an earlier demo. Choose another: merilo demo --out DIR.`,
}
