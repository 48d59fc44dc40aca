import { meaningAt } from '../domain/words/meaning-at.ts';
import { type Lane, LifeLanes } from './LifeLanes.tsx';

export interface TwoLivesProps {
  lanes: readonly Lane[];
  from: number;
  to: number;
  year: number;
  /** What the reader's guess gets to hear; nothing before a guess. */
  answer?: string | undefined;
}

/** What each word meant by the chosen year, in words, and the lanes that show it. */
export function TwoLives({ answer, ...lives }: TwoLivesProps) {
  return (
    <>
      <p role="status">
        {answer && (
          <>
            {answer}
            <br />
          </>
        )}
        <b>By {lives.year}</b>, the newest meaning in our sources:
        {lives.lanes.map(({ id, name, events }) => {
          const meaning = meaningAt(events, lives.year);
          return (
            <span key={id}>
              <b>{name}:</b> {meaning ? `${meaning.text} (${meaning.year})` : 'nothing yet in our sources.'}
            </span>
          );
        })}
      </p>
      <LifeLanes {...lives} />
    </>
  );
}
