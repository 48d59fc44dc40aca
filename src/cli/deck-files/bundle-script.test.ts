import { expect, it } from 'vitest';
import { bundleScript } from './bundle-script.ts';

it('is one script that imports nothing and has no part of what only the site needs, the same each time', async () => {
  const script = await bundleScript();
  expect(script).not.toMatch(/\bimport\s*[({"'`]|\bexport\b\s*[{*]|serviceWorker|prefetch/);
  expect(script).toContain('data-packed');
  expect(await bundleScript()).toBe(script);
});
