/** Serve the built site as a host would: headers, redirects to trailing slashes, compression, a 404 page. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { type CompressedCache, compressResponse } from './serve/compress.ts';
import { headersFor, parseHeadersFile } from './serve/headers-file.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface ServerOptions {
  /** 0 takes any free port. */
  port?: number;
  /** Folder of the built site. */
  dist?: string;
  /** Path the site is built for: `/` or `/course/`. */
  base?: string;
  /** Name or address to listen on; `0.0.0.0` opens the site to the local network. */
  host?: string;
}

export interface RunningServer {
  /** Address of the site's home page, with its trailing slash. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serve a built site.
 *
 * Rejects with a sentence that says what to do when the site is not built or the port is taken.
 */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const { port = 4321, dist = join(root, 'dist'), host = 'localhost' } = options;
  const base = `/${options.base ?? ''}/`.replace(/\/+/g, '/');
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error(`There is no built site in ${dist}. Run "npm run build" first.`);
  }
  const server = createServer(siteHandler(dist, base));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, port)));
    server.listen(port, host, resolve);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listenError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new Error(
      `Port ${port} is taken. Stop the program that uses it, or set another: PORT=${port + 1} npm start`,
    );
  }
  if (error.code === 'EACCES') return new Error(`Port ${port} needs more rights. Set another: PORT=4321 npm start`);
  return error;
}

function siteHandler(dist: string, base: string) {
  // `dev` looks at the disk for each request, so that a new build is served at once.
  const files = sirv(dist, { dev: true, etag: true, extensions: [] });
  const headersFile = join(dist, '_headers');
  const rules = existsSync(headersFile) ? parseHeadersFile(readFileSync(headersFile, 'utf8')) : [];
  const cache: CompressedCache = new Map();

  return (request: IncomingMessage, response: ServerResponse) => {
    const [rawPath = '', query] = (request.url ?? '').split(/\?(.*)/s);
    const target = locate(dist, base, rawPath);
    const sitePath = rawPath.startsWith(base) ? rawPath.slice(base.length - 1) : rawPath;
    for (const [name, value] of headersFor(rules, sitePath)) response.setHeader(name, value);

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (target.kind === 'redirect') {
      const location = query === undefined ? target.path : `${target.path}?${query}`;
      response.writeHead(308, { Location: location }).end();
    } else {
      const missing = target.kind === 'missing';
      const file = missing ? '/404.html' : target.file;
      tidyConditions(request, missing);
      request.url = encodeURI(file);
      if (missing) response.setHeader('Cache-Control', 'no-cache');
      compressResponse(request, response, { file, cache, ...(missing && { status: 404 }) });
      files(request, response, () => {
        response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
      });
    }
  };
}

type Target = { kind: 'file'; file: string } | { kind: 'redirect'; path: string } | { kind: 'missing' };

/** Find what an address stands for. `rawPath` is as it came over the wire, without its query. */
function locate(dist: string, base: string, rawPath: string): Target {
  const path = decodePath(rawPath);
  if (path === undefined) return { kind: 'missing' };
  if (`${path}/` === base) return { kind: 'redirect', path: base };
  if (!path.startsWith(base)) return { kind: 'missing' };
  const file = `/${path.slice(base.length)}`;
  if (file === '/_headers') return { kind: 'missing' };
  if (file.endsWith('/')) return fileOrMissing(dist, `${file}index.html`);
  if (isFile(join(dist, file))) return { kind: 'file', file };
  if (isFile(join(dist, file, 'index.html'))) return { kind: 'redirect', path: `${encodeURI(path)}/` };
  return { kind: 'missing' };
}

/** Decode a path; undefined when it is malformed, climbs with `..`, or has doubled slashes or backslashes. */
function decodePath(rawPath: string): string | undefined {
  try {
    const path = decodeURIComponent(rawPath);
    const plain = path.startsWith('/') && posix.normalize(path) === path && !/[\\\0]/.test(path);
    return plain ? path : undefined;
  } catch {
    return undefined;
  }
}

function fileOrMissing(dist: string, file: string): Target {
  return isFile(join(dist, file)) ? { kind: 'file', file } : { kind: 'missing' };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Drop request headers that must not be answered here: ranges that sirv misreads, conditions on a 404 page. */
function tidyConditions(request: IncomingMessage, missing: boolean): void {
  const [, start, end] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
  const readable = start !== undefined && (!end || Number(end) >= Number(start));
  if (missing || !readable) delete request.headers.range;
  if (missing) delete request.headers['if-none-match'];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { PORT, HOST, BASE_PATH } = process.env;
    const server = await startServer({
      port: PORT ? Number(PORT) : 4321,
      ...(HOST && { host: HOST }),
      ...(BASE_PATH && { base: BASE_PATH }),
    });
    console.log(`Client or Customer? is at ${server.url}   (Ctrl+C stops it)`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
