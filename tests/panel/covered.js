// The texts that other texts cover, as pairs. What floats above the page on purpose doesn't count.
() => {
  const floats = (element) =>
    element.closest('dialog:not([open]), svg') || ['absolute', 'fixed', 'sticky'].includes(getComputedStyle(element).position)
  const seen = []
  const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim() || !node.parentElement.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
    let clip = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity }
    let isAbove = false
    for (let element = node.parentElement; element && element !== document.documentElement; element = element.parentElement) {
      isAbove ||= floats(element)
      if (getComputedStyle(element).overflow === 'visible') continue
      const box = element.getBoundingClientRect()
      clip = {
        left: Math.max(clip.left, box.left),
        top: Math.max(clip.top, box.top),
        right: Math.min(clip.right, box.right),
        bottom: Math.min(clip.bottom, box.bottom),
      }
    }
    if (isAbove) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const line of range.getClientRects()) {
      const [left, top] = [Math.max(line.left, clip.left), Math.max(line.top, clip.top)]
      const [right, bottom] = [Math.min(line.right, clip.right), Math.min(line.bottom, clip.bottom)]
      if (right - left > 2 && bottom - top > 2) seen.push({ node, left, top, right, bottom })
    }
  }
  seen.sort((one, other) => one.top - other.top)
  const pairs = new Set()
  seen.forEach((one, place) => {
    for (const other of seen.slice(place + 1)) {
      if (other.top > one.bottom) break
      const height = Math.min(one.bottom, other.bottom) - other.top
      const width = Math.min(one.right, other.right) - Math.max(one.left, other.left)
      const lower = Math.min(one.bottom - one.top, other.bottom - other.top)
      if (one.node !== other.node && width > 3 && height > lower / 3) pairs.add(`${one.node.data.trim()} | ${other.node.data.trim()}`)
    }
  })
  return [...pairs]
}
