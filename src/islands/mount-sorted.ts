import { keepChoices } from './keep-choices.ts';
import type { Mount } from './registry.ts';

/** A figure whose rows a reader sorts: style shows the reason with each choice, script says it and counts. */
export const mount: Mount = (host) => {
  const rows = [...host.querySelectorAll<HTMLElement>('.one')];
  const status = host.querySelector<HTMLElement>('[role="status"]');
  const count = (selector: string) => rows.filter((row) => row.querySelector(selector)).length;

  keepChoices(host, (input) => {
    const done = count('.sorts :checked');
    const reason = input?.closest('.sorts') ? document.createElement('span') : undefined;
    if (reason) {
      // Eyes read the reason beside the choice; ears hear it here.
      reason.className = 'away';
      reason.textContent = `${input?.closest('.one')?.querySelector<HTMLElement>('.why')?.innerText} `;
    }
    const agreed = count('.sorts .ours:checked');
    status?.replaceChildren(
      reason ?? '',
      done === 0 ? 'Nothing is chosen yet.' : `Sorted: ${done} of ${rows.length}. The same as ours: ${agreed}.`,
    );
  });
};
