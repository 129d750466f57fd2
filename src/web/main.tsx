/** Where the browser starts. */
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@fontsource-variable/golos-text/index.css'
import './ui/tokens.css'
import './ui/base.css'
import { onSignedOut, queryClient } from './query.ts'
import { router } from './router.tsx'

onSignedOut(() => {
  queryClient.removeQueries({ queryKey: ['me'] })
  void router.invalidate()
})

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
