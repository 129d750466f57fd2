import { capital } from '../capital.ts'
import type { ReportPhrases } from '../report-phrases.ts'
import type { Words } from '../words.ts'

export const report: Words<ReportPhrases> = {
  'report.title': ({ month }) => `Report for ${month}`,
  'report.section.director': () => 'In short',
  'report.section.goal': () => 'The goal',
  'report.section.kpis': () => 'KPIs: plan, fact, forecast',
  'report.section.bought': () => 'What looks bought or makes figures hard to believe',
  'report.section.outside': () => 'Outside the specialist’s control',
  'report.section.content': () => 'Content',
  'report.section.communications': () => 'Communications',
  'report.section.traffic': () => 'Traffic and leads',
  'report.section.next': ({ month }) => `Conclusions and plan for ${month}`,
  'report.section.reply': () => 'The specialist’s reply',
  'report.section.appendix': () => 'Appendix: how this was counted',
  'report.demo': () => 'Demo: the company and its figures are invented',
  'report.page': () => 'page',
  'report.made': () => 'Made with Merilo',
  'report.meta': () =>
    '* Instagram and Facebook belong to Meta, which is recognised as extremist and banned in Russia.',
  'report.no-data': () => 'There is no data for this month.',
  'report.no-data.lead': ({ month, known }) =>
    `There is no data for ${month}, so nothing can be said about the work of this month.${known === null ? '' : ` Data is there for ${known}.`}`,
  'report.no-data.bring': ({ month, accounts }, f) =>
    `What to bring: exports for ${month}${accounts.length === 0 ? ' from your social networks' : ` from ${f.list(accounts)}`}. The Sources screen says where to download them.`,
  'report.no-director': () => 'There is not enough data this month to say anything definite about the work.',
  'report.period': ({ from, to }, f) => f.range(from, to),
  'report.data-to': ({ day }) => `Data up to ${day}; what came later is not known yet.`,
  'report.account-line': ({ network, name, meta }, f) => {
    const where = f.say(network)
    const mark = meta ? '*' : ''
    // «ВКонтакте 12345» already says where.
    if (name.toLocaleLowerCase().startsWith(where.toLocaleLowerCase())) return `${capital(name)}${mark}`
    return `${capital(where)}${mark}: ${name}`
  },

  'report.goal.none': () =>
    'No goal was set for this month. So the report shows what changed, but cannot say whether what was needed was reached.',
  'report.goal.missing': () =>
    'This month has no goal, so it cannot be said whether what was needed was reached. How to set one is said below.',
  'report.goal.how': ({ month }) =>
    `How to set one: on the screen “Goal and KPIs” write one sentence that says what to reach and by when, for example “Gain 250 new followers on VK in ${month}”. Merilo checks it by SMART against the account’s own history and breaks it into steps.`,
  'report.headlines.lead': ({ figures, month, real }, f) =>
    real.length === 0
      ? `None of ${f.plural(figures, { one: '# figure', other: '# figures' })} changed against the month before (${month}) by more than chance explains.`
      : `Against the month before (${month}) ${f.number(real.length)} of ${f.plural(figures, { one: '# figure', other: '# figures' })} changed by more than chance explains: ${real.join('; ')}.`,
  'report.headlines.no-before': ({ figures }, f) =>
    `There are no comparable figures for the month before, so ${f.plural(figures, { one: '# figure is', other: '# figures are' })} shown without a word on change.`,
  'report.headlines.real': ({ kpi, account, now, was }, f) => `${f.say(kpi)} (${account}) ${now}, was ${was}`,
  'report.headlines.raw': ({ value }) => `${value} by the network`,
  'report.headlines.audience': ({ value }) => `${value} in all`,
  'report.headlines.caption': () => 'Counted figures. Under the earlier ones: whether they really changed since',
  'report.headlines.figure': () => 'Figure',
  'report.headlines.judgement': () => 'Is the change real?',
  'report.headlines.unknown': () => 'nothing comparable',
  'report.headlines.cannot-tell': () => 'cannot tell',
  'report.headlines.chance': () => 'usual ups and downs',
  'report.headlines.up': () => 'really up',
  'report.headlines.down': () => 'really down',
  'report.headlines.above': () => 'above the usual course',
  'report.headlines.below': () => 'below the usual course',

  'report.goal.target': ({ kpi, target, deadline }, f) => {
    const name = f.say(kpi)
    return `${name.slice(0, 1).toLocaleUpperCase()}${name.slice(1)}: ${target} by ${deadline}.`
  },
  'report.goal.old': ({ target, until, reason }) =>
    `Until ${until} the target was ${target}. Why it changed: ${reason}`,
  'report.goal.old-of': ({ goal, target, until, reason }) =>
    `“${goal}”: until ${until} the target was ${target}. Why it changed: ${reason}`,
  'report.goal.stopped': ({ goal, on, reason }) => `The goal “${goal}” was withdrawn on ${on}. Why: ${reason}`,
  'report.goal.moved': ({ goal, on, reason, to }) =>
    `The goal “${goal}” was moved on ${on} to another time: ${to}. Why: ${reason}`,
  'report.goal.smart': () => 'The goal by SMART',
  'report.goal.letter': () => 'Letter',
  'report.goal.verdict': () => 'Verdict',
  'report.goal.evidence': () => 'Evidence',

  'report.overview': () => 'All KPIs at a glance',
  'report.kpi': () => 'KPI',
  'report.minutes': () => 'min',
  'report.account': () => 'Account',
  'report.plan': () => 'Plan',
  'report.fact': () => 'Fact',
  'report.clean': () => 'Counted',
  'report.clean-same': () => 'nothing taken off',
  'report.point-a': () => 'Point A',
  'report.status': () => 'Status',
  'report.trend-column': () => '13 weeks',
  'report.kpis.none': () => 'No goal was in force this month, so there is no KPI with a plan.',
  'report.expected': ({ day }) => `Expected by ${day}`,
  'report.forecast': ({ day }) => `Forecast for ${day}`,
  'report.interval': ({ low, high }) => `${low} to ${high}`,

  'report.points': ({ value }) => `${value}\u00a0pp`,
  'report.change': ({ change, low, high, value }) =>
    `Against point A (${value}): ${change}; allowing for scatter, ${low} to ${high}.`,
  'report.change.real': () => 'This is more than chance explains.',
  'report.change.chance': () => 'This is within the usual ups and downs.',
  'report.change.cannot-tell': () => 'Cannot tell: the data does not separate this from chance.',
  'report.detectable': ({ change }) => `A change of ${change} or more would have been visible.`,
  'report.month-before': ({ month, value }) => `A month earlier (${month}): ${value}.`,
  'report.year-before': ({ month, value }) => `A year ago (${month}): ${value}.`,
  'report.split': ({ ads, organic }) => `With ads: ${ads}; without ads: ${organic}.`,
  'report.unknown-share': ({ share }, f) =>
    `${f.percent(share, share < 1 ? 1 : 0)} of the values are unknown and were left out.`,
  'report.few': ({ n }, f) =>
    `Counted over ${f.plural(n, { one: '# event', other: '# events' })} only: such a rate moves easily by chance.`,
  'report.mixed-definitions': () =>
    'The measure was redefined inside the month: before and after cannot be compared, it is neither growth nor decline.',

  'report.bought.none': () => 'The checks found nothing that looks bought or makes figures hard to believe.',
  'report.bought.unchecked': () =>
    'Nothing was checked: without data one can say neither that something was bought nor that nothing was.',
  'report.bought.silent': ({ nowhere, partly }, f) => {
    const checks = (count: number) => f.plural(count, { one: '# check', other: '# checks' })
    const first = nowhere > 0 ? `${checks(nowhere)} lacked data on every account` : ''
    const second =
      partly === 0
        ? ''
        : nowhere > 0
          ? `, ${f.number(partly)} more on some`
          : `${checks(partly)} lacked data on some accounts`
    return `Not everything was checked: ${first}${second}. The appendix says what and why.`
  },
  'report.bought.intro': () =>
    'This accuses nobody: a check sees what figures look like and shows the rows. A person decides.',
  'report.finding.warning-only': () => 'A warning: nothing was taken off the figures.',
  'report.finding.estimate': ({ estimate, low, high, probability }, f) =>
    `Estimate: ${estimate}, between ${low} and ${high}. Probability ${f.percent(probability, 0)}.`,
  'report.finding.exact': ({ estimate }) => `Counted row by row: ${estimate}.`,
  'report.finding.signs': ({ signs }, f) => `Signs: ${signs.map(f.say).join('; ')}.`,
  'report.quoted': ({ text }) => `“${text}”`,
  'report.answer': ({ text }) => `Answer: ${text}`,
  'report.method': ({ method }, f) => `Method: ${f.say(method)}.`,
  'report.finding.probability': ({ probability }, f) => `Probability ${f.percent(probability, 0)}.`,
  'report.decision.none': () => 'Nobody has decided yet: accept or reject, with a reason.',
  'report.decision.accept': ({ reason }) => `Decision: accepted, taken off the figures. Reason: ${reason}`,
  'report.decision.reject': ({ reason }) => `Decision: rejected, counted in full. Reason: ${reason}`,
  'report.evidence.caption': ({ rows, measure }, f) =>
    `Evidence: ${f.plural(rows, { one: '# row', other: '# rows' })}${measure === null ? '' : `, ${measure}`}`,
  'report.evidence.more': ({ rows }, f) => `Show ${f.plural(rows, { one: '# more row', other: '# more rows' })}`,
  'report.evidence.elsewhere': ({ rows }, f) =>
    `And ${f.plural(rows, { one: '# more row', other: '# more rows' })} in the XLSX file.`,
  'report.pdf-failed': ({ reason }) =>
    `The PDF could not be made, which is our defect, not yours. The HTML and XLSX reports work. Details: ${reason}`,
  'report.evidence.day': () => 'Day',
  'report.evidence.ref': () => 'Post or event',
  'report.evidence.measure': () => 'Measure',
  'report.evidence.value': () => 'Was',
  'report.evidence.expected': () => 'Usual',

  'report.outside.none': () => 'The data shows no outside obstacles.',
  'report.posts.caption': () => 'Posts that changed a decision',
  'report.posts.post': () => 'Post',
  'report.posts.measure': () => 'Measure',
  'report.posts.value': () => 'Value',
  'report.posts.typical': () => 'Usual',
  'report.no-answer': () => 'No answer.',
  'report.chain.title': () => 'From being seen to a sale',
  'report.chain.broken': () => 'broken',
  'report.chain.reach': () => 'reach',
  'report.chain.visits': () => 'visits',
  'report.chain.leads': () => 'leads',
  'report.chain.handled-leads': () => 'handled',
  'report.chain.sales': () => 'sales',
  'report.chain.desc': ({ links }) => `${links.join(' → ')}.`,

  'report.next.none': () => 'Nothing in this month’s data asks for a change: carry on.',
  'report.steps.heading': () => 'Steps',
  'report.steps.caption': () => 'Steps of the next month',
  'report.steps.step': () => 'Step',
  'report.steps.lever': () => 'Lever',
  'report.steps.until': () => 'Until',
  'report.steps.target': () => 'How much',
  'report.assumption': ({ what, amount, origin }, f) => `${f.say(what)}: ${amount} (${f.say(origin)})`,
  'report.origin.history': () => 'from history',
  'report.origin.assumed': () => 'assumed',
  'report.origin.sentence': () => 'from the goal’s wording',

  'report.reply.empty': () =>
    'This space is for the specialist: whether they agree, what the figures do not show, what stood in the way. The reply becomes part of the report.',
  'report.reply.by': ({ author, day }) => `${author}, ${day}`,

  'report.appendix.definitions': () => 'What the KPIs mean',
  'report.appendix.sources': () => 'Where the figures come from',
  'report.appendix.silent': () => 'What was not checked',
  'report.appendix.breaks': () => 'Where a definition changed',
  'report.appendix.not-measured': () => 'What could not be measured',
  'report.definition.formula': () => 'Formula',
  'report.definition.terms': () => 'Over which data',
  'report.definition.control': () => 'In the specialist’s hands?',
  'report.definition.hackability': () => 'Easy to fake?',
  'report.definition.source': () => 'Source of the definition',
  'report.definition.window': () => 'Sensible period',
  'report.definition.data': () => 'What the source counts',
  'report.source.file': () => 'File',
  'report.source.format': () => 'Format',
  'report.source.zone': () => 'Time zone',
  'report.source.rows': () => 'Rows',
  'report.source.facts': () => 'Facts',
  'report.source.skipped': () => 'Skipped',
  'report.source.hash': () => 'SHA-256',
  'report.source.at': () => 'Imported',
  'report.silent.guard': () => 'Check',
  'report.silent.why': () => 'Why not checked',
  'report.silent.where': () => 'Where',
  'report.silent.everywhere': () => 'all social accounts',
  'report.silent.all': () => 'all checks',
  'report.break.measure': () => 'Measure',
  'report.break.day': () => 'From day',
  'report.break.from': () => 'Was',
  'report.break.to': () => 'Became',
  'report.not-measured.needs': () => 'What is missing',

  'report.chart.title': ({ kpi, account }, f) => `${f.say(kpi)}, ${account}`,
  'report.chart.fact': () => 'fact',
  'report.chart.fact-total': () => 'fact since the start',
  'report.chart.trend': () => 'fact over 7 days',
  'report.chart.days': () => 'day by day',
  'report.chart.dots': () => 'single days',
  'report.chart.before': () => 'the same span before',
  'report.chart.pace': () => 'even pace',
  'report.chart.clean': () => 'not counted',
  'report.chart.forecast': () => 'forecast, 80% band',
  'report.chart.empty': () => 'No data',
  'report.chart.break': () => 'definition changed',
  'report.chart.expected': ({ day, value }) => `expected by ${day}: ${value}`,
  'report.chart.plan': ({ value }) => `goal ${value}`,
  'report.chart.point-a': ({ value }) => `point A ${value}`,
  'report.chart.desc-empty': () => 'No data.',
  'report.chart.desc-fact': ({ value, day }) => `Fact on ${day}: ${value}.`,
  'report.chart.desc-plan': ({ value }) => `Goal: ${value}.`,
  'report.chart.desc-forecast': ({ value, low, high, day }) =>
    `Forecast for ${day}: ${value}, between ${low} and ${high} with 80% probability.`,
  'report.chart.desc-gaps': ({ days }, f) => `${f.plural(days, { one: '# day', other: '# days' })} without data.`,
  'report.bar.title': ({ kpi }, f) => `The way to the goal: ${f.say(kpi)}`,
  'report.bar.desc': ({ start, clean, raw, plan }) =>
    `Start ${start}, counted ${clean}${raw === clean ? '' : `, with what is not counted ${raw}`}, goal ${plan}.`,
  'report.bar.expected': ({ value }) => `expected ${value}`,
  'report.spark.desc': ({ from, to }) => `From ${from} to ${to}.`,

  'report.sheet.summary': () => 'Summary',
  'report.sheet.findings': () => 'Looks bought',
  'report.sheet.sources': () => 'Sources',
  'report.sheet.breaks': () => 'Definition changes',
  'report.sheet.silent': () => 'Not checked',
  'report.sheet.not-measured': () => 'Not measured',
  'report.sheet.what': () => 'What',
  'report.sheet.value': () => 'Value',
  'report.sheet.day': () => 'Day',
  'report.sheet.total': () => 'Since the start',
  'report.sheet.trend': () => 'Over 7 days',
  'report.sheet.unit': () => 'Unit',
  'report.sheet.low': () => 'from',
  'report.sheet.high': () => 'to',
  'report.sheet.expected': () => 'Expected by now',
  'report.sheet.forecast': () => 'Forecast',
  'report.sheet.change': () => 'Against point A',
  'report.sheet.real': () => 'More than chance',
  'report.sheet.because': () => 'Why this status',
  'report.sheet.guard': () => 'Check',
  'report.sheet.from': () => 'From',
  'report.sheet.to': () => 'To',
  'report.sheet.what-looks': () => 'What it looks like',
  'report.sheet.estimate': () => 'Estimate',
  'report.sheet.probability': () => 'Probability',
  'report.sheet.innocent': () => 'It may be otherwise',
  'report.sheet.decision': () => 'Decision',
  'report.sheet.reason': () => 'Reason',
  'report.sheet.numerator': () => 'Numerator',
  'report.sheet.denominator': () => 'Denominator',
  'report.sheet.n': () => 'Values behind it',
  'report.sheet.unknown': () => 'Share unknown',
  'report.sheet.month-before': () => 'A month earlier',
  'report.sheet.year-before': () => 'A year ago',
  'report.sheet.brand': () => 'Brand',
  'report.sheet.month': () => 'Month',
  'report.sheet.goal': () => 'Goal',
  'report.sheet.data-to': () => 'Data up to',
  'report.sheet.demo': () => 'Demo',
  'report.sheet.reply': () => 'The specialist’s reply',
  'report.sheet.accepted': () => 'accepted',
  'report.sheet.rejected': () => 'rejected',
  'report.yes': () => 'yes',
  'report.no': () => 'no',
}
