/*
 * The service worker: after one visit the whole site works with the network off. `write-offline.ts` fills in the words
 * in capital letters and copies this file to the site's root.
 *
 * All pages, scripts and data of one build come in one file, the pack, so that a device never holds parts of two builds.
 * A new build waits until the windows of the old one are closed, or until its only window asks for it.
 */
const base = BASE;
const pack = PACK;
const fonts = FONTS;
const downloads = DOWNLOADS;
const here = `client-or-customer ${base} `;
const site = `${here}site ${BUILD}`;
const kept = `${here}downloads ${BUILD}`;
const mark = `${base}offline-ready`;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const isOurs = request.method === 'GET' && url.origin === location.origin && url.pathname.startsWith(base);
  if (isOurs) event.respondWith(answer(event, decodeURI(url.pathname)));
});
self.addEventListener('message', (event) => {
  const [port] = event.ports;
  const reply = (said) => port?.postMessage(said);
  const failed = () => reply({ failed: true });
  const asked = { state, pages, downloads: prepare, use }[event.data?.ask];
  if (asked) event.waitUntil(asked(reply).then(reply, failed));
});

async function install() {
  const response = await fetch(pack);
  if (!response.ok) throw new Error(`${response.status} ${pack}`);
  const text = await response.text();
  const end = text.indexOf('\n');
  const { heads, files } = JSON.parse(text.slice(0, end));
  const cache = await caches.open(site);
  let at = end + 1;
  await Promise.all([
    ...files.map(([path, length, head]) => {
      const body = text.slice(at, at + length);
      at += length;
      return cache.put(base + path, new Response(body, { headers: heads[head] }));
    }),
    cache.addAll(fonts.map((path) => base + path)),
  ]);
  const entries = files.length + fonts.length;
  await cache.put(mark, Response.json({ entries, pages: files.filter(([path]) => /(^|\/)$/.test(path)).length }));
  // Who asked to keep the downloads keeps them, in the new build's form. Without the network they wait for the next one.
  const before = (await caches.keys()).some((name) => name.startsWith(`${here}downloads`));
  if (before) await keepDownloads(() => {}).catch(() => {});
}

async function activate() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(here) && name !== site && name !== kept);
  // The first page of a first visit is looked after too; later builds come with pages of their own.
  if (!old.some((name) => name.startsWith(`${here}site`))) await self.clients.claim();
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function find(path) {
  const inSite = await (await caches.open(site)).match(path);
  return inSite ?? ((await caches.has(kept)) ? (await caches.open(kept)).match(path) : undefined);
}

async function answer(event, path) {
  const { request } = event;
  const isPage = request.mode === 'navigate';
  if (!isPage && (await isForeign(event))) return fetch(request).catch(() => held(path));
  const found = await held(path);
  if (found) return found;
  const slashed = isPage && !path.endsWith('/') && (await find(encodeURI(`${path}/`)));
  if (slashed) return Response.redirect(`${encodeURI(path)}/${new URL(request.url).search}`, 302);
  try {
    return await fetch(request);
  } catch (error) {
    const missing = isPage && (await find(`${base}404.html`));
    if (!missing) throw error;
    return new Response(missing.body, { status: 404, headers: missing.headers });
  }
}

const held = (path) => find(encodeURI(path));

/** Whether a page that this build does not know asks: one of a newer build must not get data of this one. */
async function isForeign({ clientId }) {
  const client = clientId ? await self.clients.get(clientId) : undefined;
  return client !== undefined && !(await held(decodeURI(new URL(client.url).pathname)));
}

/** What is on the device, counted, not remembered: browsers may clear a cache when they need room. */
async function state() {
  const cache = await caches.open(site);
  const said = await (await cache.match(mark))?.json();
  const entries = (await cache.keys()).length - (said ? 1 : 0);
  const keeps = (await caches.has(kept)) ? (await (await caches.open(kept)).keys()).length : 0;
  return {
    ready: said !== undefined && entries >= said.entries,
    pages: said?.pages ?? 0,
    downloads: downloads.length,
    downloadBytes: SIZE,
    kept: keeps,
  };
}

async function pages() {
  if (!(await state()).ready) await install();
  return state();
}

async function prepare(reply) {
  await pages();
  await keepDownloads((done) => reply({ done, of: downloads.length }));
  return state();
}

async function keepDownloads(progress) {
  const cache = await caches.open(kept);
  for (const [index, path] of downloads.entries()) {
    if (!(await cache.match(base + path))) await cache.add(base + path);
    progress(index + 1);
  }
}

/** Go over to this build, which waits, if only one window is open: others would go on with the old one's scripts. */
async function use() {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.length > 1) return { windows: windows.length };
  await self.skipWaiting();
  return { windows: 1 };
}
