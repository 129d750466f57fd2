// Before the first paint, so that nothing flashes; a file of its own, because the CSP allows no inline script.
;(() => {
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
})()
