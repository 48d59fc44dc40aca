import { useMemo } from 'preact/hooks';
import { PlanPicture } from '../charts/PlanPicture.tsx';
import { type Guess, guessLimits } from '../domain/ten-years/guess.ts';
import { manyBrief, type Plan, type PlanKey, planKeys, planLimits } from '../domain/ten-years/plan.ts';
import { endsInWords, guessInWords, money } from '../domain/ten-years/said.ts';
import { type TenYears, type Word, words } from '../domain/ten-years/state.ts';
import type { TenYearsView } from './ten-years-view.ts';

const numberWords: Record<PlanKey, (value: number) => string> = {
  won: (value) => `${value} a year`,
  stay: (value) => `${value} of 100`,
  visits: (value) => `${value} a year`,
  price: money,
  serve: money,
  win: money,
};
const asks: Record<PlanKey, string> = {
  won: 'People won',
  stay: 'Stay for one more year',
  visits: 'Visits of each',
  price: 'Price of a visit',
  serve: 'Cost to serve a visit',
  win: 'Cost to win one person',
};

/** What a reader can do: each gives the next state or asks for one. */
export interface Acts {
  onPlan?: (plan: Plan) => void;
  onGuess?: (guess: Guess) => void;
  onWord?: (word: Word) => void;
  /** One of the buttons, by its value. */
  onPress?: (button: string) => void;
  /** A pointer on plan B's chart of income. */
  onDraw?: (event: PointerEvent) => void;
}

/** A state and what follows from it. */
export interface Shown {
  readonly state: TenYears;
  readonly view: TenYearsView;
}

interface Props extends Acts {
  state: TenYears;
  view: TenYearsView;
  /** What the pictures show: this state, or the one before it until the words about it have been painted. */
  drawn?: Shown;
  /** What just happened, in words that come first; empty when the picture says enough. */
  news?: string;
}

function GuessFields({ guess, onGuess }: { guess: Guess } & Acts) {
  const { least, most, step } = guessLimits;
  return (
    <fieldset class="guesses">
      <legend>
        <b>Guess first.</b> In plan B, 90 of 100 people stay each year. What if only 80 stayed? Type what the plan would
        have earned after some years, or draw it on the chart of plan B.
      </legend>
      {guess.map((value, index) => (
        <label key={`g${index + 1}`}>
          Year {index + 1}
          <input
            type="number"
            name={`g${index + 1}`}
            min={least}
            max={most}
            step={step}
            value={value ?? ''}
            onChange={({ currentTarget }) => {
              const typed = currentTarget.valueAsNumber;
              onGuess?.(guess.with(index, Number.isNaN(typed) ? null : typed));
            }}
          />
        </label>
      ))}
    </fieldset>
  );
}

/** Both plans side by side, in all parts alike. */
function Plans({ state, view: { ranges, runs, scale, perMark }, onDraw }: Shown & Acts) {
  const describe = (numbers: Plan) =>
    `${numbers.won} won each year, ${numbers.stay} of 100 stay, ${money(numbers.visits * numbers.price)} a year from each`;
  const pictures = [
    { name: 'Plan A', word: 'customers', numbers: manyBrief, guess: [] as Guess },
    { name: 'Plan B', word: state.word, numbers: state.plan, guess: state.guess },
  ] as const;
  return (
    <>
      <div class="plans">
        {pictures.map((picture, index) => (
          <section
            key={picture.name}
            class={index === 1 ? 'plan is-drawn' : 'plan'}
            aria-label={picture.name}
            onPointerDown={index === 1 ? onDraw : undefined}
            onPointerMove={index === 1 ? onDraw : undefined}
          >
            <p class="plan-name">
              <b>
                {picture.name}: {picture.word}
              </b>
              <span>{describe(picture.numbers)}</span>
            </p>
            <PlanPicture
              ranges={ranges[index] ?? []}
              run={runs[index] ?? { people: [], income: [] }}
              guess={picture.guess}
              {...{ scale, perMark }}
            />
          </section>
        ))}
      </div>
      <p class="per-mark">
        Each point and each thread is one person{perMark > 1 ? `, who stands for ${perMark}` : ''}. Below: income after
        costs, added up, year by year.
      </p>
    </>
  );
}

/** Guess, six numbers, a word, and what two plans bring in ten years. */
export function TenYearsFigure({
  state,
  view,
  drawn = { state, view },
  news = '',
  onPlan,
  onGuess,
  onWord,
  onPress,
  onDraw,
}: Props) {
  const { plan, word, guess } = state;
  const { ranges, same } = view;
  // Buttons submit: a press that comes before the script is held and sent again.
  const press = (event: SubmitEvent) => {
    event.preventDefault();
    onPress?.((event.submitter as HTMLButtonElement | null)?.value ?? '');
  };
  const pictures = useMemo(() => <Plans {...drawn} {...(onDraw && { onDraw })} />, [drawn.state, drawn.view, onDraw]);
  return (
    <>
      <form class="asked needs-script no-print" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <GuessFields guess={guess} {...(onGuess && { onGuess })} />
      </form>
      <div class="controls needs-script no-print">
        <form autocomplete="off" onSubmit={(event) => event.preventDefault()}>
          <fieldset class="numbers">
            <legend>
              <b>Then change plan B.</b>
            </legend>
            {planKeys.map((key) => (
              <label key={key}>
                <span>{asks[key]}</span>
                <span class="value">{numberWords[key](plan[key])}</span>
                <input
                  type="range"
                  name={key}
                  min={planLimits[key].least}
                  max={planLimits[key].most}
                  step={planLimits[key].step}
                  value={plan[key]}
                  aria-valuetext={numberWords[key](plan[key])}
                  onInput={(event) => onPlan?.({ ...plan, [key]: Number(event.currentTarget.value) })}
                />
              </label>
            ))}
          </fieldset>
          <fieldset class="switch">
            <legend>In plan B, call people</legend>
            {words.map((each) => (
              <label key={each}>
                <input type="radio" name="word" value={each} checked={word === each} onChange={() => onWord?.(each)} />
                {each}
              </label>
            ))}
          </fieldset>
        </form>
        <form class="presses" onSubmit={press}>
          <button class="quiet" type="submit" name="press" value="copy">
            Give plan B the numbers of plan A
          </button>
          <button class="quiet" type="submit" name="press" value="run">
            Another run of chance
          </button>
          <button class="quiet" type="submit" name="press" value="reset">
            Start again
          </button>
        </form>
      </div>
      <p class="verdict" role="status">
        {news && `${news} `}
        {guessInWords(guess, ranges[1]) && <b>{guessInWords(guess, ranges[1])} </b>}
        {endsInWords(...ranges, same)}
      </p>
      {pictures}
    </>
  );
}
