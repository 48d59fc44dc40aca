/** The part of `subset-font` (which ships no types) that this project uses. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2' | 'woff' | 'sfnt';
    /** Hinting is for low-resolution screens of the past; without it the files are a little smaller. */
    noHinting?: boolean;
    /** OpenType features to keep, by four-letter tag; all when absent. */
    keepFeatures?: string[];
    /** A number pins the axis, a range narrows it. */
    variationAxes?: Record<string, number | { min: number; max: number; default?: number }>;
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
