import { storage } from './storage.ts';

const key = 'coc:settings';

export interface Settings {
  theme?: 'light' | 'dark';
  motion?: 'less';
}

/** The stored settings; anything unknown or malformed is dropped. */
export function loadSettings(): Settings {
  try {
    const value = JSON.parse(storage.read(key) ?? '{}') as Record<string, unknown>;
    return {
      ...(value.theme === 'light' || value.theme === 'dark' ? { theme: value.theme } : {}),
      ...(value.motion === 'less' ? { motion: 'less' as const } : {}),
    };
  } catch {
    return {};
  }
}

export function saveSettings(settings: Settings): void {
  storage.write(key, JSON.stringify(settings));
}
