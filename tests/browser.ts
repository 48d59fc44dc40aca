/** The browser for tests: one that is there, else one that comes as a registry package. Never root, never a download. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, posix, win32 } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../', import.meta.url));

export interface FoundBrowser {
  /** The program's file. */
  path: string;
  from: 'CHROME_PATH' | 'installed' | 'package';
  /** Environment variables the program needs beside the usual ones. */
  env?: Record<string, string>;
}

/** What the search looks at, so that tests can describe other machines. */
export interface Machine {
  platform: NodeJS.Platform;
  arch: string;
  env: Record<string, string | undefined>;
  exists(path: string): boolean;
  /** Unpack the packaged browser; undefined when the package is not installed. */
  unpack(): Promise<FoundBrowser | undefined>;
}

const thisMachine: Machine = {
  platform: process.platform,
  arch: process.arch,
  env: process.env,
  exists: existsSync,
  unpack: unpackChromium,
};

/**
 * Find a Chromium-like browser: `CHROME_PATH`, else an installed Chrome, Chromium or Edge, else the package
 * `@sparticuz/chromium` (built for Linux on x64 only).
 *
 * Throws an `Error` that says what was looked for and what to install.
 */
export async function findBrowser(machine: Machine = thisMachine): Promise<FoundBrowser> {
  const asked = machine.env.CHROME_PATH;
  if (asked) {
    if (machine.exists(asked)) return { path: asked, from: 'CHROME_PATH' };
    throw new Error(
      `CHROME_PATH names a file that does not exist: ${asked}
Set it to the file of Chrome, Chromium or Edge, or unset it to let the tests look for one.`,
    );
  }
  const installed = installedPaths(machine).find((path) => machine.exists(path));
  if (installed) return { path: installed, from: 'installed' };
  const packaged = isPackagedPlatform(machine) ? await machine.unpack() : undefined;
  if (packaged) return packaged;
  throw new Error(notFoundText(machine));
}

/**
 * Start the browser that `findBrowser` finds, headless.
 *
 * It keeps its sandbox unless this process is root, where Chromium cannot have one.
 */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = await findBrowser();
  const isRoot = process.getuid?.() === 0;
  try {
    return await chromium.launch({
      executablePath: path,
      headless: true,
      chromiumSandbox: !isRoot,
      env: { ...process.env, ...env },
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-domain-reliability',
        '--disable-sync',
        '--no-pings',
        // The same letter shapes on every machine.
        '--font-render-hinting=none',
      ],
    });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `The browser for the tests did not start: ${path}
Set CHROME_PATH to another Chrome, Chromium or Edge. What it said:
${message}`,
      { cause },
    );
  }
}

/** Where Chrome, Chromium and Edge usually are, most wanted first. */
function installedPaths({ platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const folders = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
    return apps.flatMap((app) => folders.map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return programs.flatMap((program) => folders.map((folder) => win32.join(folder, program)));
  }
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ];
  const folders = [...(env.PATH ?? '').split(':').filter(Boolean), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const elsewhere = ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'];
  return [...names.flatMap((name) => folders.map((folder) => posix.join(folder, name))), ...elsewhere];
}

function isPackagedPlatform({ platform, arch }: Machine): boolean {
  return platform === 'linux' && arch === 'x64';
}

function notFoundText(machine: Machine): string {
  const packaged = isPackagedPlatform(machine)
    ? 'is not installed: run "npm ci"'
    : `is for linux x64 only, and this is ${machine.platform} ${machine.arch}`;
  return `No browser for the tests.
    looked for  CHROME_PATH: not set
                Chrome, Chromium or Edge in the usual places: none
                the package @sparticuz/chromium: ${packaged}
    do          install Google Chrome, Chromium or Microsoft Edge,
                or set CHROME_PATH to the program's file`;
}

/**
 * Unpack the browser in `@sparticuz/chromium`, with the libraries and the font it brings, into `.cache/`.
 *
 * Several test processes may do this at once: each unpacks into a folder of its own, and the first to finish
 * gives it the final name.
 */
async function unpackChromium(): Promise<FoundBrowser | undefined> {
  const packageFile = join(root, 'node_modules/@sparticuz/chromium/package.json');
  if (!existsSync(packageFile)) return undefined;
  const { version } = JSON.parse(await readFile(packageFile, 'utf8')) as { version: string };
  const folder = join(root, `.cache/chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    path: join(folder, 'chromium'),
    from: 'package',
    env: {
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

async function unpackInto(folder: string): Promise<void> {
  await mkdir(join(root, '.cache'), { recursive: true });
  const own = await mkdtemp(`${folder}-`);
  try {
    // The package unpacks into the temporary directory, and all its libraries only where it takes this for a lambda.
    await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', 'await (await import("@sparticuz/chromium")).default.executablePath()'],
      { cwd: root, env: { ...process.env, TMPDIR: own, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x', NODE_OPTIONS: '' } },
    );
    await writeFile(join(own, 'fonts.conf'), fontsConf(folder));
    await rename(own, folder);
  } catch (error) {
    await rm(own, { recursive: true, force: true });
    // Another process was first.
    if (!existsSync(folder)) throw error;
  }
}

/** The machine's own fonts where it has any, and always the one that comes with the package. */
function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}
