/** Headers of every answer: nothing from elsewhere runs here, and nobody frames us. */
import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { Config } from '../config.ts'

/** A page that brings its own policy keeps it. */
export const headers = (config: Config): MiddlewareHandler => {
  const usual = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      // Charts and logos are inline pictures; a style attribute that React sets through the DOM is no inline style.
      imgSrc: ["'self'", 'data:', 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    strictTransportSecurity: config.url.startsWith('https:') ? 'max-age=31536000' : false,
    permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
  })
  return async (c, next) => {
    let own: [string, string][] = []
    await usual(c, async () => {
      await next()
      own = OWN.flatMap((name) => {
        const value = c.res.headers.get(name)
        return value === null ? [] : [[name, value] as [string, string]]
      })
    })
    for (const [name, value] of own) c.res.headers.set(name, value)
  }
}

const OWN = ['content-security-policy', 'x-frame-options']
