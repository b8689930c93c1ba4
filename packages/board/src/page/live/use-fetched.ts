import { useCallback, useEffect, useRef, useState } from 'react'

/**
 * What somebody asks for under a key; without a key nothing. While it is fetched again what was there stays. Asked for
 * again while it is still on its way, it is fetched once more behind that, and not twice at once.
 */
export function useFetched<Value>(
  key: string | undefined,
  fetchOf: (key: string) => Promise<Value>,
): { readonly value: Value | undefined; readonly fetchAgain: () => void } {
  const [found, setFound] = useState<{ readonly key: string; readonly value: Value }>()
  const ask = useRef(fetchOf)
  useEffect(() => {
    ask.current = fetchOf
  })
  const again = useRef<() => void>(() => {})
  useEffect(() => {
    if (key === undefined) return
    let isWanted = true
    let isOnItsWay = false
    let isDue = false
    const fetchNow = async (): Promise<void> => {
      isDue = isOnItsWay
      if (isOnItsWay) return
      isOnItsWay = true
      const value = await ask.current(key)
      isOnItsWay = false
      if (!isWanted) return
      setFound({ key, value })
      if (isDue) await fetchNow()
    }
    again.current = () => void fetchNow()
    void fetchNow()
    return () => {
      isWanted = false
      again.current = () => {}
    }
  }, [key])
  const fetchAgain = useCallback(() => again.current(), [])
  return { value: found?.key === key ? found?.value : undefined, fetchAgain }
}
