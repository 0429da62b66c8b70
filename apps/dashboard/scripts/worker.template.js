// Keeps the built pages, so that they open without a network. Answers of the API are never kept.
const CACHE = `nen-nep-${"__VERSION__"}`;
const FILES = "__FILES__";

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)));
});

// A new worker takes over when the windows of the old one are closed: until then these have their own files.
self.addEventListener("activate", (event) => {
  const clean = async () => {
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith("nen-nep-") && name !== CACHE);
    await Promise.all(old.map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(clean());
});

const kept = (path) => caches.open(CACHE).then((cache) => cache.match(path));

/** A page as the server has it now, else as it was built. */
const page = async (request) => {
  try {
    return await fetch(request);
  } catch (error) {
    const found = await kept("/");
    if (found) return found;
    throw error;
  }
};

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(request));
  else if (FILES.includes(url.pathname)) {
    event.respondWith(kept(url.pathname).then((found) => found ?? fetch(request)));
  }
});
