import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { drawCode } from './draw-code.ts';

interface Props {
  /** The code in groups, as this site writes it. */
  code: string;
  /** What it holds, as a sentence. */
  holds: string;
  /** What it is of, where there are several; somebody typed it. */
  name?: string | undefined;
  /** Level of its heading. */
  level?: 3 | 4;
  /** Go to it when it appears. */
  takesFocus?: boolean;
}

/** A code to hand over: to read out, to copy and to scan. */
export function ClassCode({ code, holds, name, level = 4, takesFocus = false }: Props) {
  const Heading = `h${level}` as const;
  const [said, setSaid] = useState('');
  const picture = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const drawn = drawCode(code.replaceAll('-', ''), 'QR code of the code beside it');
    if (drawn) picture.current?.replaceChildren(drawn.image);
  }, [code]);
  useLayoutEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      setSaid('The code is copied.');
    } catch {
      setSaid('Your browser did not let us copy it. Select it and copy it yourself.');
    }
  };
  return (
    <div class="class-code">
      <div class="picture" ref={picture} />
      <div class="stack-half">
        <Heading tabIndex={-1} ref={heading}>
          A code for the class
          {name && (
            <>
              : <bdi>{name}</bdi>
            </>
          )}
        </Heading>
        <p class="code-text">{code}</p>
        <p class="small">
          {holds} It holds no name, and nothing was sent. Your trainer types it, or scans it from this screen, on the{' '}
          {/* Every page that gives codes lies two folders deep. */}
          <a href="../../teach/class/">class page</a>.
        </p>
        <p class="no-print">
          <button type="button" class="quiet" onClick={() => void copy()}>
            Copy the code
          </button>
        </p>
        <p class="small" role="status">
          {said}
        </p>
      </div>
    </div>
  );
}
