/** One KPI of the catalogue, readable: what it shows, how it is counted, how it is hacked. */
import { formulaPhrase } from '../core/kpis/formula-phrase.ts'
import { measuresNeeded } from '../core/kpis/terms.ts'
import type { Kpi } from '../core/kpis/types.ts'
import { wordsOfKpi } from '../i18n/kpi-names.ts'
import { formatOf, say } from '../i18n/say.ts'
import type { Lang } from '../i18n/words.ts'
import { words } from './output.ts'
import { paragraph } from './table.ts'

export function kpiCard(kpi: Kpi, lang: Lang): string {
  const t = words(lang)
  const f = formatOf(lang)
  const own = wordsOfKpi(lang, kpi.id)
  const kinds = kpi.goalKinds.map(
    (kind) => t(`goal-kind.${kind}`) + (kpi.mainFor.includes(kind) ? ` (${t('cli.kpi.main')})` : ''),
  )
  const field = (name: string, value: string) => paragraph(`${t(`cli.kpi.${name}`)}: ${value}`, 80)
  return [
    `${own.name} [${kpi.id}]`,
    '',
    paragraph(own.shows),
    '',
    field('goals', f.list(kinds)),
    field('formula', own.formula),
    field('measures', say(lang, formulaPhrase(kpi))),
    field('unit', `${t(`unit.${kpi.unit}`)}, ${t(`direction.${kpi.direction}`)}`),
    field('control', `${t(`control.${kpi.control}`)}. ${own.control}`),
    field('hackability', `${t(`hackability.${kpi.hackability}`)}. ${own.hackability}`),
    field(
      'window',
      `${f.plural(kpi.shortestWindowDays, lang === 'ru' ? { one: '# день', few: '# дня', many: '# дней', other: '# дня' } : { one: '# day', other: '# days' })}. ${own.window}`,
    ),
    ...bullets(t('cli.kpi.hacks'), own.hacks),
    ...bullets(
      t('cli.kpi.guards'),
      kpi.guards.map((guard) => t(`guard.${guard}.name`)),
    ),
    ...bullets(
      t('cli.kpi.caveats'),
      Object.entries(own.caveats).map(([network, caveat]) => `${t(`network.${network}`)}: ${caveat}`),
    ),
    field('source', own.source),
  ].join('\n')
}

const bullets = (title: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`${title}:`, ...items.map((item) => paragraph(item, 80, '  ').replace(/^ {2}/, '• '))]

export function kpiJson(kpi: Kpi, lang: Lang): Record<string, unknown> {
  return {
    ...kpi,
    needs: measuresNeeded(kpi),
    formulaText: say(lang, formulaPhrase(kpi)),
    words: wordsOfKpi(lang, kpi.id),
  }
}
