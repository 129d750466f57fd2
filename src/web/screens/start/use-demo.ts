/** The demo brand at one click: how far it is, and then its overview. */
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ApiError, read } from '../../api.ts'
import { useSessionChanged } from '../../session-change.ts'

const LOOK_MS = 300

export interface Filling {
  share: number
  label: string
}

/** `asGuest`: on a fresh installation, without an account. */
export function useDemo(asGuest: boolean) {
  const sessionChanged = useSessionChanged()
  const [filling, setFilling] = useState<Filling>({ share: 0, label: '' })
  const open = useMutation({
    mutationFn: async () => {
      const { job, brand } = await read(asGuest ? api['start-demo'].$post() : api.demo.$post())
      for (;;) {
        const now = await read(api.jobs[':job'].$get({ param: { job } }))
        if (now.state === 'failed') throw new ApiError(now.error?.code ?? 'unknown', now.error?.message ?? '', 422)
        if (now.state === 'done') return brand
        setFilling({ share: now.share, label: now.label })
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
      }
    },
    onSuccess: (brand) => sessionChanged(`/b/${brand}`),
  })
  return { open, filling }
}
