/** Groups and figures of posts in words. */
import type { Unit } from '../../../core/kpis/types.ts'
import type { Say } from '../../words.ts'
import type { Group, Measure } from './data.ts'
import type { contentWords } from './words.ts'

export type T = Say<(typeof contentWords)['ru']>

export function groupName(t: T, by: Group['by'], group: string): string {
  switch (by) {
    case 'format':
      return t(`format.${group}` as 'format.text')
    case 'length':
      return t(`length.${group}` as 'length.short')
    case 'weekday':
      return t('weekday', { day: Number(group) })
    case 'hour':
      return t('band', { hour: Number(group) })
    case 'tag':
      return group
  }
}

export const unitOf = (measure: Measure): Unit =>
  measure === 'err' ? 'percent' : measure === 'reach' ? 'people' : 'pieces'
