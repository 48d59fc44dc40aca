import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Compressed bodies by encoding and file; `etag` tells when the file has changed. */
export type CompressedCache = Map<string, { etag: string; body: Buffer }>;

type Encoding = 'br' | 'gzip';

const compressible = /^(text\/|application\/(javascript|json|xml|manifest\+json|rss\+xml)|image\/svg\+xml)/;

/** Bytes from which the highest quality takes seconds. */
const large = 200_000;

const compressors: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
  // The highest quality (11), as a host that compresses at deployment sends it; but nobody should wait for a large file.
  br: (body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: body.length > large ? 9 : 11 } }),
  gzip: (body) => promisify(gzip)(body, { level: 9 }),
};

/**
 * Make `response` compress what is written to it, if its type gains by it and the browser takes it.
 *
 * `file` names what is sent; each file is compressed once for each encoding and then kept in `cache`.
 * With `status`, a plain 200 goes out as that status instead.
 */
export function compressResponse(
  request: IncomingMessage,
  response: ServerResponse,
  { file, cache, status }: { file: string; cache: CompressedCache; status?: number },
): void {
  const writeHead = response.writeHead.bind(response) as (code: number, headers: object) => ServerResponse;
  const end = response.end.bind(response) as (body?: Buffer) => ServerResponse;
  const chunks: Buffer[] = [];
  let head = { code: 200, headers: {} as Record<string, string | number> };

  async function finish() {
    const body = Buffer.concat(chunks);
    const { code, headers } = head;
    const type = String(headers['Content-Type'] ?? '');
    if (type.startsWith('text/') && !type.includes('charset')) headers['Content-Type'] = `${type};charset=utf-8`;
    if (compressible.test(type)) response.setHeader('Vary', 'Accept-Encoding');
    const encoding = code === 200 && compressible.test(type) ? acceptedEncoding(request) : undefined;
    const sentCode = code === 200 && status ? status : code;
    if (!encoding) {
      writeHead(sentCode, headers);
      return void end(body);
    }
    const compressed = await compressOnce(body, encoding, `${encoding} ${file}`, String(headers.ETag), cache);
    writeHead(sentCode, { ...headers, 'Content-Encoding': encoding, 'Content-Length': compressed.length });
    end(compressed);
  }

  Object.assign(response, {
    writeHead(code: number, headers: Record<string, string | number> = {}) {
      head = { code, headers };
      return response;
    },
    write(chunk: Buffer | string) {
      chunks.push(Buffer.from(chunk as string));
      return true;
    },
    end(chunk?: Buffer | string) {
      if (chunk) chunks.push(Buffer.from(chunk as string));
      finish().catch((error) => response.destroy(error));
      return response;
    },
  });
}

/** The best encoding that the request allows. */
function acceptedEncoding(request: IncomingMessage): Encoding | undefined {
  const accepted = String(request.headers['accept-encoding'] ?? '')
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0]?.trim());
  return (['br', 'gzip'] as const).find((encoding) => accepted.includes(encoding));
}

async function compressOnce(body: Buffer, encoding: Encoding, key: string, etag: string, cache: CompressedCache) {
  const cached = cache.get(key);
  if (cached?.etag === etag) return cached.body;
  const compressed = await compressors[encoding](body);
  cache.set(key, { etag, body: compressed });
  return compressed;
}
