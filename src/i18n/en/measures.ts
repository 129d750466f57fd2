import type { MeasurePhrases } from '../../core/measures/phrases.ts'
import type { MeasureId } from '../../core/measures/ids.ts'
import { namePhrases } from '../generated.ts'
import type { Words } from '../words.ts'
import { measureNames } from './measure-names.ts'

const name = (id: string): string => `“${measureNames[id as MeasureId] ?? id}”`

const INSTEAD: Record<string, string> = {
  last: 'ask for the last value at the end of the period',
  exact: 'take the figure that the network counted for the whole period',
  'day-mean': 'ask for the daily mean',
  separately: 'show each number by itself',
  ratio: 'add the numerators and the denominators, then divide',
  quantile: 'ask for the median and the 90th percentile over the events themselves',
  reached: 'ask whether it was reached',
  sum: 'ask for the sum over the period',
}
const instead = (take: string): string => INSTEAD[take] ?? take

export const measures: Words<MeasurePhrases> = {
  ...namePhrases(measureNames, 'measure.'),

  'measure-kind.stock': () => 'level',
  'measure-kind.flow': () => 'flow',
  'measure-kind.unique': () => 'unique people',
  'measure-kind.ratio': () => 'ratio',
  'measure-kind.duration': () => 'duration',
  'measure-kind.milestone': () => 'milestone',

  'measure.unknown': ({ measure }) => `The catalogue has no measure “${measure}”.`,
  'measure.stock-over-time': (p) =>
    `${name(p.measure)} must not be added over days: it is a level, and the same people would count again. Instead, ${instead(p.instead)}.`,
  'measure.unique-over-time': (p) =>
    `${name(p.measure)} must not be added over days: one person would count many times. Instead, ${instead(p.instead)}.`,
  'measure.unique-over-accounts': (p) =>
    `${name(p.measure)} must not be added over accounts: their people overlap. Instead, ${instead(p.instead)}.`,
  'measure.unique-over-parts': (p) =>
    `${name(p.measure)} is not the sum of its parts: organic, viral and ad reach are largely the same people. Instead, ${instead(p.instead)}.`,
  'measure.unique-over-posts': (p) =>
    `${name(p.measure)} must not be added over posts: that gives contacts, not people, and serves only as the denominator of ERR. Instead, ${instead(p.instead)}.`,
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
    `${name(p.measure)} is not counted that way: it is another kind of measure. Instead, ${instead(p.instead)}.`,
  'measure.bad-quantile': ({ quantile }, f) => `A quantile lies between 0 and 1; given: ${f.number(quantile)}.`,
  'measure.quantile-merge': () =>
    'Medians must not be averaged: the median of parts is not the median of the whole. Count over the events themselves or show each account by itself.',
  'measure.actors-merge': () =>
    'Numbers of different people must not be added: one person may have written in two places. Count over the events themselves or show each account by itself.',
}

const ratio = (id: string): string => `${name(id)} must not be added or averaged: ${instead('ratio')}.`
const duration = (id: string): string => `${name(id)} must not be added or averaged: ${instead('quantile')}.`
const milestone = (id: string): string => `${name(id)} does not add up: ${instead('reached')}.`
