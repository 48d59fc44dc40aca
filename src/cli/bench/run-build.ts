/** Build the Astro project in the current folder and print, as JSON, what it took. Run in a process of its own. */
import { build } from 'astro';

const start = performance.now();
await build({ root: process.cwd(), logLevel: 'error' });
const seconds = (performance.now() - start) / 1000;
// Peak memory, which Node gives in kB.
const peakMB = process.resourceUsage().maxRSS / 1000;
console.log(JSON.stringify({ seconds, peakMB }));
