import type { MeasurePhrases } from '../../core/measures/phrases.ts'
import type { MeasureId } from '../../core/measures/ids.ts'
import { namePhrases } from '../generated.ts'
import { russian, typeset } from '../typography.ts'
import type { Words } from '../words.ts'
import { measureNames } from './measure-names.ts'

const name = (id: string): string => `«${measureNames[id as MeasureId] ?? id}»`

const INSTEAD: Record<string, string> = {
  last: 'спросите последнее значение на конец периода',
  exact: 'возьмите цифру, которую соцсеть посчитала за весь период',
  'day-mean': 'спросите среднее за день',
  separately: 'показывайте каждое число отдельно',
  ratio: 'сложите числители и знаменатели, потом разделите',
  quantile: 'спросите медиану и 90-й процентиль по самим событиям',
  reached: 'спросите, достигнуто или нет',
  sum: 'спросите сумму за период',
}
const instead = (take: string): string => russian(INSTEAD[take] ?? take)

export const measures: Words<MeasurePhrases> = {
  ...namePhrases(typeset(measureNames, russian), 'measure.'),

  'measure-kind.stock': () => 'уровень',
  'measure-kind.flow': () => 'поток',
  'measure-kind.unique': () => 'уникальные люди',
  'measure-kind.ratio': () => 'отношение',
  'measure-kind.duration': () => 'длительность',
  'measure-kind.milestone': () => 'веха',

  'measure.unknown': ({ measure }) => `Показателя «${measure}» нет в\u00a0каталоге.`,
  'measure.stock-over-time': (p) =>
    `Показатель ${name(p.measure)} нельзя складывать по\u00a0дням: это уровень, одни и\u00a0те\u00a0же люди посчитались\u00a0бы снова. Вместо этого ${instead(p.instead)}.`,
  'measure.unique-over-time': (p) =>
    `Показатель ${name(p.measure)} нельзя складывать по\u00a0дням: один человек попал\u00a0бы в\u00a0сумму много раз. Вместо этого ${instead(p.instead)}.`,
  'measure.unique-over-accounts': (p) =>
    `Показатель ${name(p.measure)} нельзя складывать по\u00a0аккаунтам: люди в\u00a0них повторяются. Вместо этого ${instead(p.instead)}.`,
  'measure.unique-over-parts': (p) =>
    `Показатель ${name(p.measure)} нельзя получить сложением частей: органический, виральный и\u00a0рекламный охват — во\u00a0многом одни и\u00a0те\u00a0же люди. Вместо этого ${instead(p.instead)}.`,
  'measure.unique-over-posts': (p) =>
    `Показатель ${name(p.measure)} нельзя складывать по\u00a0записям: выйдут контакты, а\u00a0не\u00a0люди. Такая сумма годится только знаменателем ERR. Вместо этого ${instead(p.instead)}.`,
  'measure.ratio-over-time': (p) => ratio(p.measure),
  'measure.ratio-over-accounts': (p) => ratio(p.measure),
  'measure.ratio-over-parts': (p) => ratio(p.measure),
  'measure.duration-over-time': (p) => duration(p.measure),
  'measure.duration-over-accounts': (p) => duration(p.measure),
  'measure.duration-over-parts': (p) => duration(p.measure),
  'measure.milestone-over-time': (p) => milestone(p.measure),
  'measure.milestone-over-accounts': (p) => milestone(p.measure),
  'measure.milestone-over-parts': (p) => milestone(p.measure),
  'measure.wrong-take': (p) =>
    `Показатель ${name(p.measure)} так не\u00a0считают: он устроен иначе. Вместо этого ${instead(p.instead)}.`,
  'measure.bad-quantile': ({ quantile }, f) =>
    `Квантиль должен лежать между 0\u00a0и\u00a01, а\u00a0задан ${f.number(quantile)}.`,
  'measure.quantile-merge': () =>
    'Медианы нельзя усреднять: медиана частей — не\u00a0медиана целого. Посчитайте по\u00a0самим событиям или покажите каждый аккаунт отдельно.',
  'measure.actors-merge': () =>
    'Число разных людей нельзя складывать: один человек мог написать в\u00a0двух местах. Посчитайте по\u00a0самим событиям или покажите каждый аккаунт отдельно.',
}

const ratio = (id: string): string => `Показатель ${name(id)} нельзя складывать и\u00a0усреднять: ${instead('ratio')}.`
const duration = (id: string): string =>
  `Показатель ${name(id)} нельзя складывать и\u00a0усреднять: ${instead('quantile')}.`
const milestone = (id: string): string => `Показатель ${name(id)} не\u00a0складывается: ${instead('reached')}.`
