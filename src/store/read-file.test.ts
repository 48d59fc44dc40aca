import { afterEach, expect, it, vi } from 'vitest';
import { bringFiles, readFile } from './read-file.ts';

afterEach(() => vi.unstubAllGlobals());

it('reads what was brought along without asking the host', async () => {
  const ask = vi.fn();
  vi.stubGlobal('fetch', ask);
  bringFiles({ '/quiz/items/a.json': '{"a":1}', '?empty': '' });
  expect([await readFile('/quiz/items/a.json'), await readFile('?empty')]).toEqual(['{"a":1}', '']);
  expect(ask).not.toHaveBeenCalled();
});

it('asks the host for all else, and says which file failed', async () => {
  vi.stubGlobal('fetch', async (address: string) =>
    address === '/there' ? new Response('text') : new Response('', { status: 404 }),
  );
  expect(await readFile('/there')).toBe('text');
  await expect(readFile('/gone')).rejects.toThrow('404 /gone');
});
