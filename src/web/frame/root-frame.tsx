/** What every page has: messages of what just happened. */
import { Outlet } from '@tanstack/react-router'
import { Toasts } from '../ui/toast.tsx'

export const RootFrame = () => (
  <>
    <Outlet />
    <Toasts />
  </>
)
