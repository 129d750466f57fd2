/** What to download and where, a step per line. Networks move their buttons: names are given where they can be trusted. */
import type { sourceGuides as ru } from '../../ru/web/source-guides.ts'

export const sourceGuides: typeof ru = {
  'vk.name': () => 'VK',
  'vk.steps': () =>
    'Open the community on a computer, signed in with access to its statistics.\nStatistics → export to a file: choose the period and CSV. These are figures by day: reach, visitors, joins and leaves, reactions.\nIn the statistics of posts, export the reach of posts as a second file.\nDrop both here without changing anything in them.',
  'vk.note': () =>
    'VK’s export has joins and leaves but not the number of followers. To work out ER and growth, type the number of followers by hand at least once a month.',
  'telegram.name': () => 'Telegram',
  'telegram.steps': () =>
    'Open the channel or group in Telegram Desktop on a computer (phones can’t export).\nMenu “⋮” → “Export chat history”.\nFormat: “Machine-readable JSON”. Photos and videos are not needed.\nDrop the file result.json here.',
  'telegram.note': () =>
    'This export has no views and no forwards: take them from TGStat as a table or type them by hand. Comments live in the discussion group: export it too.',
  'instagram.name': () => 'Instagram',
  'instagram.steps': () =>
    'Open Meta Business Suite → Insights.\nContent → Export data: the period, lifetime data, one row per post.\nIn the overview, download the charts of reach, views, follows and profile visits: each has its own CSV export.\nDrop all the files at once.',
  'instagram.note': () =>
    'Files of charts do not always say whether they are of Instagram or Facebook: you will be asked. “Download your information” of Instagram itself (JSON) works too.',
  'facebook.name': () => 'Facebook',
  'facebook.steps': () =>
    'Open Meta Business Suite → Insights.\nContent → Export data: one row per post, lifetime data.\nIn the overview, download the charts of reach, visits and follows as CSV.\nDrop all the files at once.',
  'facebook.note': () => 'An export of posts by day will not do: its figures repeat, and it is refused.',
  'youtube.name': () => 'YouTube',
  'youtube.steps': () =>
    'YouTube Studio → Analytics → Advanced mode.\nTake the report by content for all time, then a second one by date.\nThe download arrow → CSV. You get a ZIP.\nDrop the ZIP here as it is.',
  'youtube.note': () => 'Add the columns that matter to you: all known ones are taken.',
  'tiktok.name': () => 'TikTok',
  'tiktok.steps': () =>
    'TikTok Studio on a computer → Analytics → download data as CSV.\nTake the overview by day, and the data of videos separately.\nDrop the files or the ZIP here.',
  'tiktok.note': () => 'TikTok’s dates have no year: a fitting one is put in and shown.',
  'ok.name': () => 'Odnoklassniki',
  'ok.steps': () =>
    'Odnoklassniki gives no file with the statistics of a group.\nCopy reach, reactions and members into a table: a date and a column per figure.\nOr type the figures here, by day or by month.',
  'ok.note': () => 'The columns of such a table are explained once; afterwards it is recognised.',
  'dzen.name': () => 'Dzen',
  'dzen.steps': () =>
    'Open the statistics of the channel in Dzen’s studio and download the table where it is offered.\nOtherwise copy shows, views and followers into a table with dates, or type them here.',
  'dzen.note': () => 'A table with unknown headers is worked out together: you will be asked what its columns hold.',
  'site.name': () => 'Site: Metrika, GA4',
  'site.steps': () =>
    'Yandex Metrika: a Logs API export of visits (usually made by an analyst), or a report with the date in its rows.\nGoogle Analytics 4: a report whose first column is the date, Share → Download file → CSV.\nDrop the file here.',
  'site.note': () => 'Put UTM tags into your links, so that visits from different networks can be told apart.',
  'ads.name': () => 'Advertising',
  'ads.steps': () =>
    'In the ad cabinet, make a report by campaign and day: date, campaign, shows, clicks, spend.\nDownload it as CSV or XLSX and drop it here. Meta Ads Manager is recognised at once, others by their columns.\nOr fill in the table “Advertising spend” below.',
  'ads.note': () => 'With VAT or without: decide once and keep to it. The amount is taken as it is.',
  'crm.name': () => 'CRM: leads and sales',
  'crm.steps': () =>
    'amoCRM, Bitrix24, Tilda and others: export the list of leads or deals as CSV or XLSX for the period.\nIt needs the date of creation, stage or status, amount and UTM tags.\nDrop it and check how its columns were understood. Or fill in the table “Leads and sales” below.',
  'crm.note': () =>
    'Names, phones and e-mails are not kept: a contact becomes a pseudonym, so that duplicates are found.',
  'monitoring.name': () => 'Mentions',
  'monitoring.steps': () =>
    'Brand Analytics: open the theme, choose the period, export the messages as CSV or JSON.\nTalkwalker: export the results as CSV.\nAnother service: any table with a date, a link and a tone.\nDrop the file here.',
  'monitoring.note': () => 'Names of authors are not kept.',
  'other.name': () => 'Another place',
  'other.steps': () =>
    'Any table will do that has a date and one figure at least.\nDrop it here and say what its columns hold.\nOr type the figures by hand.',
  'other.note': () => 'The explanation is remembered: the next such file takes one click.',
  'services.name': () => 'LiveDune, Popsters, TGStat and the like',
  'services.steps': () =>
    'Export the table of posts, or the table by day, as XLSX or CSV.\nDrop it here: the columns are understood by their names, and you check them.\nReady-made ER and “means per post” are not taken: Merilo works them out itself by one formula.',
  'services.note': () => 'A handy way to gather several networks with one service.',
}
