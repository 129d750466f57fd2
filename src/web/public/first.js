// Before the application itself is there; a file of its own, because the CSP allows no inline script.
;(() => {
  // Before the first paint, so that nothing flashes.
  const root = document.documentElement
  try {
    const theme = localStorage.getItem('merilo.theme')
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
    const kept = localStorage.getItem('merilo.lang')
    const russian = navigator.languages.some((tag) => /^(ru|be|uk|kk|ky|uz|tg|hy)\b/i.test(tag))
    root.lang = kept === 'ru' || kept === 'en' ? kept : russian ? 'ru' : 'en'
  } catch {
    // Storage may be forbidden: the defaults stay.
  }
  // What every screen asks first is under way while the application loads: see asked-first.ts.
  const ask = (path) => fetch(path, { headers: { 'accept-language': root.lang } })
  const [, brand, inside] = /^\/b\/([^/]+)\/?(.*)$/.exec(location.pathname) ?? []
  const paths = ['/api/me']
  // The server marks the page of a person who has a session: a stranger's questions would only be refused.
  if ('known' in root.dataset) {
    if (location.pathname === '/') paths.push('/api/portfolio')
    if (brand) paths.push(`/api/brands/${brand}`)
    if (brand && !inside && !location.search) paths.push(`/api/brands/${brand}/overview`)
  }
  const asked = new Map(paths.map((path) => [path, ask(path)]))
  for (const answer of asked.values()) answer.catch(() => {})
  globalThis.meriloAsked = asked
})()
