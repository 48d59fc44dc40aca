import type { ClassWords } from '../domain/class-session/class-words.ts';
import { allVotes, type ClassSession, type RoundVotes } from '../domain/class-session/session.ts';
import { AnswerBars } from './AnswerBars.tsx';

const sum = (votes: RoundVotes) => Object.values(votes).reduce((total, count) => total + count, 0);

/** How the room voted by show of hands, with both rounds where there were two. */
export function ClassVotes({ session, words }: { session: ClassSession; words: ClassWords }) {
  const ids = [...new Set(session.groups.flatMap(({ votes }) => Object.keys(votes)))];
  const held = ids.flatMap((id) => {
    const votes = allVotes(session, id);
    return votes ? [{ id, votes, item: words.items.find((item) => item.id === id) }] : [];
  });
  if (held.length === 0) return null;
  return (
    <section class="part">
      <h2>How the room voted</h2>
      <ol class="questions">
        {held.map(({ id, votes: { first, second }, item }) => {
          const choices =
            item?.choices ??
            Object.keys({ ...first, ...second }).map((choice) => ({ id: choice, text: choice, key: false }));
          const rounds = [
            { votes: first, ...(second && { name: 'First vote' }) },
            ...(second ? [{ votes: second, name: 'Second vote' }] : []),
          ];
          return (
            <li key={id}>
              <p class="stem">{item?.stem ?? id}</p>
              <AnswerBars
                rows={choices.map((choice) => ({
                  id: choice.id,
                  text: choice.text,
                  right: choice.key,
                  votes: rounds.map((round) => ({
                    ...round,
                    votes: round.votes[choice.id] ?? 0,
                    of: sum(round.votes),
                  })),
                }))}
              />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
