/** Load a style sheet of a part that opens on demand, once, and wait for it so that nothing is shown without it. */
export function loadSheet(href: string): Promise<void> {
  const known = document.querySelector<HTMLLinkElement>(`link[href=${JSON.stringify(href)}]`);
  if (known) return Promise.resolve();
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  return new Promise((resolve) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}
