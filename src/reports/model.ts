/** A month's data → the finished report. The order is the method's: what a director needs first stands first. */
import type { Lang } from '../i18n/words.ts'
import type { Look, ReportModel, Section } from './blocks.ts'
import { cleanAll } from './clean-text.ts'
import { accountLine, isSocial } from './build/accounts.ts'
import { appendixSection } from './build/appendix.ts'
import { contextOf, type Context } from './build/context.ts'
import { directorSentences } from './build/director.ts'
import { findingsSection } from './build/findings.ts'
import { goalSection } from './build/goal.ts'
import { headlinesTable } from './build/headlines.ts'
import { kpisSection, overviewTable } from './build/kpis.ts'
import { buildSheets } from './build/sheets.ts'
import { nextSection, outsideSection, replySection, workSections } from './build/work.ts'
import type { MonthData } from './data.ts'

export type { ReportModel } from './blocks.ts'

export const PLAIN_LOOK: Look = { colour: null, logo: null, face: 'golos' }

export function buildReport(given: MonthData, lang: Lang, look: Look = PLAIN_LOOK): ReportModel {
  const context = contextOf(cleanAll(given), lang)
  const { t, f, data } = context
  const meta = data.metaFootnote && lang === 'ru'
  return {
    lang,
    look,
    brand: data.brand,
    title: t('report.title', { month: f.month(data.month) }),
    about: [
      [
        t('report.period', data.range),
        data.dataTo < data.range.to ? t('report.data-to', { day: f.day(data.dataTo) }) : null,
      ]
        .filter((line) => line !== null)
        .join('. '),
      ...(data.accounts.some(isSocial)
        ? [
            data.accounts
              .filter(isSocial)
              .map(({ id }) => accountLine(context, id))
              .join(' · '),
          ]
        : []),
    ],
    demo: data.demo ? t('report.demo', {}) : null,
    sections: [
      directorSection(context),
      goalSection(context),
      kpisSection(context),
      findingsSection(context),
      outsideSection(context),
      ...workSections(context),
      nextSection(context),
      replySection(context),
      appendixSection(context),
    ].filter(({ blocks }) => blocks.length > 0),
    footnote: meta ? t('report.meta', {}) : null,
    words: {
      page: t('report.page', {}),
      made: t('report.made', {}),
    },
    sheets: buildSheets(context),
  }
}

function directorSection(context: Context): Section {
  const { t } = context
  const sentences = directorSentences(context).map(tied)
  const overview = overviewTable(context) ?? (context.data.kpis.length === 0 ? headlinesTable(context) : null)
  return {
    id: 'director',
    title: t('report.section.director', {}),
    blocks: [{ kind: 'lead', sentences }, ...(overview ? [{ kind: 'table' as const, table: overview }] : [])],
  }
}

/** Large type breaks lines where small type does not: a dash stays with its figures. */
const tied = (text: string): string => text.replace(/— (?=\d)/g, '—\u00a0').replace(/(?<=\d)–(?=\d)/g, '\u2060–\u2060')
