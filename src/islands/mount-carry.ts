import { readFile } from '../store/read-file.ts';
import type { Mount } from './registry.ts';
import { saveText } from './save-text.ts';

/**
 * Save a deck's file from the copy for use offline too: a browser that downloads does not look there by itself.
 * Without such a copy the link is left alone.
 */
export const mount: Mount = (host) => {
  const status = host.querySelector('[role="status"]');
  const say = (text: string) => {
    if (status) status.textContent = text;
  };
  host.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[download]') : null;
    if (!link || !navigator.serviceWorker?.controller) return;
    event.preventDefault();
    say('');
    readFile(link.href).then(
      (text) => saveText(link.pathname.replace(/.*\//, ''), 'text/html', text),
      () => say('This file is not on this device. Save it when you are online.'),
    );
  });
};
