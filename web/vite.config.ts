import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { leaveShapesToTheServer } from './tools/contract.ts'
import { lawWords } from './tools/law-words.ts'
import { sayLayersFirst } from './tools/layers.ts'
import { repairReactAria } from './tools/repair.ts'
import { words } from './tools/words/plugin.ts'

// light-dark(), nesting and popovers in all of them; nothing has to be rewritten for older ones.
const browsers = ['chrome123', 'edge123', 'firefox125', 'safari17.5', 'ios17.5']

const drawing = /node_modules[\\/](react|react-dom|scheduler)[\\/]/
const forms =
  /web[\\/]src[\\/]kit[\\/](Field|TextField|Select|Choices|ErrorSummary|NumberField|number|DayField|typed-day|Panel)\.tsx?$/
/** Small pieces that most pages use, the partner's too: one file instead of twenty requests. None of them may need React Aria or the router. */
const manyPages =
  /web[\\/]src[\\/](kit[\\/](day|Empty|Time|Monogram|Chip|Button|Loading)|house[\\/](title|cell|remember|ids|addresses|toasts|words[\\/]\w+|api[\\/]\w+|look[\\/]look|session[\\/]again|frame[\\/](Icon|PlainHeader|ReachNote)))\.tsx?$|packages[\\/]wire[\\/]src[\\/](route|command|house)\.ts$|web[\\/]src[\\/]style[\\/]all\.css|fontsource-variable/
const pictures = /web[\\/]src[\\/]kit[\\/](ecomap|timeline|PictureOrTable|Table|useNarrow)/
/** The walls of the house: what stands around every page of the app. */
const walls =
  /web[\\/]src[\\/](app|kit[\\/]Person|house[\\/](start|routes|rooms|update|drafts[\\/]device|keys[\\/]keys|live[\\/]live|session[\\/](session|useUser)|frame[\\/](Frame|Nav|Account|Fallbacks|Toasts))|rooms[\\/]\w+[\\/]index)\.tsx?$/
const everyPage = /node_modules[\\/](@tanstack|zod|use-sync-external-store)[\\/]/

/** `vite build` makes the app in dist; `vite build --mode gallery` makes the page that shows the kit, which is never shipped. */
export default defineConfig(({ mode, command }) => {
  const gallery = mode === 'gallery'
  return {
    plugins: [
      words(),
      sayLayersFirst(),
      leaveShapesToTheServer(),
      lawWords(),
      repairReactAria(),
      react(),
      { ...optimizeLocales.vite({ locales: ['en-US', 'es-ES'] }), enforce: 'pre' as const },
      gallery ? [] : appShell(),
    ],
    publicDir: gallery ? false : 'public',
    build: {
      target: browsers,
      cssTarget: browsers,
      outDir: gallery ? 'gallery/dist' : (process.env.KITH_WEB_OUT ?? 'dist'),
      emptyOutDir: true,
      manifest: true,
      // The policy allows no data: addresses and no inline script.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // tools/sizes.ts holds the real budgets, gzip and a page at a time.
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        // The partner's page and the law stand alone: whoever has no account needs none of the app.
        input: gallery ? 'gallery.html' : ['index.html', 'partner.html', 'law.html'],
        // One file for what every page needs and what seldom changes: it compresses better and stays in the browser's cache.
        output: {
          codeSplitting: {
            groups: [
              { name: 'drawing', test: drawing },
              { name: 'base', test: everyPage },
              { name: 'near', test: manyPages },
              { name: 'walls', test: walls },
              { name: 'forms', test: forms },
              { name: 'pictures', test: pictures },
            ],
          },
        },
      },
    },
    server: {
      port: 4510,
      strictPort: true,
      proxy: { '/api': { target: process.env.KITH_SERVER ?? 'http://127.0.0.1:4000', changeOrigin: false } },
    },
    // The development server writes scripts into the page; only there they carry a number used once.
    ...(command === 'serve' && { html: { cspNonce: 'development-only' } }),
  }
})

/** The shell opens without the network. Nothing from /api is ever kept by the worker, and a new version waits to be asked (house/update.ts). */
function appShell() {
  return VitePWA({
    strategies: 'generateSW',
    registerType: 'prompt',
    injectRegister: false,
    workbox: {
      globPatterns: ['index.html', 'assets/*.{js,css}', 'assets/*latin-wght-normal*.woff2', 'icon.svg'],
      globIgnores: ['**/*latin-ext*'],
      navigateFallback: '/index.html',
      navigateFallbackDenylist: [/^\/api\//, /^\/hsds\//, /^\/health$/, /^\/r\//, /^\/law(\/|$)/, /^\/calendar\//],
      inlineWorkboxRuntime: true,
      cleanupOutdatedCaches: true,
      sourcemap: false,
      mode: 'production',
    },
    manifest: {
      name: 'Kith',
      short_name: 'Kith',
      description: 'Where people are heard, helped and connected',
      theme_color: '#0b5450',
      background_color: '#faf7f0',
      display: 'standalone',
      start_url: '/',
      icons: [
        { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
        { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
  })
}
