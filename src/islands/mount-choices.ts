import { keepChoices } from './keep-choices.ts';
import type { Mount } from './registry.ts';

/** A figure of native controls that style sheets redraw: script only keeps what is chosen. */
export const mount: Mount = (host) => keepChoices(host);
