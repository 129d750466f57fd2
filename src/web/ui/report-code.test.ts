import { expect, test } from 'vitest'
import { ApiError } from '../api.ts'
import { codeToReport } from './report-code.ts'

test('only a failure of the server has a code to pass on', () => {
  expect(codeToReport(new ApiError('server.failed', 'Не вышло', 500))).toBe('server.failed')
  for (const [status, code] of [
    [401, 'server.wrong-password'],
    [400, 'server.bad-request'],
    [404, 'server.not-found'],
    [0, 'network'],
  ] as const)
    expect(codeToReport(new ApiError(code, 'Неверно', status))).toBeNull()
  expect(codeToReport(new Error('?'))).toBeNull()
})
