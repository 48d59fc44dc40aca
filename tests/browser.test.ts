import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from './browser.ts';

/** A machine with these files and variables; its package unpacks only where said. */
function machine(options: Partial<Omit<Machine, 'exists'>> & { files?: string[] } = {}): Machine {
  const { files = [], ...rest } = options;
  return {
    platform: 'linux',
    arch: 'x64',
    env: {},
    unpack: async () => undefined,
    ...rest,
    exists: (path) => files.includes(path),
  };
}

const unpack = async () => ({ path: '/packaged/chromium', from: 'package' as const });

describe('findBrowser', () => {
  it('findBrowser prefers CHROME_PATH to everything else', async () => {
    const files = ['/my/chrome', '/usr/bin/chromium'];
    expect(await findBrowser(machine({ env: { CHROME_PATH: '/my/chrome' }, files, unpack }))).toEqual({
      path: '/my/chrome',
      from: 'CHROME_PATH',
    });
  });

  it('findBrowser does not fall back from a CHROME_PATH that is wrong', async () => {
    const search = findBrowser(machine({ env: { CHROME_PATH: '/gone' }, files: ['/usr/bin/chromium'], unpack }));
    await expect(search).rejects.toThrowErrorMatchingInlineSnapshot(`
      [Error: CHROME_PATH names a file that does not exist: /gone
      Set it to the file of Chrome, Chromium or Edge, or unset it to let the tests look for one.]
    `);
  });

  it.each([
    ['linux', { PATH: '/a:/b' }, ['/b/chromium'], '/b/chromium'],
    ['linux', { PATH: '/a' }, ['/a/microsoft-edge', '/a/google-chrome'], '/a/google-chrome'],
    ['linux', {}, ['/snap/bin/chromium'], '/snap/bin/chromium'],
    ['linux', {}, ['/opt/google/chrome/chrome'], '/opt/google/chrome/chrome'],
    [
      'darwin',
      { HOME: '/Users/a' },
      ['/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium'],
      '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    [
      'win32',
      { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
      ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  ] as const)('findBrowser finds an installed browser on %s (%o, %o)', async (platform, env, files, path) => {
    const found = await findBrowser(machine({ platform, env, files: [...files], unpack }));
    expect(found).toEqual({ path, from: 'installed' });
  });

  it('findBrowser unpacks the package where nothing is installed', async () => {
    expect(await findBrowser(machine({ unpack }))).toEqual({ path: '/packaged/chromium', from: 'package' });
  });

  it('findBrowser says what to install where the package does not run', async () => {
    const search = findBrowser(machine({ platform: 'darwin', arch: 'arm64', unpack }));
    await expect(search).rejects.toThrowErrorMatchingInlineSnapshot(`
      [Error: No browser for the tests.
          looked for  CHROME_PATH: not set
                      Chrome, Chromium or Edge in the usual places: none
                      the package @sparticuz/chromium: is for linux x64 only, and this is darwin arm64
          do          install Google Chrome, Chromium or Microsoft Edge,
                      or set CHROME_PATH to the program's file]
    `);
  });

  it('findBrowser says what to do when the package is missing', async () => {
    await expect(findBrowser(machine())).rejects.toThrow('@sparticuz/chromium: is not installed: run "npm ci"');
  });
});
