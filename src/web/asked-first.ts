/** Answers that `public/first.js` asked for before this application was loaded. Each is used once, and only while it is new. */
const asked = (globalThis as { meriloAsked?: Map<string, Promise<Response>> }).meriloAsked ?? new Map<string, never>()
const NEW_MS = 10_000

/** `fetch`, but a question that is already under way is not asked again, unless it was refused: who asks may have signed in since. */
export const fetchOnce: typeof fetch = (input, init) => {
  const path = typeof input === 'string' ? input : ''
  const known = asked.get(path)
  asked.delete(path)
  const again = () => fetch(input, init)
  const usable = known !== undefined && (init?.method ?? 'GET') === 'GET' && performance.now() < NEW_MS
  return usable ? known.then((answer) => (answer.ok ? answer : again()), again) : again()
}
