/** What is drawn on a canvas knows no colors of CSS: it's drawn again when they change. */
import { createSubscriber } from 'svelte/reactivity'

/** Read it where something is drawn: it runs again when the theme changes. */
export const followColors = createSubscriber((update) => {
  // Chromium 156 announces a change before it has made it everywhere. If we read a color then, the page keeps old ones.
  const soon = () => void requestAnimationFrame(() => requestAnimationFrame(update))
  const system = matchMedia('(prefers-color-scheme: dark)')
  const chosen = new MutationObserver(soon)
  system.addEventListener('change', soon)
  chosen.observe(document.documentElement, { attributeFilter: ['data-theme', 'style'] })
  return () => {
    system.removeEventListener('change', soon)
    chosen.disconnect()
  }
})
