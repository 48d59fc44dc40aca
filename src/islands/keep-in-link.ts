import { isPlace } from '../domain/questionnaire/read-address.ts';

/** How long a link waits for the next change: browsers limit how often an address may change. */
const waitInMs = 250;

/**
 * Keep a figure’s state in the address, after its `#`, so that it survives a reload and can be shared.
 *
 * @param onLink called with the fragment whenever somebody follows or types another link of this page
 * @returns saves a fragment without `#`; an empty one leaves the address bare
 */
export function keepInLink(onLink: (fragment: string) => void): (fragment: string) => void {
  let kept = isPlace(location.hash) ? '' : location.hash.slice(1);
  let timer = 0;
  const write = () => {
    clearTimeout(timer);
    const bare = location.pathname + location.search;
    if (location.hash.slice(1) !== kept) history.replaceState(history.state, '', kept ? `${bare}#${kept}` : bare);
  };
  addEventListener('hashchange', () => {
    // "Skip to the text": put the state back into the address.
    if (isPlace(location.hash) && location.hash !== '') return write();
    kept = location.hash.slice(1);
    onLink(kept);
  });
  addEventListener('pagehide', write);
  return (fragment) => {
    kept = fragment;
    clearTimeout(timer);
    timer = setTimeout(write, waitInMs) as unknown as number;
  };
}
