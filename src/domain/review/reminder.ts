/** One entry for a calendar: a reminder to review, on this device's own calendar, without an account. */
export interface Reminder {
  /** Unique for the entry: loading it again replaces it. */
  readonly uid: string;
  /** When the file is written, in ms since 1970. */
  readonly writtenAt: number;
  /** When to review, in ms since 1970; the entry takes its day in universal time. */
  readonly dueAt: number;
  readonly title: string;
  readonly text: string;
  readonly url: string;
}

const two = (value: number) => String(value).padStart(2, '0');

function day(at: number): string {
  const date = new Date(at);
  return `${date.getUTCFullYear()}${two(date.getUTCMonth() + 1)}${two(date.getUTCDate())}`;
}

function moment(at: number): string {
  const date = new Date(at);
  return `${day(at)}T${two(date.getUTCHours())}${two(date.getUTCMinutes())}${two(date.getUTCSeconds())}Z`;
}

/** RFC 5545, 3.3.11: backslash, semicolon, comma and line end have a meaning of their own. */
const escapeText = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

const longestLine = 75;

/** RFC 5545, 3.1: no line above 75 bytes; a longer one goes on after a space, never inside a character. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > longestLine) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return folded;
}

const dayInMs = 86_400_000;

/** A calendar file (iCalendar, RFC 5545) with one all-day entry and an alert at nine in the morning of that day. */
export function formatReminder({ uid, writtenAt, dueAt, title, text, url }: Reminder): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Client or Customer?//Review//EN',
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${moment(writtenAt)}`,
    `DTSTART;VALUE=DATE:${day(dueAt)}`,
    `DTEND;VALUE=DATE:${day(dueAt + dayInMs)}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(text)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(title)}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}
