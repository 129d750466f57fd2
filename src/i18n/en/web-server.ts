/** What the server says to people in a browser: for phrases in which the command names its options, and of sources. */
import type { Format, WordMap } from '../words.ts'

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`)

const MISSING: Record<string, string> = {
  date: 'a date',
  measure: 'any figure (reach, likes, followers…)',
  url: 'a link to the post or its id',
  amount: 'an amount',
  spend: 'the spend',
}

interface Named {
  file: string
}

export const webServer: WordMap = {
  'web.app.unnamed-account': ({ file }: Named) => `“${file}” does not say whose it is. Check the account.`,
  'web.app.unnamed-network': ({ file }: Named) => `“${file}” does not say which network it is from. Choose one.`,
  'web.app.import-unknown': () => 'There is no such upload.',
  'web.app.import-undone': () => 'This upload is undone already.',
  'web.app.account-unknown': () => 'This brand has no such account.',
  'web.app.kpi-unknown': ({ kpi }: { kpi: string }) => `There is no KPI “${kpi}”. The guide lists them all.`,
  'web.app.finding-unknown': () => 'This finding is no longer there: the data may have changed.',
  'web.app.no-facts': () => 'There is no data yet. Give the first file under Sources.',
  'web.app.goal-unknown': () => 'There is no such goal.',
  'web.app.goal-needs-reason': () => 'A plan is changed openly: write the reason. The old plan stays visible.',
  'web.app.no-goals': () => 'There are no goals yet. Set the first one under Goal and KPIs.',
  'web.kpi.unknown': ({ kpi }: { kpi: string }) => `There is no KPI “${kpi}”. The guide lists them all.`,

  'web.files.value.date-year': ({ text }: { text: string }) => `“${text}”: the date has no year. Say which`,
  'web.files.mapping.needed': ({ missing }: { missing: readonly string[] }, f: Format) =>
    missing.length > 0
      ? `The table lacks ${f.list(missing.map((part) => MISSING[part] ?? part))}. Show which column it is.`
      : 'The table has too many unknown columns. Show what they hold.',
  'web.files.mapping.no-date': () =>
    'No column looks like a date, and without one figures belong to no time. Show which column it is.',
  'web.files.mapping.date-order': (
    { column, text, dmy, mdy }: { column: string; text: string; dmy: string; mdy: string },
    f: Format,
  ) => `The date “${text}” (column “${column}”) reads two ways: ${f.day(dmy)} or ${f.day(mdy)}. Choose the order.`,
  'web.files.mapping.ambiguous': ({ column }: { column: string }) =>
    `Column “${column}” was left out: another column already gives the same figure.`,
  'web.files.mapping.guessed': () => 'An unknown table: its columns were understood by their names.',
  'web.files.mapping.currency': ({ currency }: { currency: string }) =>
    `The table names no currency. It is taken to be ${currency}.`,
  'web.formats.other-accounts': ({ accounts, own }: { accounts: readonly string[]; own: string }, f: Format) =>
    `The file has posts of other accounts: ${f.list(quoted(accounts))}. Only posts of “${own}” were taken.`,
  'web.formats.tiktok-year': ({ from, to }: { from: string; to: string }, f: Format) =>
    `TikTok’s file has no year. It is taken as ${f.range(from, to)}.`,
  'web.files.mapping.year': ({ from, to }: { from: string; to: string }, f: Format) =>
    `The dates of the table have no year. They are taken as ${f.range(from, to)}.`,
  'web.formats.ads-cabinet': () =>
    'The report does not name its ad account. If there are several, their figures will mix: add the column “Account name” to the report.',
  'web.formats.zone-assumed': ({ zone }: { zone: string }) =>
    `The file does not name its time zone. The brand’s own is taken: ${zone}.`,
  'web.formats.network-needed': ({ title }: { title: string }) =>
    `The file says only “${title}”, not whose it is: Facebook or Instagram.`,
  'web.formats.telegram-choose': () => 'The export has several channels and groups. Choose which to take.',

  'sources.field.date': () => 'date',
  'sources.field.time': () => 'time',
  'sources.field.id': () => 'id of the post or lead',
  'sources.field.url': () => 'link',
  'sources.field.text': () => 'text or title',
  'sources.field.format': () => 'kind of post',
  'sources.field.account': () => 'account',
  'sources.field.network': () => 'network',
  'sources.field.status': () => 'status of the lead',
  'sources.field.amount': () => 'amount',
  'sources.field.currency': () => 'currency',
  'sources.field.source': () => 'source (utm_source)',
  'sources.field.medium': () => 'medium (utm_medium)',
  'sources.field.campaign': () => 'campaign (utm_campaign)',
  'sources.field.content': () => 'ad (utm_content)',
  'sources.field.contact': () => 'contact',

  'sources.posts': () => 'posts',
  'sources.slices': () => 'slices: sex, age, cities',
  'sources.causes': () => 'known causes',
  'sources.upload-gone': () => 'The file waited too long for a decision and was deleted. Choose it again.',
  'sources.upload-cut': () => 'The upload broke off half-way. Choose the file again.',
  'sources.upload-empty': ({ file }: Named) => `“${file}” is empty. Download the export again.`,
  'sources.figures.future': ({ day }: { day: string }, f: Format) =>
    `${f.day(day)} is still ahead: only what is past can be typed.`,
  'sources.figures.negative': ({ value }: { value: number }, f: Format) =>
    `${f.number(value)}: this figure never goes below zero.`,
  'sources.figures.fraction': ({ value }: { value: number }, f: Format) =>
    `${f.number(value)}: only whole numbers make sense here.`,
  'sources.figures.outside': () => 'One of the dates is outside the chosen period. Reload the page.',
  'sources.figures.measure': () => 'This figure is not typed by hand: Merilo works it out itself.',
  'sources.account-needed': () => 'Say whose figures these are: choose an account or name a new one.',
}
