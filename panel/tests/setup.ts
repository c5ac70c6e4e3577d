// Modules read where they are when they are loaded; the tests run without a browser.
Object.assign(globalThis, { location: new URL('http://127.0.0.1:8002/panel') })
