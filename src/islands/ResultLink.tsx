interface Props {
  link: string;
  /** Today, in words. */
  today: string;
}

/** What a printed result ends with: when it was printed, and the link that opens it again. */
export function ResultLink({ link, today }: Props) {
  return (
    <p class="print-only small ends-with">
      {today} · All of this is in the link: <span class="link">{link}</span>
    </p>
  );
}
