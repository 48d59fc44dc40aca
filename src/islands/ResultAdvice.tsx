import type { ComponentChildren } from 'preact';
import { adviceFor, type ShownPair } from '../domain/questionnaire/advice.ts';
import type { AdviceTitles } from '../domain/questionnaire/advice-words.ts';
import { ends } from '../domain/questionnaire/levels.ts';
import type { DimensionId, End, Ok } from '../domain/questionnaire/schema.ts';
import type { LineProps } from './LineResult.tsx';
import { ResultPart } from './ResultPart.tsx';
import { notLoaded } from './trial-state.ts';

interface Props extends LineProps {
  result: Ok;
  advice: AdviceTitles;
  /** Where one answers for two lines of business; absent where there are two already. */
  split?: string | undefined;
}

const inSentence = (title: string) => title.charAt(0).toLowerCase() + title.slice(1);

/**
 * What now: what to keep doing, what to look at, and what a move to either end would ask for. Titles come with the
 * result; what stands in a card is loaded when the first one is opened.
 */
export function ResultAdvice({ result, advice, split, ...line }: Props) {
  const { words, level, trial } = line;
  const kit = trial?.advice && trial.kit;
  const nameOf = (dimension: DimensionId) => words.dimensions.find(({ id }) => id === dimension)?.name;
  const disclosure = (title: string, content: ComponentChildren) => (
    <details class="no-print" onToggle={trial?.openAdvice}>
      <summary>{title}</summary>
      {trial?.failed ? notLoaded : content}
    </details>
  );
  const card = (dimension: DimensionId, end: End, title: string) =>
    disclosure(title, kit && <kit.CardText {...line} dimension={dimension} end={end} />);
  const pair = ({ dimension, nearer, cards }: ShownPair<string>) => (
    <div key={dimension}>
      <p class="no-print">
        {nameOf(dimension)}: nearer to the {nearer} end. Is this how you want it?
      </p>
      <p class="print-only">
        {nameOf(dimension)}, nearer to the {nearer} end. There: {inSentence(cards[nearer])}. At the other:{' '}
        {inSentence(cards[nearer === 'client' ? 'customer' : 'client'])}.
      </p>
      {ends.map((end) => card(dimension, end, `At the ${end} end: ${cards[end]}`))}
    </div>
  );

  const found = adviceFor(words, advice.titles, result);
  return (
    <ResultPart title="What now" level={level} class="advice">
      <dl class="terms text">
        {found.kind === 'side' && (
          <>
            <dt>Keep doing</dt>
            <dd>
              <p class="print-only">{found.keep.map(({ card: title }) => `${title}. `)}</p>
              {found.keep.map(({ dimension, card: title }) => card(dimension, result.side as End, title))}
            </dd>
            {found.look.length > 0 && (
              <>
                <dt>Worth a look</dt>
                <dd class="stack">{found.look.map(pair)}</dd>
              </>
            )}
          </>
        )}
        {found.kind === 'both-ways' && (
          <>
            <dt>Two groups</dt>
            <dd class="stack-half">
              {(['client', 'customer'] as const).map((end) => (
                <p key={end}>
                  Like a <b class={end === 'client' ? 'thread' : 'moment'}>{end}</b> business:{' '}
                  {found[end].map((id) => nameOf(id)?.toLowerCase()).join(', ')}.
                </p>
              ))}
              {disclosure('Do different buyers explain this?', kit && <kit.TwoKinds split={split} />)}
            </dd>
          </>
        )}
        {found.kind === 'in-between' && (
          <>
            <dt>An open choice</dt>
            <dd class="stack-half">
              {found.nearest.length > 0 ? found.nearest.map(pair) : 'No way of working stands nearer to one end.'}
            </dd>
          </>
        )}
        <dt class="no-print">Stay or move</dt>
        <dd class="no-print">
          <p>Nobody has to move: both ends are sound ways to run a business.</p>
          {disclosure(
            'Why, what fits both ends, and what a move would take',
            kit && <kit.StayOrMove {...line} profile={result.profile} />,
          )}
        </dd>
      </dl>
    </ResultPart>
  );
}
