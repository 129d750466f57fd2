/** The report's page as an answer: it brings its own style sheet, so the policy names exactly that one. */
import { createHash } from 'node:crypto'

/** `frame`: who may show it inside a page of theirs; `none` for strangers. */
export function pageOf(bytes: Uint8Array<ArrayBuffer>, frame: 'self' | 'none', status = 200): Response {
  const page = new TextDecoder().decode(bytes)
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? ''
  const hash = createHash('sha256').update(style).digest('base64')
  return new Response(bytes, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': [
        `default-src 'none'`,
        `style-src 'sha256-${hash}'`,
        'img-src data:',
        // The page carries its typeface in itself.
        'font-src data:',
        `base-uri 'none'`,
        `form-action 'none'`,
        `frame-ancestors ${frame === 'self' ? "'self'" : "'none'"}`,
      ].join('; '),
      'x-frame-options': frame === 'self' ? 'SAMEORIGIN' : 'DENY',
      'x-robots-tag': 'noindex, nofollow',
      'cache-control': 'private, no-store',
    },
  })
}
