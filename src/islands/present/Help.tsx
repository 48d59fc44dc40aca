import { loadSettings, saveSettings } from '../../store/settings.ts';

const keys: readonly (readonly [readonly string[], string])[] = [
  [['→', 'Page Down', 'Space', 'Enter', 'N'], 'One step on'],
  [['←', 'Page Up', 'Backspace', 'P'], 'One step back'],
  [['Home', 'End'], 'First slide, last slide'],
  [['↓', '↑'], 'Down and up on a long slide'],
  [['O'], 'Overview of all slides'],
  [['G'], 'Go to a slide by number or word'],
  [['B', '.'], 'Black screen, and back'],
  [['Z'], 'The figure as large as the screen'],
  [['L'], 'Spotlight that follows the pointer'],
  [['+', '−', '0'], 'Larger, smaller, usual text'],
  [['C'], 'Dark or light colours'],
  [['F'], 'Full screen'],
  [['S'], 'Notes in a second window'],
  [['I'], 'Notes below the slide'],
  [['D'], 'Discuss and vote a second time'],
  [['T'], 'Type the counts of a vote'],
  [['H'], 'Hold the slide while the notes go on'],
  [['Esc'], 'Close what is open; give the keys back to the slides'],
];

/** What each key does, and a switch for those that are letters. */
export function Help({ onClose, onPrint }: { onClose: () => void; onPrint?: (() => void) | undefined }) {
  return (
    <div class="over-panel help" role="dialog" aria-label="Keys">
      <dl>
        {keys.map(([names, text]) => (
          <div key={text}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p class="row">
        <label class="choice">
          <input
            type="checkbox"
            checked={loadSettings().keys !== 'off'}
            onChange={({ currentTarget }) => {
              const { keys: _, ...settings } = loadSettings();
              saveSettings(currentTarget.checked ? settings : { ...settings, keys: 'off' });
            }}
          />
          <span>Use letters as keys</span>
        </label>
        {onPrint && (
          <button type="button" class="quiet" onClick={onPrint}>
            Print slides with notes
          </button>
        )}
        <button type="button" class="quiet" onClick={onClose}>
          Close
        </button>
      </p>
    </div>
  );
}
