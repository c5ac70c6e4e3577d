/** Attached to what is docked at the bottom: toasts appear above it, however high it is. */
export function dock(element: HTMLElement): () => void {
  const { style } = document.documentElement
  const sized = new ResizeObserver(() => style.setProperty('--dock', `${element.offsetHeight + 12}px`))
  sized.observe(element)
  return () => {
    sized.disconnect()
    style.removeProperty('--dock')
  }
}
