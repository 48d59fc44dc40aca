import type { Mount } from './registry.ts';

/** Make a form's button print the page. Without script the button is hidden and the browser's own command does it. */
export const mount: Mount = (host) => {
  host.addEventListener('submit', (event) => {
    event.preventDefault();
    print();
  });
};
