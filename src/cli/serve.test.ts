import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from './serve.ts';

const files = {
  'index.html': '<p>Home – here</p>',
  '404.html': '<p>Lost</p>',
  'quiz/index.html': '<p>Quiz</p>',
  '_astro/a.js': 'export const a = 1;',
  '_astro/a.woff2': 'wOF2',
  _headers: '/*\n  X-Content-Type-Options: nosniff\n/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n',
};

let dist: string;
let root: RunningServer;
let below: RunningServer;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'serve-'));
  dist = join(folder, 'dist');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(dist, name)), { recursive: true });
    await writeFile(join(dist, name), text);
  }
  root = await startServer({ dist, port: 0 });
  below = await startServer({ dist, port: 0, base: '/course' });
});

afterAll(async () => {
  await Promise.all([root.close(), below.close()]);
  await rm(dirname(dist), { recursive: true });
});

/** Ask as the path is written: `fetch` would tidy it first. */
function ask(server: RunningServer, path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    const { port } = new URL(server.url);
    const sent = request({ host: 'localhost', port, path, method, headers }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
    });
    sent.on('error', reject).end();
  });
}

describe('startServer', () => {
  it.each([
    ['/', 200, 'text/html;charset=utf-8', files['index.html']],
    ['/quiz/', 200, 'text/html;charset=utf-8', files['quiz/index.html']],
    ['/quiz/?a=1', 200, 'text/html;charset=utf-8', files['quiz/index.html']],
    ['/_astro/a.js', 200, 'text/javascript;charset=utf-8', files['_astro/a.js']],
    ['/_astro/a.woff2', 200, 'font/woff2', 'wOF2'],
    ['/nowhere', 404, 'text/html;charset=utf-8', files['404.html']],
    ['/nowhere/', 404, 'text/html;charset=utf-8', files['404.html']],
    ['/_headers', 404, 'text/html;charset=utf-8', files['404.html']],
    ['/_astro/', 404, 'text/html;charset=utf-8', files['404.html']],
    ['/_astro/a.js/', 404, 'text/html;charset=utf-8', files['404.html']],
    ['/../secret.txt', 404, 'text/html;charset=utf-8', files['404.html']],
    ['/%2e%2e/secret.txt', 404, 'text/html;charset=utf-8', files['404.html']],
    ['/..%2fsecret.txt', 404, 'text/html;charset=utf-8', files['404.html']],
    ['/..%5csecret.txt', 404, 'text/html;charset=utf-8', files['404.html']],
    ['/%00', 404, 'text/html;charset=utf-8', files['404.html']],
    ['/%zz', 404, 'text/html;charset=utf-8', files['404.html']],
    ['//quiz', 404, 'text/html;charset=utf-8', files['404.html']],
  ])('startServer answers %s with %i', async (path, status, type, text) => {
    const response = await ask(root, path);
    expect(response.status).toBe(status);
    expect(response.headers['content-type']).toBe(type);
    expect(response.body.toString()).toBe(text);
    expect(response.headers['x-content-type-options']).toBe('nosniff');
  });

  it.each([
    ['root', '/quiz', '/quiz/'],
    ['root', '/quiz?a=1&b=?', '/quiz/?a=1&b=?'],
    ['below', '/course', '/course/'],
    ['below', '/course/quiz?a=1', '/course/quiz/?a=1'],
  ] as const)('startServer (%s) redirects %s to %s', async (server, path, location) => {
    const response = await ask({ root, below }[server], path);
    expect([response.status, response.headers.location]).toEqual([308, location]);
  });

  it('startServer under a base serves nothing outside it', async () => {
    expect((await ask(below, '/course/quiz/')).status).toBe(200);
    expect((await ask(below, '/quiz/')).status).toBe(404);
    expect((await ask(below, '/coursequiz/')).status).toBe(404);
    expect((await ask(below, '/course/_astro/a.js')).headers['cache-control']).toContain('immutable');
  });

  it('startServer compresses text with what the browser takes', async () => {
    const brotli = await ask(root, '/', { 'accept-encoding': 'gzip, deflate, br' });
    expect([brotli.headers['content-encoding'], brotli.headers.vary]).toEqual(['br', 'Accept-Encoding']);
    expect(brotliDecompressSync(brotli.body).toString()).toBe(files['index.html']);
    const gzip = await ask(root, '/', { 'accept-encoding': 'gzip, br;q=0' });
    expect(gunzipSync(gzip.body).toString()).toBe(files['index.html']);
    const font = await ask(root, '/_astro/a.woff2', { 'accept-encoding': 'br' });
    expect(font.headers['content-encoding']).toBeUndefined();
  });

  it('startServer compresses the 404 page and keeps its status', async () => {
    const response = await ask(root, '/nowhere', { 'accept-encoding': 'br', 'if-none-match': '*', range: 'bytes=0-1' });
    expect([response.status, brotliDecompressSync(response.body).toString()]).toEqual([404, files['404.html']]);
  });

  it('startServer sends a file that was written anew', async () => {
    await ask(root, '/_astro/b.js', { 'accept-encoding': 'br' });
    await writeFile(join(dist, '_astro/b.js'), 'one');
    const one = await ask(root, '/_astro/b.js', { 'accept-encoding': 'br' });
    await writeFile(join(dist, '_astro/b.js'), 'two two');
    const two = await ask(root, '/_astro/b.js', { 'accept-encoding': 'br' });
    expect([one, two].map(({ body }) => brotliDecompressSync(body).toString())).toEqual(['one', 'two two']);
  });

  it('startServer lets hashed files be kept for good and pages be asked for again', async () => {
    expect((await ask(root, '/_astro/a.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const page = await ask(root, '/');
    expect(page.headers['cache-control']).toBe('no-cache');
    const again = await ask(root, '/', { 'if-none-match': String(page.headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('startServer answers HEAD with the headers alone and refuses other methods', async () => {
    const head = await ask(root, '/', { 'accept-encoding': 'br' }, 'HEAD');
    expect([head.status, head.body.length, head.headers['content-encoding']]).toEqual([200, 0, 'br']);
    const post = await ask(root, '/', {}, 'POST');
    expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it.each([
    ['bytes=0-1', 206, 'wO'],
    ['bytes=3-1', 200, 'wOF2'],
    ['bytes=-2', 200, 'wOF2'],
    ['lines=1', 200, 'wOF2'],
  ])('startServer answers the range %s with %i', async (range, status, text) => {
    const response = await ask(root, '/_astro/a.woff2', { range });
    expect([response.status, response.body.toString()]).toEqual([status, text]);
  });

  it('startServer says what to do when the port is taken or the site is not built', async () => {
    const port = Number(new URL(root.url).port);
    await expect(startServer({ dist, port })).rejects.toThrow(
      `Port ${port} is taken. Stop the program that uses it, or set another: PORT=${port + 1} npm start`,
    );
    await expect(startServer({ dist: join(dist, 'none') })).rejects.toThrow('Run "npm run build" first.');
  });
});
