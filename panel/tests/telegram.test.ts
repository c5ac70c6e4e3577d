import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Around } from '../src/telegram/bridge'
import { isDark, variablesOf } from '../src/telegram/colors'
import { colorsOf, isInside, launchOf, pageOf, takeLaunch } from '../src/telegram/launch'

const INIT_DATA = new URLSearchParams({ user: '{"id":1}', start_param: 'group_-1001', hash: 'ab' }).toString()
const LIGHT = { bg_color: '#ffffff', text_color: '#000000', button_color: '#40a7e3', button_text_color: '#ffffff', link_color: '#168acd' }
const DARK = { bg_color: '#17212b', text_color: '#f5f5f5', button_color: '#5288c1', subtitle_text_color: '#708499' }
const HASH = `#${new URLSearchParams({ tgWebAppData: INIT_DATA, tgWebAppVersion: '8.0', tgWebAppThemeParams: JSON.stringify(LIGHT) })}`

afterEach(() => vi.unstubAllGlobals())

/** A window, and the events it sent to its app. */
function windowIn(kind: 'frame' | 'proxy' | 'notify' | 'browser') {
  const told: [string, Record<string, unknown>][] = []
  const hearText = (text: string) => {
    const { eventType, eventData } = JSON.parse(text)
    told.push([eventType, eventData])
  }
  let heard: (event: unknown) => void = () => undefined
  const around = { addEventListener: (_: string, listener: typeof heard) => (heard = listener) } as unknown as Around
  around.parent = kind === 'frame' ? { postMessage: hearText } : (around as never)
  if (kind === 'proxy') around.TelegramWebviewProxy = { postEvent: (type, data) => told.push([type, JSON.parse(data)]) }
  if (kind === 'notify') around.external = { notify: hearText }
  const say = (data: unknown, source: unknown = around.parent) => heard({ data, source })
  return { around, told, say }
}

/** The module again: it begins once in each page. */
async function begin(kind: 'frame' | 'proxy' | 'notify', version = '8.0') {
  vi.resetModules()
  const lengths = new Map<string, string>()
  vi.stubGlobal('document', { documentElement: { style: { setProperty: lengths.set.bind(lengths) } } })
  const telegram = await import('../src/telegram/telegram')
  const inside = windowIn(kind)
  const themes: Record<string, string>[] = []
  telegram.startTelegram({ initData: INIT_DATA, version, theme: LIGHT }, (theme) => themes.push(theme), inside.around)
  return { telegram, themes, lengths, ...inside }
}

describe('a launch', () => {
  it('stands in the address', () => {
    expect(launchOf(HASH)).toEqual({ initData: INIT_DATA, version: '8.0', theme: LIGHT })
    expect(launchOf('#tgWebAppVersion=8.0')).toBeUndefined()
    expect(launchOf('#token=gk_1')).toBeUndefined()
  })

  it('has a theme of colors only', () => {
    expect(colorsOf('{"bg_color":"#FFFFFF","link_color":"url(//x)","n":7}')).toEqual({ bg_color: '#FFFFFF' })
    expect([colorsOf('{'), colorsOf(null), colorsOf('7')]).toEqual([{}, {}, {}])
  })

  it('leads to the group that the link names', () => {
    expect(pageOf(launchOf(HASH)!)).toBe('/panel/groups/-1001')
    const other = new URLSearchParams({ start_param: 'group_-1/../x' }).toString()
    expect(pageOf({ initData: other, version: '8.0', theme: {} })).toBeUndefined()
  })

  it('counts only where an app is around us', () => {
    const kinds = ['frame', 'proxy', 'notify', 'browser'] as const
    expect(kinds.map((kind) => isInside(windowIn(kind).around))).toEqual([true, true, true, false])
  })

  it('leaves the address, and is there again after a reload', () => {
    const replaceState = vi.fn()
    vi.stubGlobal('window', windowIn('proxy').around)
    vi.stubGlobal('history', { replaceState, state: null })
    vi.stubGlobal('location', { hash: HASH, pathname: '/panel', search: '' })
    expect(takeLaunch()?.initData).toBe(INIT_DATA)
    expect(replaceState).toHaveBeenCalledWith({ launch: HASH }, '', '/panel/groups/-1001')
    vi.stubGlobal('history', { state: { launch: HASH, depth: 2 } })
    vi.stubGlobal('location', { hash: '', pathname: '/panel/groups/-1001', search: '' })
    expect(takeLaunch()?.initData).toBe(INIT_DATA)
    vi.stubGlobal('window', windowIn('browser').around)
    vi.stubGlobal('location', { hash: HASH, pathname: '/panel', search: '' })
    expect(takeLaunch()).toBeUndefined()
  })
})

describe.each(['frame', 'proxy', 'notify'] as const)('by %s', (kind) => {
  it('tells the app what it needs, and hears its answers', async () => {
    const { telegram, told, themes, around, lengths } = await begin(kind)
    telegram.sayReady()
    expect(told.map(([type]) => type)).toEqual([
      ...['iframe_ready', 'web_app_request_theme', 'web_app_request_viewport', 'web_app_expand'],
      ...['web_app_request_safe_area', 'web_app_request_content_safe_area', 'web_app_ready'],
    ])
    around.Telegram!.WebView.receiveEvent('theme_changed', { theme_params: DARK })
    around.TelegramGameProxy!.receiveEvent('viewport_changed', { height: 480 })
    around.TelegramGameProxy_receiveEvent!('safe_area_changed', { top: 20, bottom: '12px' })
    expect(themes).toEqual([LIGHT, DARK])
    expect(Object.fromEntries(lengths)).toEqual({ '--viewport-height': '480px', '--safe-top': '20px' })
  })
})

describe('in a frame', () => {
  it('hears its parent only', async () => {
    const { themes, say } = await begin('frame')
    const text = JSON.stringify({ eventType: 'theme_changed', eventData: { theme_params: DARK } })
    say(text, {})
    say(7)
    say('nonsense')
    say('null')
    expect(themes).toEqual([LIGHT])
    say(text)
    expect(themes).toEqual([LIGHT, DARK])
  })

  it('has the native buttons, which stop to listen in the end', async () => {
    const { telegram, told, around } = await begin('frame')
    const [back, save] = [vi.fn(), vi.fn()]
    const noBack = telegram.showBack(true, back)
    const noSave = telegram.showMain({ text: 'Save', isActive: true, isBusy: false }, save)
    expect(told.slice(-2)).toEqual([
      ['web_app_setup_back_button', { is_visible: true }],
      ['web_app_setup_main_button', { is_visible: true, is_active: true, is_progress_visible: false, text: 'Save' }],
    ])
    const press = () => ['back_button_pressed', 'main_button_pressed'].forEach((one) => around.Telegram!.WebView.receiveEvent(one, null))
    press()
    noBack()
    noSave()
    press()
    expect([back.mock.calls.length, save.mock.calls.length]).toEqual([1, 1])
    expect(told.at(-1)).toEqual(['web_app_setup_main_button', { is_visible: false }])
  })

  it('lets the phone feel what happens, and the app ask before it closes', async () => {
    const { telegram, told } = await begin('frame')
    telegram.feel('error')
    telegram.askBeforeClosing(true)
    telegram.closeMiniApp()
    expect(told.slice(-3)).toEqual([
      ['web_app_trigger_haptic_feedback', { type: 'notification', notification_type: 'error' }],
      ['web_app_setup_closing_behavior', { need_confirmation: true }],
      ['web_app_close', {}],
    ])
  })

  it('asks nothing of an app that is too old for it', async () => {
    const { telegram, told } = await begin('frame', '6.0')
    const before = told.length
    telegram.feel('success')
    telegram.askBeforeClosing(true)
    telegram.showBack(true, () => undefined)
    expect(told.length).toBe(before)
    expect(told.map(([type]) => type)).not.toContain('web_app_request_safe_area')
  })
})

it('does nothing in a browser', async () => {
  vi.resetModules()
  const telegram = await import('../src/telegram/telegram')
  telegram.sayReady()
  telegram.feel('success')
  telegram.showBack(true, () => undefined)()
  telegram.showMain({ text: 'Save', isActive: true, isBusy: false }, () => undefined)()
  expect(telegram.isMiniApp()).toBe(false)
})

describe('the colors of a theme', () => {
  const brightness = (color: string) => {
    const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    const [red, green, blue] = parts.map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
  }
  const contrast = (one: string, other: string) => {
    const [low, high] = [brightness(one), brightness(other)].sort((a, b) => a - b)
    return (high! + 0.05) / (low! + 0.05)
  }

  it.each([['light', LIGHT], ['dark', DARK]])('can be read, %s', (_, theme) => {
    const made = variablesOf(theme)
    expect(made['--accent']).toBe(theme.button_color)
    expect(contrast(made['--on-accent']!, made['--accent']!)).toBeGreaterThanOrEqual(4.5)
    for (const name of ['--text', '--muted', '--link', '--danger'].filter((one) => made[one])) {
      for (const back of ['--page', '--surface', '--tint']) expect(contrast(made[name]!, made[back]!)).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('tell light from dark', () => {
    expect([isDark(LIGHT), isDark(DARK)]).toEqual([false, true])
    expect(variablesOf({})).toEqual({})
  })
})
