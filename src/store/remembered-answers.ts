import { storage } from './storage.ts';

const key = 'coc:answers';

/** The answers that this device was asked to remember, as the fragment of their link; storage that fails holds none. */
export const rememberedAnswers = {
  load: (): string | null => storage.read(key),
  /** True when they are now remembered. */
  save: (fragment: string): boolean => storage.write(key, fragment),
  forget: (): void => storage.remove(key),
  /** Call back when another tab changes or forgets them. */
  onOtherTab(changed: () => void): void {
    // A cleared storage has no key.
    addEventListener('storage', (event) => (event.key === key || event.key === null) && changed());
  },
};
