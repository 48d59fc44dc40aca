import { describe, expect, test } from 'vitest';
import { actionFor, keepsKey } from './keys.ts';

const pressed = (key: string, held: Partial<Record<'altKey' | 'ctrlKey' | 'metaKey', boolean>> = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});

describe('keys', () => {
  test.each([
    ['next', ['PageDown', 'ArrowRight', ' ', 'Enter', 'n', 'N']],
    ['previous', ['PageUp', 'ArrowLeft', 'Backspace', 'p']],
    ['first', ['Home']],
    ['last', ['End']],
    ['black', ['.', 'b', 'B']],
    ['overview', ['o']],
    ['jump', ['g']],
    ['full-screen', ['f']],
    ['help', ['?']],
    ['zoom', ['z']],
    ['close', ['Escape']],
    [null, ['F5', 'Tab', 'q', 'constructor', '__proto__']],
  ])('%s', (action, names) => {
    for (const name of names) expect([name, actionFor(pressed(name))]).toEqual([name, action]);
  });

  test('presses with Ctrl, Alt or ⌘ are the browser’s', () => {
    for (const held of ['altKey', 'ctrlKey', 'metaKey']) expect(actionFor(pressed('p', { [held]: true }))).toBeNull();
  });

  test('with letters off a clicker still works', () => {
    expect(['n', 'b', '+', '?'].map((key) => actionFor(pressed(key), false))).toEqual([null, null, null, null]);
    expect(['PageDown', '.', ' ', 'Escape'].map((key) => actionFor(pressed(key), false))).toEqual([
      'next',
      'black',
      'next',
      'close',
    ]);
  });
});

describe('a control with the focus', () => {
  test.each([
    [{ tag: 'input', type: 'text' }, ['n', 'PageDown', 'ArrowLeft', '.'], ['Escape']],
    [{ tag: 'div', editable: true }, ['n', ' '], ['Escape']],
    [{ tag: 'input', type: 'range' }, ['ArrowRight', 'ArrowUp', 'Home'], ['n', ' ', '.', 'PageDown', 'PageUp']],
    [{ tag: 'select' }, ['ArrowDown', 'b', ' ', 'Home'], ['PageDown', 'PageUp', 'Escape']],
    [{ tag: 'input', type: 'radio' }, ['ArrowDown', ' '], ['PageDown', 'n']],
    [{ tag: 'button' }, [' ', 'Enter'], ['ArrowRight', 'PageDown', 'n']],
    [{ tag: 'body' }, [], [' ', 'Enter', 'ArrowRight', 'n']],
  ])('%j keeps its own keys and gives the others', (focused, own, others) => {
    expect(own.filter((key) => !keepsKey(focused, key))).toEqual([]);
    expect(others.filter((key) => keepsKey(focused, key))).toEqual([]);
  });
});
