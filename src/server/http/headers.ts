/** Headers of every answer: nothing from elsewhere runs here, and nobody frames us. */
import { secureHeaders } from 'hono/secure-headers'
import type { Config } from '../config.ts'

export const headers = (config: Config) =>
  secureHeaders({
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
