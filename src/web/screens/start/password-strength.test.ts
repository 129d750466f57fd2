import { expect, test } from 'vitest'
import { checkPassword, LEAST_LENGTH } from '../../../server/auth/password-rules.ts'
import { isAllowed, LEAST, strengthOf } from './password-strength.ts'

const EMAIL = 'anna@example.test'
const SAMPLES = [
  '',
  'коротко',
  'aaaaaaaaaaaa',
  'Anna@Example.test',
  'десять зна',
  'Пароль-2026-да',
  'лошадь верно скрепка батарея',
  '😀😀😀',
]

test('says what a password lacks, and praises length', () => {
  expect(SAMPLES.map((one) => strengthOf(one, EMAIL))).toEqual([
    'empty',
    'short',
    'plain',
    'email',
    'fair',
    'good',
    'good',
    'short',
  ])
})

test('allows exactly what the server allows', () => {
  expect(LEAST).toBe(LEAST_LENGTH)
  const takes = (password: string): boolean => {
    try {
      checkPassword(password, EMAIL)
      return true
    } catch {
      return false
    }
  }
  expect(SAMPLES.map((one) => isAllowed(strengthOf(one, EMAIL)))).toEqual(SAMPLES.map(takes))
})
