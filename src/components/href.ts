/** The address of a page or file of this site, under the base path of the deployment. `path` starts with a slash. */
export function href(path: `/${string}`): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

const pages = Object.keys(import.meta.glob('/src/pages/**/*.astro'));

/** True when this site has a page at a fixed route such as `/teach/`, so that nothing links to a page not yet built. */
export function pageExists(route: `/${string}/`): boolean {
  const file = `/src/pages${route.slice(0, -1)}`;
  return pages.includes(`${file}.astro`) || pages.includes(`${file}/index.astro`);
}
