import { type ComponentProps, render } from 'preact';
import { formatSession } from '../domain/practice/address.ts';
import { Practice } from './Practice.tsx';

/** Show a session of questions in `place`, or take it away. */
export function drawSession(place: HTMLElement, session: ComponentProps<typeof Practice> | null): void {
  render(session && <Practice key={formatSession(session.session)} {...session} />, place);
}
