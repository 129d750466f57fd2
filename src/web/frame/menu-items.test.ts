import { expect, test } from 'vitest'
import { SCREENS } from '../screens.ts'
import { LETTERS, MENU } from './menu-items.ts'

test('every screen of a brand stands in the menu once and has a letter of its own', () => {
  expect(MENU.flat().toSorted()).toEqual([...SCREENS].toSorted())
  expect(new Set(Object.values(LETTERS)).size).toBe(SCREENS.length)
})
