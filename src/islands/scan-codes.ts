/** What Chromium on some systems brings; TypeScript's own list does not know it yet. */
interface NativeDetector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
declare const BarcodeDetector: {
  new (options: { formats: string[] }): NativeDetector;
  getSupportedFormats(): Promise<string[]>;
};

/** Reads the codes in the picture that a video shows now. */
type ReadPicture = (video: HTMLVideoElement) => Promise<readonly string[]> | readonly string[];

/** Milliseconds between two looks at the picture: people hold a code still for longer. */
const pause = 200;

/**
 * Show the camera's picture and hand over the text of every QR code in it, until stopped. No picture leaves the page.
 *
 * Rejects where there is no camera, or where it may not be used.
 */
export async function scanCodes(video: HTMLVideoElement, found: (text: string) => void): Promise<{ stop(): void }> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
  let isOn = true;
  const stop = () => {
    isOn = false;
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
  try {
    video.srcObject = stream;
    await video.play();
    const read = (await nativeReader()) ?? (await ownReader());
    const look = async () => {
      if (!isOn) return;
      // A picture that cannot be read is followed by the next one.
      const texts = await Promise.resolve(read(video)).catch(() => []);
      if (isOn) for (const text of texts) found(text);
      setTimeout(() => void look(), pause);
    };
    void look();
    return { stop };
  } catch (error) {
    stop();
    throw error;
  }
}

async function nativeReader(): Promise<ReadPicture | undefined> {
  try {
    if (!(await BarcodeDetector.getSupportedFormats()).includes('qr_code')) return undefined;
    const detector = new BarcodeDetector({ formats: ['qr_code'] });
    return async (video) => (await detector.detect(video)).map(({ rawValue }) => rawValue);
  } catch {
    return undefined;
  }
}

/** Where the browser cannot read codes itself, a library does, loaded only now. */
async function ownReader(): Promise<ReadPicture> {
  const { default: readQr } = await import('jsqr');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (video) => {
    if (!context || video.videoWidth === 0) return [];
    canvas.width = video.videoWidth;
    canvas.height = video.videoHeight;
    context.drawImage(video, 0, 0);
    const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
    const code = readQr(data, width, height, { inversionAttempts: 'dontInvert' });
    return code?.data ? [code.data] : [];
  };
}
