import { isPlace } from '../domain/questionnaire/read-address.ts';

/** Browsers let an address change some ten times a second; sliders move more often. */
const restInMs = 60;

/**
 * Keep a figure’s state in the address, after its `#`, so that it survives a reload and can be shared.
 *
 * @param onLink called with the fragment whenever somebody follows or types another link of this page
 * @returns saves a fragment without `#`; an empty one leaves the address bare
 */
export function keepInLink(onLink: (fragment: string) => void): (fragment: string) => void {
  let kept = isPlace(location.hash) ? '' : location.hash.slice(1);
  let resting = false;
  const write = () => {
    const bare = location.pathname + location.search;
    // With nothing to keep, a place on the page may stay in the address.
    if (resting || location.hash.slice(1) === kept || (kept === '' && isPlace(location.hash))) return;
    resting = true;
    setTimeout(() => {
      resting = false;
      write();
    }, restInMs);
    try {
      history.replaceState(history.state, '', kept ? `${bare}#${kept}` : bare);
    } catch {
      // Too many changes for this browser: the next rest is over soon, and it is tried again.
    }
  };
  addEventListener('hashchange', () => {
    // "Skip to the text": put the state back into the address.
    if (isPlace(location.hash) && location.hash !== '') return write();
    kept = location.hash.slice(1);
    onLink(kept);
  });
  return (fragment) => {
    kept = fragment;
    write();
  };
}
