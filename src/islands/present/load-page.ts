import { readFile } from '../../store/read-file.ts';

const pages = new Map<string, Promise<Document>>();

/** Another page of this site, to take parts from. Loaded once; a load that failed is tried again when asked again. */
export function loadPage(address: string): Promise<Document> {
  const known = pages.get(address);
  if (known) return known;
  const loading = readFile(address)
    .then((html) => new DOMParser().parseFromString(html, 'text/html'))
    .catch((error: unknown) => {
      pages.delete(address);
      throw error;
    });
  pages.set(address, loading);
  return loading;
}
