import { storage } from './storage.ts';

const key = 'coc:settings';

export interface Settings {
  theme?: 'light' | 'dark';
  motion?: 'less';
  /** Keys of one letter do nothing while presenting. */
  keys?: 'off';
  /** Size of the speaker notes: an index into `noteSizes`. */
  notesSize?: number;
  /** Part of the notes window that the slides take, in per cent. */
  divider?: number;
}

/** Sizes of speaker notes in CSS pixels. */
export const noteSizes = [14, 16, 18, 21, 24, 28, 33, 40] as const;

const isWhole = (value: unknown, from: number, to: number): value is number =>
  Number.isInteger(value) && Number(value) >= from && Number(value) <= to;

/** The stored settings; anything unknown or malformed is dropped. */
export function loadSettings(): Settings {
  try {
    const value = JSON.parse(storage.read(key) ?? '{}') as Record<string, unknown>;
    return {
      ...(value.theme === 'light' || value.theme === 'dark' ? { theme: value.theme } : {}),
      ...(value.motion === 'less' ? { motion: 'less' as const } : {}),
      ...(value.keys === 'off' ? { keys: 'off' as const } : {}),
      ...(isWhole(value.notesSize, 0, noteSizes.length - 1) ? { notesSize: value.notesSize } : {}),
      ...(isWhole(value.divider, 25, 75) ? { divider: value.divider } : {}),
    };
  } catch {
    return {};
  }
}

export function saveSettings(settings: Settings): void {
  storage.write(key, JSON.stringify(settings));
}
