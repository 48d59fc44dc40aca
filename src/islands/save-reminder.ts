import { formatReminder } from '../domain/review/reminder.ts';

/** Save a calendar entry for the day of the next review (ms since 1970) as a file. */
export function saveReminder(dueAt: number): void {
  const url = `${location.origin}${location.pathname}`;
  const text = formatReminder({
    uid: `review-${new Date(dueAt).toISOString().slice(0, 10)}@${location.hostname}`,
    writtenAt: Date.now(),
    dueAt,
    title: 'Review: client or customer?',
    text: 'A few questions on what you learned, in other words.',
    url,
  });
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: 'review.ics' });
  link.click();
  // The download has its own copy by then; without this the text stays in memory while the page is open.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
