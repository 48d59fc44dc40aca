import { spawn } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offlineFiles, writeOffline } from '../src/cli/offline/write-offline.ts';
import { seededRandom } from '../src/domain/quiz/seeded-random.ts';
import { halfKnower, handOver } from '../src/testing/class-examples.ts';
import { violations } from './axe.ts';
import { items, numberOf } from './class-content.ts';
import { useDevices, visitOnce } from './devices.ts';
import { builtPages } from './pages.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = join(root, 'dist');
const { serve, onDevice } = useDevices();

const state = (page: Page) => page.locator('.offline-state [role="status"]');

describe('after one visit, with the server stopped', () => {
  it('every page opens, in full and in silence', () =>
    onDevice(async (page, noise) => {
      const server = await serve();
      await visitOnce(page, server.url);
      await server.stop();
      const paths = builtPages().filter((path) => !path.startsWith('/gallery/'));
      expect(paths.length).toBeGreaterThan(35);
      for (const path of paths) {
        const response = await page.goto(server.url + path.slice(1));
        expect([path, response?.status()]).toEqual([path, 200]);
        await page.locator('h1').filter({ visible: true }).first().waitFor();
        expect([path, await page.evaluate(() => document.styleSheets.length)]).not.toEqual([path, 0]);
      }
      expect(noise).toEqual([]);
    }));

  it('questions, results, class codes and figures work, on the very page of the first visit too', () =>
    onDevice(async (page, noise) => {
      const server = await serve();
      await visitOnce(page, `${server.url}lessons/two-counters/`);
      await server.stop();
      for (const form of await page.locator('#check form.item').all()) {
        await form.locator('input').first().check();
        await form.getByRole('button', { name: 'Check' }).click();
      }
      await page.getByRole('button', { name: 'Show a code for the class' }).click();
      const code = await page.locator('.code-text').innerText();
      await page.getByRole('button', { name: 'Try a similar question' }).first().click();
      await page.locator('.twin form.item').waitFor();

      await page.goto(`${server.url}teach/class/`);
      const random = seededRandom(3);
      const others = Array.from({ length: 30 }, (_, n) =>
        handOver(numberOf('lesson', 'two-counters'), items, n, halfKnower(0.6, random)),
      );
      await page.locator('textarea').fill([code, ...others].join('\n'));
      await page.getByRole('button', { name: 'Count the codes' }).click();
      expect(await page.locator('.view-name').innerText()).toContain('31 codes');

      const answers =
        'choose=1&decide=2&learn=1&agree=2&buy=1&tailor=0&length=-1&private=0&judge=1&contact=-1&pay=1&win=1&next=-1&leave=-2&effort=-1';
      await page.goto(`${server.url}which-is-my-business/result/#v=1&${answers}`);
      await page.locator('[data-ready] h1').first().waitFor();
      await page.goto(`${server.url}quiz/`);
      await page
        .getByRole('button', { name: /^Start/ })
        .first()
        .click();
      await page.locator('.session form.item').waitFor();
      expect(noise).toEqual([]);
    }));

  it('an address with a query, without its last slash, and one that does not exist', () =>
    onDevice(async (page) => {
      const server = await serve();
      await visitOnce(page, server.url);
      await server.stop();
      expect((await page.goto(`${server.url}lessons/?from=mail&x=1`))?.status()).toBe(200);
      expect(await page.locator('h1').innerText()).toContain('essons');
      await page.goto(`${server.url}teach?from=mail`);
      expect(page.url()).toBe(`${server.url}teach/?from=mail`);
      const missing = await page.goto(`${server.url}no-such-page/`);
      expect(missing?.status()).toBe(404);
      expect(await page.locator('main').innerText()).toContain('No page at this address');
      expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Literata');
    }));

  it('pages keep the headers that the host sends', () =>
    onDevice(async (page) => {
      const server = await serve();
      await visitOnce(page, server.url);
      const sent = (await fetch(`${server.url}teach/class/`)).headers;
      const frame = (await fetch(`${server.url}embed/which-is-my-business/`)).headers;
      await server.stop();
      const kept = (await page.goto(`${server.url}teach/class/`))?.headers() ?? {};
      for (const name of ['content-security-policy', 'permissions-policy', 'x-content-type-options', 'referrer-policy'])
        expect([name, kept[name]]).toEqual([name, sent.get(name)]);
      const framed = (await page.goto(`${server.url}embed/which-is-my-business/`))?.headers() ?? {};
      expect(framed['content-security-policy']).toBe(frame.get('content-security-policy'));
    }));
});

describe('the state that is shown', () => {
  it('says ready when it is, and not after the browser cleared a part', () =>
    onDevice(async (page) => {
      const server = await serve();
      await page.goto(`${server.url}about/`);
      await expect
        .poll(() => state(page).innerText(), { timeout: 30_000 })
        .toMatch(/^Ready offline: all \d+ pages are on this device\./);
      expect(await violations(page)).toEqual([]);
      await page.evaluate(async () => {
        for (const name of await caches.keys()) await (await caches.open(name)).delete('/glossary/');
      });
      await page.reload();
      await expect.poll(() => state(page).innerText()).toContain('the browser has cleared some pages');
      await page.getByRole('button', { name: 'Fetch them again' }).click();
      await expect.poll(() => state(page).innerText()).toContain('Ready offline');
      await server.stop();
      expect((await page.goto(`${server.url}glossary/`))?.status()).toBe(200);
    }));

  it('says not ready while the site cannot be fetched whole, and keeps no part of it', () =>
    onDevice(async (page) => {
      // A host in the middle of an upload: the pages of a build are there, its pack is not.
      const half = mkdtempSync(join(tmpdir(), 'half-'));
      cpSync(dist, half, { recursive: true });
      for (const file of globSync('_astro/offline-pack.*', { cwd: half })) rmSync(join(half, file));
      const server = await serve(half);
      await page.goto(`${server.url}about/`);
      await expect.poll(() => state(page).innerText(), { timeout: 30_000 }).toContain('could not be fetched whole');
      expect(await page.locator('.offline-state').getAttribute('data-state')).toBe('not-ready');
      rmSync(half, { recursive: true });
    }));

  it('keeps the files for a class only when asked', () =>
    onDevice(async (page) => {
      const server = await serve();
      await page.goto(`${server.url}teach/`);
      await expect.poll(() => state(page).innerText(), { timeout: 30_000 }).toContain('For a class there');
      const { downloads } = offlineFiles(dist);
      const kept = () => page.evaluate(async () => (await caches.keys()).length);
      expect(await kept()).toBe(1);
      await page.getByRole('button', { name: 'Prepare this class' }).click();
      await expect
        .poll(() => state(page).innerText(), { timeout: 30_000 })
        .toMatch(/So (is the file|are the \d+ files) for a class\.$/);
      expect(await page.getByRole('button', { name: 'Prepare this class' }).count()).toBe(0);
      expect(await kept()).toBe(2);
      await server.stop();
      for (const file of downloads) {
        const answer = await page.evaluate(async (address) => (await fetch(address)).status, server.url + file);
        expect([file, answer]).toEqual([file, 200]);
      }
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'One file: A class in 60 minutes' }).click(),
      ]);
      expect(saved.suggestedFilename()).toBe('class-60-slides.html');
      expect(readFileSync(await saved.path(), 'utf8')).toBe(
        readFileSync(join(dist, 'teach/files/class-60-slides.html'), 'utf8'),
      );
    }));

  it('says so when a file to carry was not kept', () =>
    onDevice(async (page) => {
      const server = await serve();
      await visitOnce(page, `${server.url}teach/`);
      await server.stop();
      const decks = page.locator('[data-island="carry"][data-ready]');
      await decks.getByRole('link', { name: 'One file: A class in 60 minutes' }).click();
      await expect.poll(() => decks.getByRole('status').innerText()).toContain('not on this device');
    }));

  it('is one sentence where the browser cannot keep anything', () =>
    onDevice(async (page, noise) => {
      await page.addInitScript(() => {
        delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
      });
      const server = await serve();
      await page.goto(`${server.url}about/`);
      await expect.poll(() => state(page).innerText()).toContain('cannot keep the site');
      expect(noise).toEqual([]);
    }));
});

describe('a newer build', () => {
  let [newer, newest] = ['', ''];
  beforeAll(() => {
    // The same site with another word in every footer and one in the data.
    const make = (word: string) => {
      const folder = mkdtempSync(join(tmpdir(), 'build-'));
      cpSync(dist, folder, { recursive: true });
      for (const file of globSync('**/*.html', { cwd: folder })) {
        const text = readFileSync(join(folder, file), 'utf8');
        writeFileSync(join(folder, file), text.replace('>About</a>', `>About ${word}</a>`));
      }
      writeOffline(folder, '/');
      return folder;
    };
    newer = make('newer');
    newest = make('newest');
  });
  afterAll(() => {
    for (const folder of [newer, newest]) rmSync(folder, { recursive: true });
  });
  const about = (page: Page) => page.locator('footer a', { hasText: 'About' }).innerText();
  const notice = (page: Page) => page.locator('.update [role="status"]');

  it('waits, is never mixed with the old one, and loses no half-finished test or questionnaire', () =>
    onDevice(async (page, noise, context) => {
      const first = await serve();
      await visitOnce(page, `${first.url}quiz/before-after/`);
      await page.getByRole('button', { name: 'Start the first test' }).click();
      for (let n = 1; n <= 3; n++) {
        await expect.poll(() => page.locator('.session h2').innerText()).toBe(`Question ${n} of 12`);
        await page.locator('.session form.item .choice input').first().check();
        await page.locator('.session form.item').getByRole('button', { name: 'Next' }).click();
      }
      await first.stop();
      await serve(newer, { port: first.port });

      await page.goto(`${first.url}which-is-my-business/#v=1&choose=1&decide=2`);
      await expect
        .poll(() => notice(page).innerText(), { timeout: 30_000 })
        .toContain('A newer version of this site is ready');
      expect(await violations(page)).toEqual([]);
      for (const path of ['glossary/', 'lessons/', 'quiz/before-after/', 'no-such-page/']) {
        await page.goto(first.url + path);
        // What the old build does not have comes from the host, whole.
        expect([path, await about(page)]).toEqual([path, path === 'no-such-page/' ? 'About newer' : 'About']);
      }
      await page.goto(`${first.url}quiz/before-after/`);
      await expect.poll(() => page.locator('.session h2').innerText()).toBe('Question 4 of 12');

      // A second window would go on with the old build's scripts: it has to be closed first.
      await page.goto(`${first.url}which-is-my-business/#v=1&choose=1&decide=2`);
      const second = await context.newPage();
      await second.goto(`${first.url}lessons/`);
      await page.getByRole('button', { name: 'Use it now' }).click();
      await expect.poll(() => notice(page).innerText()).toContain('open in 2 windows');
      expect(await about(page)).toBe('About');
      await second.close();
      await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Use it now' }).click()]);
      expect(await about(page)).toBe('About newer');
      expect(page.url()).toContain('#v=1&choose=1&decide=2');
      expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
      await page.goto(`${first.url}quiz/before-after/`);
      await expect.poll(() => page.locator('.session h2').innerText()).toBe('Question 4 of 12');
      expect(noise.filter((text) => !text.includes('404'))).toEqual([]);
    }));

  it('comes by itself once all windows were closed, and “Later” puts the notice away', () =>
    onDevice(async (page, _, context) => {
      const first = await serve();
      await visitOnce(page, first.url);
      await first.stop();
      const second = await serve(newest, { port: first.port });
      await page.goto(`${first.url}lessons/`);
      await expect.poll(() => notice(page).innerText(), { timeout: 30_000 }).toContain('newer version');
      await page.getByRole('button', { name: 'Later' }).click();
      expect(await page.locator('.update').count()).toBe(0);
      await second.stop();
      await page.close();
      const later = await context.newPage();
      // Browsers go over a moment after the last window of the old build is gone.
      const opened = async () => {
        await later.goto('about:blank');
        await later.waitForTimeout(300);
        await later.goto(`${first.url}lessons/`);
        return about(later);
      };
      await expect.poll(opened, { timeout: 30_000 }).toBe('About newest');
    }));
});

describe('what is kept', () => {
  it('weighs at most 450 kB, fonts and downloads apart', () => {
    const [pack = ''] = globSync('_astro/offline-pack.*.txt', { cwd: dist });
    // Quality 9: hosts send less, at 11, which takes half a minute here.
    const sent = brotliCompressSync(readFileSync(join(dist, pack)), {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9 },
    });
    expect(sent.length).toBeLessThanOrEqual(450_000);
    expect(readFileSync(join(dist, 'offline-worker.js')).length).toBeLessThan(20_000);
  });

  it('is every file of the site, once, but for the gallery and settings of hosts', () => {
    const { pack, fonts, downloads } = offlineFiles(dist);
    const all = [...pack, ...fonts, ...downloads];
    expect(new Set(all).size).toBe(all.length);
    for (const path of builtPages().filter((each) => !each.startsWith('/gallery/')))
      expect(pack).toContain(`${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`);
    expect(all.filter((file) => /^gallery\/|_headers|sitemap|offline-(pack|worker)/.test(file))).toEqual([]);
    expect(fonts.length).toBeGreaterThan(1);
    expect(downloads.some((file) => file.includes('jsQR'))).toBe(true);
  });
});

describe('below a path', () => {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'course-'));
    // What a test run says of itself must not get into the pages.
    const { VITEST: _, TEST: __, BASE_URL: ___, ...env } = process.env;
    const child = spawn('npx', ['astro', 'build', '--outDir', folder], {
      cwd: root,
      env: { ...env, NODE_ENV: 'production', BASE_PATH: '/course/' },
      shell: process.platform === 'win32',
    });
    const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
    if (code !== 0) throw new Error(`the build for a path ended with ${code}`);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('the site works with the server stopped, and looks after nothing beside it', () =>
    onDevice(async (page, noise) => {
      const server = await serve(folder, { base: '/course/' });
      await visitOnce(page, server.url);
      expect(server.url).toMatch(/\/course\/$/);
      expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(server.url);
      await server.stop();
      for (const path of ['', 'lessons/two-counters/', 'teach/class/', 'quiz/', 'which-is-my-business/?x=1']) {
        expect((await page.goto(server.url + path))?.status()).toBe(200);
        await page.locator('h1').filter({ visible: true }).first().waitFor();
      }
      expect(noise).toEqual([]);
      expect((await page.goto(`${server.url}nothing-here`))?.status()).toBe(404);
      await expect(page.goto(new URL('/elsewhere/', server.url).href)).rejects.toThrow();
    }));
});
