import { describe, expect, it } from 'vitest'
import { LANGS, type Lang } from '../i18n/words.ts'
import { buildReport, type ReportModel } from './model.ts'
import { cannotTell, empty, month, twelve, withReply } from './testing/month.ts'

const sectionOf = (model: ReportModel, id: string) => model.sections.find((section) => section.id === id)!
const blocksOf = (model: ReportModel, id: string) => sectionOf(model, id).blocks
const cards = (model: ReportModel) => blocksOf(model, 'kpis').filter((block) => block.kind === 'kpi')
const findings = (model: ReportModel) => blocksOf(model, 'bought').filter((block) => block.kind === 'finding')
const variants = { month: month(), reply: withReply, empty, twelve, early: cannotTell }

describe.each(LANGS)('the report in %s', (lang: Lang) => {
  it('stands in the order of the method', () => {
    expect(buildReport(month(), lang).sections.map(({ id }) => id)).toEqual([
      'director',
      'goal',
      'kpis',
      'bought',
      'outside',
      'communications',
      'traffic',
      'next',
      'reply',
      'appendix',
    ])
  })

  it.each(Object.entries(variants))('%s: no word is missing, no figure is broken', (_, data) => {
    const text = JSON.stringify(buildReport(data, lang))
    expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|"null"| {2}/)
  })

  it('begins with the four sentences and puts what counts beside the fact', () => {
    const model = buildReport(month(), lang)
    expect(blocksOf(model, 'director')[0]).toMatchObject({ kind: 'lead', sentences: { length: 4 } })
    const values = cards(model)[0]!.figures.map(({ value }) => value)
    expect(values).toEqual(['530', '465', '347', '410', '436'])
    expect(cards(model)[0]!.figures.find(({ main }) => main)?.value).toBe('347')
  })

  it('keeps every row of evidence and folds the rest away', () => {
    const [drip] = findings(buildReport(month(), lang))
    expect(drip!.evidence.rows).toHaveLength(24)
    expect(drip!.evidence.fold).toMatchObject({ after: 10 })
    expect(drip!.evidence.fold!.summary).toContain('14')
  })

  it('cannot-tell is a grey word, never a colour', () => {
    const model = buildReport(cannotTell, lang)
    expect(cards(model).map(({ status }) => status.tone)).toEqual(['unknown', 'unknown'])
    expect(JSON.stringify(blocksOf(model, 'kpis'))).not.toMatch(/"tone":"(good|steady|warn|bad)"/)
  })

  it('without data it says so instead of «nothing found»', () => {
    const model = buildReport(empty, lang)
    const words = lang === 'ru' ? /данных.нет/ : /no data/
    expect(JSON.stringify(blocksOf(model, 'director'))).toMatch(words)
    expect(model.sections.map(({ id }) => id)).toEqual(['director', 'reply'])
    expect(model.demo).toBeNull()
  })

  it('a month that no account has data of is not checked, says what to bring, and shows nothing of the others', () => {
    const model = buildReport(
      month({ month: '2024-01', range: { from: '2024-01-01', to: '2024-01-31' }, kpis: [], goal: null, findings: [] }),
      lang,
    )
    const [lead] = blocksOf(model, 'director')
    expect(lead).toMatchObject({ kind: 'lead', sentences: { length: 3 } })
    expect(JSON.stringify(lead)).toMatch(
      lang === 'ru' ? /Что.принести: выгрузки.за.январь.2024.*ВКонтакте/ : /exports for January.2024 from.*VK/,
    )
    expect(JSON.stringify(model)).not.toMatch(
      lang === 'ru' ? /не.нашли ничего|подозрительн/ : /found nothing|nothing looks bought/,
    )
    expect(sectionOf(model, 'appendix')).toBeUndefined()
    expect(model.sheets).toHaveLength(1)
    expect(JSON.stringify(model.sheets[0]!.rows)).toContain(
      lang === 'ru' ? 'Ничего не\u00a0проверено' : 'Nothing was checked',
    )
  })

  it('a milestone has no chart and is measured by yes or no', () => {
    const [first] = month().kpis
    const award = { ...first!, verdict: { ...first!.verdict, kpi: 'milestone' as const, raw: 0, clean: 0, plan: 1 } }
    const [card] = cards(buildReport(month({ kpis: [award] }), lang))
    expect(card).toMatchObject({ bar: null, chart: null })
  })

  it('a single KPI needs no overview table', () => {
    const one = month({ kpis: month().kpis.slice(0, 1) })
    expect(blocksOf(buildReport(one, lang), 'director').map(({ kind }) => kind)).toEqual(['lead'])
  })
})

it('the reply is framed when it is given and invited when it is not', () => {
  expect(blocksOf(buildReport(month(), 'ru'), 'reply')[0]).toMatchObject({ kind: 'reply', empty: true, by: null })
  expect(blocksOf(buildReport(withReply, 'ru'), 'reply')[0]).toMatchObject({
    empty: false,
    by: 'Анна, SMM-специалист, 26\u00a0октября\u00a02026',
  })
})

it('when the window is over, nothing is expected or forecast any more', () => {
  const over = month({ dataTo: '2026-10-31' })
  const labels = cards(buildReport(over, 'ru')).map(({ figures }) => figures.map(({ label }) => label))
  expect(labels[0]).toEqual(['План', 'Факт', 'Засчитано'])
  expect(labels[1]).toEqual(['Точка А', 'План', 'Факт', 'Засчитано'])
  expect(cards(buildReport(over, 'ru'))[0]!.bar!.svg).not.toContain('ожидалось')
})

it('only places where people read are named in the head', () => {
  const [vk] = month().accounts
  const model = buildReport(month({ accounts: [vk!, { ...vk!, id: 'crm:1', network: 'crm', name: 'CRM' }] }), 'ru')
  expect(model.about[1]).toBe('ВКонтакте: Зерно и пар')
})

it('a time zone and the kind of a file stay whole words; only names and hashes may break', () => {
  const tables = blocksOf(buildReport(month(), 'en'), 'appendix').flatMap((one) =>
    one.kind === 'table' ? one.table : [],
  )
  const sources = tables.find(({ columns }) => columns.some(({ title }) => title === 'SHA-256'))!
  expect(sources.columns.filter(({ breakable }) => breakable).map(({ title }) => title)).toEqual(['File', 'SHA-256'])
})

it('sections that changed no decision are left out', () => {
  expect(sectionOf(buildReport(month(), 'ru'), 'content')).toBeUndefined()
})

it('the Meta footnote stands in Russian only, and only with figures of Meta', () => {
  const model = buildReport(month(), 'ru')
  expect(model.footnote).toMatch(/экстремистской/)
  expect(model.about.join(' ')).toContain('Instagram*')
  expect(buildReport(month(), 'en').footnote).toBeNull()
  expect(buildReport(month({ metaFootnote: false }), 'ru').footnote).toBeNull()
})

it('a change is judged in words: real, chance, or not to be told', () => {
  const judgements = cards(buildReport(month(), 'ru')).map(({ change }) => change!.judgement)
  expect(judgements[0]).toMatch(/^Не\u00a0различимо/)
  expect(judgements[0]).toContain('78')
  expect(judgements[1]).toMatch(/больше, чем объясняет случайность/)
  expect(judgements[3]).toMatch(/в\u00a0пределах обычных колебаний/)
  expect(cards(buildReport(month(), 'ru'))[1]!.change!.text).toMatch(/\+0,52\u00a0п\. п\..*\+0,83\u00a0п\. п\.$/)
})

it('a month with two definitions is never called growth', () => {
  const [first] = month().kpis
  const mixed = { ...first!, month: { ...first!.month, mixedDefinitions: true } }
  expect(cards(buildReport(month({ kpis: [mixed] }), 'ru'))[0]!.notes[0]).toMatch(/сменилось определение/)
})

it('a rate of fewer than thirty events carries its warning', () => {
  const er = month().kpis[1]!
  const few = { ...er, month: { ...er.month, kpi: 'lead_to_sale' as const, numerator: 3, denominator: 21 } }
  expect(cards(buildReport(month({ kpis: [few] }), 'ru'))[0]!.notes.join(' ')).toContain('21\u00a0событию')
})
