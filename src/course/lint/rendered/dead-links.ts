import { closestWord } from '../../../domain/questionnaire/closest-word.ts';
import type { Problem } from '../problem.ts';
import type { Page, PageElement, Site } from './pages.ts';

const linkAttributes = ['href', 'src', 'poster', 'action', 'srcset'];

/** Stands for the host, which a static site does not know. */
const here = 'http://site.invalid';

/** Every link inside the site leads to a file, and to an id where it names one. Other sites are not asked. */
export function deadLinks(site: Site): Problem[] {
  const ids = new Map(site.pages.map((page) => [page.path, new Set(idsOf(page))]));
  return site.pages.flatMap((page) =>
    page.elements.flatMap((element) =>
      linksOf(element).flatMap(({ attribute, link }) => {
        const wrong = checkLink(link, page, site, ids);
        return wrong
          ? { file: `dist/${page.path}`, line: element.line, where: `${element.tag} ${attribute}`, ...wrong }
          : [];
      }),
    ),
  );
}

function idsOf({ elements }: Page): string[] {
  return elements.flatMap(({ attributes }) => attributes.id ?? []);
}

function linksOf({ attributes }: PageElement): { attribute: string; link: string }[] {
  return linkAttributes.flatMap((attribute) => {
    const value = attributes[attribute];
    if (value === undefined) return [];
    const links = attribute === 'srcset' ? value.split(',').map((each) => each.trim().split(/\s+/)[0] ?? '') : [value];
    return links.map((link) => ({ attribute, link: link.trim() }));
  });
}

type Wrong = Pick<Problem, 'found' | 'allowed' | 'didYouMean'>;

function checkLink(
  link: string,
  page: Page,
  site: Site,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): Wrong | undefined {
  const from = `${here}${site.base}${page.path.replace(/index\.html$/, '')}`;
  if (!URL.canParse(link, from)) return { found: link, allowed: 'a link that can be read' };
  const url = new URL(link, from);
  if (url.origin !== here && url.origin !== site.origin) return undefined;

  if (!url.pathname.startsWith(site.base)) {
    return { found: link, allowed: `a link that begins with ${site.base}, where the site is served` };
  }
  const path = decode(url.pathname.slice(site.base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!site.files.has(file)) {
    return site.files.has(`${path}/index.html`)
      ? { found: link, allowed: 'a slash at the end of a page’s address', didYouMean: `${site.base}${path}/` }
      : { found: link, allowed: 'a file of the site', didYouMean: nearestFile(file, site) };
  }
  const fragment = decode(url.hash.slice(1));
  const known = ids.get(file);
  // Fragments with “=” carry answers, not places; “#top” is known to every browser.
  if (!known || fragment === '' || fragment === 'top' || fragment.includes('=') || known.has(fragment))
    return undefined;
  return { found: link, allowed: `an id of dist/${file}`, didYouMean: closestWord(fragment, [...known]) };
}

function nearestFile(file: string, { files, base }: Site): string | null {
  const nearest = closestWord(file, [...files]);
  return nearest && `${base}${nearest.replace(/index\.html$/, '')}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
