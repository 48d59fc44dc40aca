import { useRef, useState } from 'preact/hooks';

interface Props {
  /** Draw the code; rejects when what it needs cannot be had. Loaded only now: most learners need none. */
  show: (into: HTMLElement) => Promise<void>;
}

/** A button that gives way to a code for the class. */
export function CodeOffer({ show }: Props) {
  const [state, setState] = useState<'offered' | 'shown' | 'failed'>('offered');
  const place = useRef<HTMLDivElement>(null);
  const press = () =>
    void show(place.current as HTMLDivElement).then(
      () => setState('shown'),
      () => setState('failed'),
    );
  return (
    <div class="code-offer">
      {state !== 'shown' && (
        <button type="button" class="quiet no-print" onClick={press}>
          Show a code for the class
        </button>
      )}
      <div ref={place} />
      <p class="small" role="status">
        {state === 'failed' && 'The code could not be made. Try again when you are online.'}
      </p>
    </div>
  );
}
