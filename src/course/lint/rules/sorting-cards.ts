import { parseBin } from '../../../domain/sorting/bins.ts';
import { isContested } from '../../../domain/sorting/cards.ts';
import type { SortingFile } from '../../../domain/sorting/schema.ts';
import { type Entry, idsOf, type LintCourse, present } from '../lint-course.ts';
import type { Problem } from '../problem.ts';
import { recordProblems } from '../recorded.ts';
import { one } from '../referred-ids.ts';
import { problemAt } from '../yaml-source.ts';

/**
 * The cards of the sorting bench hold together: voices, examples and refs exist, each place is recorded where its ref
 * says, a card's voices are all different, and `on` stands on contested cards and only there.
 */
export function sortingCards(course: LintCourse): Problem[] {
  return course.sorting ? problemsOf(course.sorting, course) : [];
}

function problemsOf({ source, data }: Entry<SortingFile>, course: LintCourse): Problem[] {
  const voices = present(data.voices);
  const sourceOf = new Map(voices.map(([voice]) => [voice.id, voice.source]));
  const known = { ids: new Set(voices.flatMap(([{ id }]) => id ?? [])), name: 'a voice of this file' };
  const sources = { ids: idsOf(course.furtherSources), name: 'a source of content/sources.yaml' };
  const examples = { ids: idsOf(course.examples), name: 'an entry of content/examples.yaml' };
  const cards = present(data.hands).flatMap(([hand, h]) =>
    present(hand.cards).map(([card, c]) => ({ card, path: ['hands', h, 'cards', c] })),
  );
  const used = new Set(cards.flatMap(({ card }) => present(card.places).map(([{ voice }]) => voice)));
  return [
    ...voices.flatMap(([voice, i]) => one(source, ['voices', i, 'source'], voice.source, sources)),
    ...voices
      .filter(([{ id }]) => !used.has(id))
      .map(([{ id }, i]) =>
        problemAt(source, ['voices', i], {
          found: `${id}, which places no card`,
          allowed: 'a voice that places a card',
        }),
      ),
    ...cards.flatMap(({ card, path }) => {
      const places = present(card.places);
      const shown = places.flatMap(([{ bin: value }]) => {
        const bin = parseBin(value);
        return bin ? [{ voice: '', name: '', frame: '', bin }] : [];
      });
      const contested = isContested({ places: shown });
      return [
        ...one(source, [...path, 'example'], card.example, examples),
        ...places.flatMap(([place, p]) => [
          ...one(source, [...path, 'places', p, 'voice'], place.voice, known),
          ...recordProblems(course, source, [...path, 'places', p, 'ref'], place.ref, sourceOf.get(place.voice)),
        ]),
        ...(new Set(places.map(([{ voice }]) => voice)).size < places.length
          ? [problemAt(source, [...path, 'places'], { found: 'a voice twice', allowed: 'each voice once' })]
          : []),
        ...(contested === (card.on !== undefined)
          ? []
          : [
              problemAt(source, contested ? path : [...path, 'on'], {
                found: contested ? 'no “on”, though its voices differ' : '“on”, though its voices agree',
                allowed: 'what it depends on, for cards on which the voices differ',
              }),
            ]),
      ];
    }),
  ];
}
