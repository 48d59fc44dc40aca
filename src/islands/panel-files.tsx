import { render } from 'preact';
import { pictureInWords, pictureSize, profilePicture } from '../charts/profile-picture.ts';
import { assessAlone } from '../domain/questionnaire/assess-alone.ts';
import { fileName } from '../domain/questionnaire/file-name.ts';
import { formatSegments, headlineOf } from '../domain/questionnaire/headline.ts';
import { lineNames } from '../domain/questionnaire/line-names.ts';
import { profileRows } from '../domain/questionnaire/profile-rows.ts';
import { readAddress } from '../domain/questionnaire/read-address.ts';
import { resultFile } from '../domain/questionnaire/result-file.ts';
import { loadFurther } from './load-further.ts';
import { loadWords } from './load-words.ts';
import type { Panel, Share } from './mount-share.ts';

/** The picture is drawn this much larger than its own size, so that it stays sharp on paper and slides. */
const sharper = 2;

/** Save the result as data or as a picture. Files are made on this device. */
export const panel: Panel = async (into, { link, say }) => {
  const { examples } = (await loadFurther()).words;
  const words = await loadWords();
  const { sheet, rest } = readAddress(words, new URL(link).hash);
  const names = lineNames(rest);
  const lines =
    rest.lines === 'two'
      ? [
          { name: names[0], own: sheet },
          { name: names[1], own: rest.second },
        ]
      : [{ name: rest.name ?? '', own: sheet }];
  const pictures = lines.map(({ name, own }) => {
    const result = assessAlone(words, own);
    const headline = formatSegments(headlineOf(words, result));
    return {
      name,
      headline: lines.length > 1 ? `${name}: ${headline}` : headline,
      rows: profileRows(words, own, result.profile),
      source: `Client or Customer? · ${new URL(link).host}${new URL(link).pathname}`,
    };
  });
  const said = pictures.map(pictureInWords).join('\n');
  const nameOf = (name: string, ending: string) => fileName('which-is-my-business', name, today(), ending);
  const svg = (picture: (typeof pictures)[number]) => new Blob([profilePicture(picture)], { type: 'image/svg+xml' });

  const saveData = () =>
    save(
      new Blob([`${JSON.stringify(resultFile(words, examples, link), null, 2)}\n`], { type: 'application/json' }),
      nameOf(lines[0]?.name ?? '', 'json'),
    );
  const savePicture = async (picture: (typeof pictures)[number]) => {
    const png = await drawPng(svg(picture)).catch(() => null);
    if (png) save(png, nameOf(picture.name, 'png'));
    else say('Your browser could not draw the picture. Save it as SVG instead.');
  };

  render(
    <>
      <p class="row">
        {pictures.map((picture) => (
          <>
            <button type="button" class="quiet" onClick={() => void savePicture(picture)}>
              Picture (PNG)
              {lines.length > 1 && <bdi> {picture.name}</bdi>}
            </button>
            <button type="button" class="quiet" onClick={() => save(svg(picture), nameOf(picture.name, 'svg'))}>
              Picture (SVG)
              {lines.length > 1 && <bdi> {picture.name}</bdi>}
            </button>
          </>
        ))}
        <button type="button" class="quiet" onClick={saveData}>
          Data (JSON)
        </button>
      </p>
      <p class="small">The files are made on this device. The data holds your answers and the result.</p>
      <details>
        <summary>The picture in words, for those who cannot see it</summary>
        <p class="small picture-words">{said}</p>
        <p>
          <button type="button" class="quiet" onClick={() => void copyWords(said, say)}>
            Copy the words
          </button>
        </p>
      </details>
    </>,
    into,
  );
};

async function copyWords(said: string, say: Share['say']): Promise<void> {
  try {
    await navigator.clipboard.writeText(said);
    say('The words are copied.');
  } catch {
    say('Your browser did not let us copy them. Select the words and copy them.');
  }
}

/** Today as a file's name has it: 2027-05-01, by the clock on the wall. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // The browser still reads it after this task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

async function drawPng(svg: Blob): Promise<Blob | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await svg.text())}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), {
    width: pictureSize.width * sharper,
    height: pictureSize.height * sharper,
  });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
