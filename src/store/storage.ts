/** `localStorage` that never throws: blocked, full and missing storage answer `null` or `false`. */
export const storage = {
  read(key: string): string | null {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  /** True when the value was written. */
  write(key: string, value: string): boolean {
    try {
      localStorage.setItem(key, value);
      return true;
    } catch {
      return false;
    }
  },
  /** Whether something can be stored at all. */
  works(): boolean {
    const key = 'coc:try';
    const written = this.write(key, '1');
    this.remove(key);
    return written;
  },
  remove(key: string): void {
    try {
      localStorage.removeItem(key);
    } catch {
      // Nothing was stored, so there is nothing to remove.
    }
  },
};
