// Lets a helper's page open without a network: the page itself and its parts, and nothing that anybody asked of the platform.
const KEPT = 'visits'
const PAGE = '/visits'
const SHELL = ['/portal.json', '/icon.svg']
const isPart = url => url.pathname.startsWith('/assets/') || SHELL.includes(url.pathname)

self.addEventListener('install', event => {
  event.waitUntil(
    caches
      .open(KEPT)
      .then(kept => kept.addAll([new Request(PAGE, { headers: { accept: 'text/html' } }), ...SHELL]))
      .then(() => self.skipWaiting()),
  )
})
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()))

self.addEventListener('fetch', event => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== location.origin) return
  const isPage = request.mode === 'navigate' && !url.pathname.startsWith('/oidc') && url.pathname !== '/callback'
  if (!isPage && !isPart(url)) return
  event.respondWith(
    fetch(request)
      .then(async answer => {
        if (answer.ok && isPart(url)) (await caches.open(KEPT)).put(request, answer.clone())
        return answer
      })
      .catch(async () => (await caches.match(isPage ? PAGE : request, { ignoreVary: true })) ?? Response.error()),
  )
})
