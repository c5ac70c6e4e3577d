/** Show a dialog over all else; returns what ends that and gives the keyboard back to where it was. */
export function showModal(dialog: HTMLDialogElement): () => void {
  const before = document.activeElement
  dialog.showModal()
  return () => {
    dialog.close()
    // The browser does so by itself only for a dialog that is still on the page.
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
  }
}
