/** A person's browser for tests: keeps its cookie, sends and gets JSON. */
import { hashPassword } from '../auth/password.ts'
import type { TestServer } from './test-server.ts'

export interface Answer {
  status: number
  // oxlint-disable-next-line typescript/no-explicit-any -- a test says itself what it expects
  body: any
}

export function browser(server: TestServer, { cookie = '', address = '' } = {}) {
  let kept = cookie
  const send = async (
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const answer = await server.request(`/api${path}`, {
      method,
      as: 'stranger',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      headers: { ...(kept ? { cookie: kept } : {}), ...(address ? { 'x-forwarded-for': address } : {}), ...headers },
    })
    const set = answer.headers.get('set-cookie')
    if (set !== null) kept = set.startsWith('merilo=;') ? '' : set.split(';')[0]!
    const text = await answer.text()
    return { status: answer.status, body: text === '' ? null : (JSON.parse(text) as unknown) }
  }
  return {
    cookie: () => kept,
    get: (path: string, headers?: Record<string, string>) => send('GET', path, undefined, headers),
    post: (path: string, body: object = {}, headers?: Record<string, string>) => send('POST', path, body, headers),
    patch: (path: string, body: object) => send('PATCH', path, body),
    remove: (path: string) => send('DELETE', path),
  }
}

export const PASSWORD = 'длинный пароль'

/** Gives a person of the test server the password and signs in with it. */
export async function signedIn(server: TestServer, email: string) {
  const person = await server.office.people.findByEmail(email)
  await server.office.people.save({ ...person!, password: await hashPassword(PASSWORD) })
  const own = browser(server)
  await own.post('/sign-in', { email, password: PASSWORD })
  return own
}

/** As on the first day: nobody is here. */
export async function emptied(server: TestServer): Promise<TestServer> {
  for (const { id } of await server.office.people.all()) await server.office.people.remove(id)
  return server
}
