/** The menu of a brand in its groups, and the letter of each screen (by its place on the keyboard, so any layout fits). */
import type { Screen } from '../screens.ts'

export const MENU: readonly (readonly Screen[])[] = [
  ['overview', 'point-a', 'goal', 'plan'],
  ['content', 'talk', 'traffic', 'mentions'],
  ['checks', 'reports'],
  ['sources', 'team', 'guide'],
]

export const LETTERS: Readonly<Record<Screen, string>> = {
  overview: 'O',
  'point-a': 'A',
  goal: 'G',
  plan: 'P',
  content: 'C',
  talk: 'T',
  traffic: 'L',
  mentions: 'M',
  checks: 'K',
  reports: 'R',
  sources: 'S',
  team: 'E',
  guide: 'H',
}
