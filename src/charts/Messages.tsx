import { type BillSide, billSides } from './bill-layout.ts';
import { layoutMessages, type Message } from './messages-layout.ts';
import { Words } from './Words.tsx';

export interface MessagesProps {
  ask: string;
  /** Above the words of a message, and above its three readings. */
  askWord: string;
  askSort: string;
  choices: Readonly<Record<BillSide, string>>;
  messages: readonly Message[];
  /** What is chosen already, by the message's id. */
  chosen?: Readonly<Record<string, BillSide>>;
}

/** Messages in panels, one in sight: its words to choose from, what it is about, and the reason. Style shows it. */
export function Messages({ ask, askWord, askSort, choices, messages, chosen = {} }: MessagesProps) {
  return (
    <fieldset class="picks">
      <legend>{ask}</legend>
      {layoutMessages(messages, choices).map(({ message: { id, reading, why }, number, words, otherwise }) => (
        <div key={id} class="one">
          <label class="pick">
            <input type="radio" name="message" value={id} checked={number === 1} />
            <span>
              <span class="away">Message </span>
              {number}
            </span>
            <i class={`k k-${reading}`} />
          </label>
          <div class="panel">
            <fieldset class="words">
              <legend>{askWord}</legend>
              {words.map(({ shown, tells }, nth) => (
                <label key={`${id} ${nth + 1}`} class={tells ? 'tells' : undefined}>
                  <input type="radio" name={`${id}-word`} value={nth} />
                  <span>{shown}</span>
                </label>
              ))}
            </fieldset>
            <fieldset class="switch sorts">
              <legend>{askSort}</legend>
              {billSides.map((side) => (
                <label key={side}>
                  <input
                    type="radio"
                    name={id}
                    value={side}
                    class={side === reading ? 'ours' : undefined}
                    checked={side === chosen[id]}
                  />
                  {choices[side]}
                </label>
              ))}
            </fieldset>
            <p class="why">
              <i class={`k k-${reading}`} />
              <b class="same">We say so too.</b>
              <b class="else">{otherwise}</b> <Words text={why} />
            </p>
          </div>
        </div>
      ))}
    </fieldset>
  );
}

/** The same as a table. */
export function MessagesTable({ choices, messages }: Pick<MessagesProps, 'choices' | 'messages'>) {
  return (
    <table class="plain">
      <thead>
        <tr>
          <th scope="col">Message</th>
          <th scope="col">The word</th>
          <th scope="col">About</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {layoutMessages(messages, choices).map(({ message, number, plain, tells, about }) => (
          <tr key={message.id}>
            <th scope="row">
              {number}. “{plain}”
            </th>
            <td>{tells}</td>
            <td>{about}</td>
            <td>
              <Words text={message.why} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
