import { hydrate, render } from 'preact';
import { Circles } from '../charts/Circles.tsx';
import { blendCircles, layoutCircles, type TwoCircles } from '../charts/circles-layout.ts';
import { droppedInWords, formatChosenSource, parseChosenSource } from '../domain/circles/fragment.ts';
import { drawnByOthers, type Relation } from '../domain/circles/relations.ts';
import { afterPaint } from './after-paint.ts';
import type { Mount } from './registry.ts';

/** Make the circles move to the chosen source. Names and sentences are read from the figure's own table. */
export const mount: Mount = (host) => {
  const form = host.querySelector('form');
  const canvas = host.querySelector<HTMLElement>('.canvas');
  const status = host.querySelector<HTMLElement>('[role=status]');
  if (!form || !canvas || !status) return;
  const inputs = [...form.querySelectorAll<HTMLInputElement>('[name=circles]')];
  const relationOf = (input: HTMLInputElement) => input.dataset.relation as Relation;
  const chosenInput = () => inputs.find(({ checked }) => checked) ?? inputs[0];
  const firstInput = inputs.find(({ defaultChecked }) => defaultChecked);
  if (!firstInput) return;

  let shown: TwoCircles = layoutCircles(relationOf(firstInput));
  /** The source that picture and sentence are about. */
  let told = firstInput;
  let frame = 0;
  hydrate(<Circles circles={shown} />, canvas);
  const draw = (circles: TwoCircles) => {
    shown = circles;
    render(<Circles circles={circles} />, canvas);
  };

  /** Move to a picture in a moment; at once where motion is unwanted. */
  function moveTo(to: TwoCircles): void {
    cancelAnimationFrame(frame);
    if (wantsNoMotion()) {
      draw(to);
      return;
    }
    const from = shown;
    const start = performance.now();
    const step = (now: number) => {
      const part = Math.min(1, Math.max(0, now - start) / moveTime);
      draw(blendCircles(from, to, 1 - (1 - part) ** 3));
      if (part < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
  }

  function say(input: HTMLInputElement, before = ''): void {
    const row = host.querySelector(`tr[data-source="${input.value}"]`);
    const name = document.createElement('b');
    name.textContent = `${input.labels?.[0]?.textContent ?? ''}.`;
    const says = row?.querySelector('td:last-child > span')?.cloneNode(true) ?? '';
    const others = inputs.filter((other) => other !== input && relationOf(other) === relationOf(input)).length;
    told = input;
    status?.replaceChildren(before && `${before} `, name, ' ', says, ` ${drawnByOthers(relationOf(input), others)}`);
  }

  function follow(isKept: boolean): void {
    const input = chosenInput();
    if (!input) return;
    moveTo(layoutCircles(relationOf(input)));
    say(input);
    const address = isKept ? formatChosenSource(input.value) : '#circles';
    afterPaint(() => history.replaceState(history.state, '', address));
  }

  /** Show what the address chooses; a place on the page chooses nothing. */
  function readAddress(): void {
    const { id, dropped } = parseChosenSource(
      location.hash,
      inputs.map(({ value }) => value),
    );
    const asked = inputs.find(({ value }) => value === id);
    if (asked) asked.checked = true;
    const input = chosenInput();
    if (!input || (input === told && dropped.length === 0)) return;
    draw(layoutCircles(relationOf(input)));
    say(input, droppedInWords({ dropped }));
  }

  form.addEventListener('change', () => follow(true));
  // The radios go back after this event.
  form.addEventListener('reset', () => setTimeout(follow, 0, false));
  addEventListener('hashchange', readAddress);
  // What a reader chose before this script was there stands.
  if (chosenInput() !== firstInput) follow(true);
  else readAddress();
};

/** Milliseconds of a move, as `--move` of the style sheets; asking them would cost a layout at each step. */
const moveTime = 240;

function wantsNoMotion(): boolean {
  return document.documentElement.dataset.motion === 'less' || matchMedia('(prefers-reduced-motion: reduce)').matches;
}
