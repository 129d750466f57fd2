import { expect, test } from 'vitest'
import { withoutDoubles } from './same-click.ts'

function world() {
  const sent: string[] = []
  let time = 0
  const ask = withoutDoubles(
    (input, init) => {
      sent.push(`${init?.method ?? 'GET'} ${input as string}`)
      return Promise.resolve(new Response(String(sent.length)))
    },
    () => time,
  )
  const post = async (path: string, body: string) => (await ask(path, { method: 'POST', body })).text()
  return { sent, ask, post, later: (ms: number) => (time += ms) }
}

test('two clicks are one command, and both get its answer', async () => {
  const { sent, post, later } = world()
  const both = [post('/brands', '{"name":"Зерно"}')]
  later(90)
  both.push(post('/brands', '{"name":"Зерно"}'))
  expect(await Promise.all(both)).toEqual(['1', '1'])
  later(90)
  expect(await post('/brands', '{"name":"Зерно"}')).toBe('1')
  expect(sent).toEqual(['POST /brands'])
})

test('another body, another path, or the same a second later is another command', async () => {
  const { sent, post, later } = world()
  expect(await post('/tasks', 'a')).toBe('1')
  expect(await post('/tasks', 'b')).toBe('2')
  expect(await post('/notes', 'a')).toBe('3')
  later(1000)
  expect(await post('/tasks', 'a')).toBe('4')
  expect(sent).toHaveLength(4)
})

test('questions are asked as often as they are asked; files are not compared', async () => {
  const { sent, ask } = world()
  await ask('/overview')
  await ask('/overview')
  await ask('/files', { method: 'POST', body: new FormData() })
  await ask('/files', { method: 'POST', body: new FormData() })
  expect(sent).toHaveLength(4)
})

test('a line that broke fails both clicks, and the next one is sent again', async () => {
  let broken = true
  let time = 0
  const ask = withoutDoubles(
    () => (broken ? Promise.reject(new TypeError('offline')) : Promise.resolve(new Response('ok'))),
    () => time,
  )
  const post = () => ask('/brands', { method: 'POST', body: '' })
  await expect(Promise.all([post(), post()])).rejects.toThrow('offline')
  broken = false
  time += 1000
  expect(await (await post()).text()).toBe('ok')
})
