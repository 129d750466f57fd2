import { describe, expect, it } from 'vitest'
import { UNKNOWN } from '../measures/merge.ts'
import { KPIS, kpiById } from './catalogue.ts'
import { requirementPhrases, requirements } from './requirements.ts'
import { answer, lookupOf, type Answers } from './testing.ts'
import { needId } from './terms.ts'

const lacking = (id: string, ...answers: Answers) => requirements(kpiById(id), lookupOf(...answers)).map(needId)

describe('what to connect', () => {
  it.each(KPIS.filter((kpi) => kpi.formula.op !== 'milestone'))('$id of nothing lacks something', (kpi) => {
    expect(requirements(kpi, () => UNKNOWN).length).toBeGreaterThan(0)
    expect(requirements(kpi, () => answer(1))).toEqual([])
  })
  it('names only what is missing', () => {
    expect(lacking('cost_per_lead', [{ take: 'sum', measure: 'spend' }, 100])).toEqual(['event:lead'])
  })
  it('follows the alternative that is nearest', () => {
    expect(
      lacking('growth_rate', [{ take: 'sum', measure: 'follows' }, 10], [{ take: 'first', measure: 'followers' }, 100]),
    ).toEqual(['unfollows'])
  })
  it('puts it into phrases', () => {
    expect(requirementPhrases(kpiById('reach'), () => UNKNOWN)).toEqual([
      { code: 'need.exact', params: { measure: { code: 'measure.reach', params: {} } } },
    ])
    expect(requirementPhrases(kpiById('leads'), () => UNKNOWN)).toEqual([{ code: 'event.lead', params: {} }])
    expect(requirementPhrases(kpiById('posts_published'), () => UNKNOWN)).toEqual([{ code: 'need.posts', params: {} }])
    expect(requirementPhrases(kpiById('milestone'), () => UNKNOWN)).toEqual([{ code: 'need.milestone', params: {} }])
  })
})
