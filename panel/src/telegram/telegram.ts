/** The panel as a Mini App: what it asks of the Telegram app around it. Everywhere else each of these does nothing. */
import { Bridge, type Around } from './bridge'
import { colorsOf, type Launch } from './launch'

let bridge: Bridge | null = null

/** Whether Telegram shows us. */
export function isMiniApp(): boolean {
  return bridge !== null
}

/** Begin to talk to the app; `themed` is called with each theme it has. */
export function startTelegram(launch: Launch, themed: (theme: Record<string, string>) => void, around: Around): void {
  const started = new Bridge(around, launch.version)
  bridge = started
  themed(launch.theme)
  started.on('theme_changed', (data) => themed(colorsOf(data.theme_params)))
  started.on('viewport_changed', (data) => setLength('--viewport-height', data.height))
  for (const [type, part] of [['safe_area_changed', 'safe'], ['content_safe_area_changed', 'content']] as const) {
    started.on(type, (data) => ['top', 'bottom'].forEach((side) => setLength(`--${part}-${side}`, data[side])))
  }
  started.on('reload_iframe', () => {
    started.post('iframe_will_reload')
    location.reload()
  })
  started.post('iframe_ready', { reload_supported: true })
  for (const type of ['web_app_request_theme', 'web_app_request_viewport', 'web_app_expand']) started.post(type)
  if (started.knows(8, 0)) {
    started.post('web_app_request_safe_area')
    started.post('web_app_request_content_safe_area')
  }
}

function setLength(name: string, length: unknown): void {
  if (typeof length === 'number' && length >= 0) document.documentElement.style.setProperty(name, `${length}px`)
}

/** Our first page is there: the app takes its own placeholder away. */
export function sayReady(): void {
  bridge?.post('web_app_ready')
}

/** Show the app's own back button, or hide it; returns what ends the listening. */
export function showBack(isShown: boolean, pressed: () => void): () => void {
  if (!bridge?.knows(6, 1)) return () => undefined
  bridge.post('web_app_setup_back_button', { is_visible: isShown })
  return bridge.on('back_button_pressed', pressed)
}

export interface MainButton {
  text: string
  isActive: boolean
  isBusy: boolean
}

/** Show the app's own main button; returns what hides it. */
export function showMain({ text, isActive, isBusy }: MainButton, pressed: () => void): () => void {
  const shown = bridge
  if (!shown) return () => undefined
  const type = 'web_app_setup_main_button'
  shown.post(type, { is_visible: true, is_active: isActive && !isBusy, is_progress_visible: isBusy, text })
  const off = shown.on('main_button_pressed', pressed)
  return () => {
    off()
    shown.post(type, { is_visible: false })
  }
}

/** Let the phone tell that something went well, or didn't. */
export function feel(how: 'success' | 'error'): void {
  if (!bridge?.knows(6, 1)) return
  bridge.post('web_app_trigger_haptic_feedback', { type: 'notification', notification_type: how })
}

/** Let the app ask before it closes us: something isn't saved. */
export function askBeforeClosing(isAsked: boolean): void {
  if (bridge?.knows(6, 2)) bridge.post('web_app_setup_closing_behavior', { need_confirmation: isAsked })
}

/** Close us. */
export function closeMiniApp(): void {
  bridge?.post('web_app_close')
}
