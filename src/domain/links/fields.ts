import { decode, type Ignored } from '../questionnaire/answers.ts';
import { isPlace } from '../questionnaire/read-address.ts';

/** One thing that a link may say, and which texts it may hold. */
export interface Field {
  readonly key: string;
  readonly allows: (value: string) => boolean;
}

export interface ReadFields {
  readonly values: ReadonlyMap<string, string>;
  /** What was dropped, and why; `formatIgnored` says it in a sentence. */
  readonly ignored: readonly Ignored[];
}

/** A field for a whole number from `least` to `most` in steps of `step`, written without sign or zeros in front. */
export function numberField(key: string, { least, most, step }: { least: number; most: number; step: number }): Field {
  return {
    key,
    allows: (value) => {
      const number = Number(value);
      const isWritten = /^-?\d{1,9}$/.test(value) && String(number) === value;
      return isWritten && number >= least && number <= most && (number - least) % step === 0;
    },
  };
}

/**
 * Read the fields of a link's fragment, with or without its `#`. Never throws.
 *
 * Whatever is not understood is left out and named in `ignored`. Of a repeated key the first counts. A place on the
 * page, such as `#main`, says nothing.
 */
export function readFields(fields: readonly Field[], fragment: string): ReadFields {
  const known = new Map(fields.map((field) => [field.key, field]));
  const values = new Map<string, string>();
  const ignored: Ignored[] = [];
  const seen = new Set<string>();
  for (const pair of isPlace(fragment) ? [] : fragment.replace(/^#/, '').split('&')) {
    if (pair === '') continue;
    const [rawKey = '', ...rawValue] = pair.split('=');
    const key = decode(rawKey);
    const value = decode(rawValue.join('='));
    const field = known.get(key);
    if (!field) ignored.push({ key, value, reason: 'unknown' });
    else if (seen.has(key)) ignored.push({ key, value, reason: 'repeated' });
    else if (!field.allows(value)) ignored.push({ key, value, reason: 'value' });
    else values.set(key, value);
    seen.add(key);
  }
  return { values, ignored };
}

/** Write fields as a fragment without `#`, in their own order, so that equal states give equal links. */
export function writeFields(fields: readonly Field[], values: ReadonlyMap<string, string>): string {
  return fields
    .flatMap(({ key }) => {
      const value = values.get(key);
      return value === undefined ? [] : [`${key}=${value}`];
    })
    .join('&');
}
