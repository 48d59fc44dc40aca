import { type Action, actionFor, keepsKey } from '../../domain/deck/keys.ts';
import { loadSettings } from '../../store/settings.ts';

/** Answer the keys of a presentation, but for those that a control with the focus answers itself. */
export function onKeys(act: (action: Action) => void): void {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return;
    const target = event.target instanceof HTMLElement ? event.target : document.body;
    const focused = {
      tag: target.tagName.toLowerCase(),
      type: target instanceof HTMLInputElement ? target.type : undefined,
      editable: target.isContentEditable,
    };
    if (keepsKey(focused, event.key)) return;
    const action = actionFor(event, loadSettings().keys !== 'off');
    if (!action) return;
    event.preventDefault();
    act(action);
  });
}
