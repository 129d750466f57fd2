/** Words that try to become something else: markup, code of the PDF template, a formula, a control character. */
import type { MonthData } from '../data.ts'
import { october } from './month.ts'

export const HOSTILE = '</title><script>alert(1)</script>" onload=\'x\' #panic("typst") $x$ \\ `raw` & <img src=x>'
/** Emoji, other scripts, broken halves, a turned direction and a character that no font knows. */
export const UNUSUAL = '☕🎉 日本語 العربية 👨‍👩‍👧 \ud800 \u0007 \u202e \ue000'

export const FORMULA = '=HYPERLINK("x")'

const [first, ...others] = october.kpis
const finding = october.findings[0]!

export const hostile: MonthData = {
  ...october,
  brand: HOSTILE,
  accounts: [{ ...october.accounts[0]!, name: HOSTILE }],
  goal: {
    ...october.goal!,
    sentence: `${HOSTILE} ${UNUSUAL}`,
    oldTargets: [{ target: 1, until: '2026-10-02', reason: HOSTILE }],
  },
  kpis: [{ ...first!, accountName: HOSTILE }, ...others],
  findings: [{ ...finding, accountName: HOSTILE, decision: { verdict: 'accept', reason: FORMULA } }],
  sections: [
    {
      id: 'communications',
      sentences: [],
      posts: [],
      chain: [],
      quotes: [
        { day: '2026-10-02', text: HOSTILE, answer: FORMULA, note: { code: 'question-status.auto', params: {} } },
      ],
    },
  ],
  sources: [{ ...october.sources[0]!, file: FORMULA, source: '@SUM(A1)', zone: '-2+3' }],
  breaks: [{ accountName: HOSTILE, measure: HOSTILE, day: '2026-10-02', from: HOSTILE, to: FORMULA }],
  reply: { author: UNUSUAL, text: HOSTILE, on: '2026-10-26' },
}
