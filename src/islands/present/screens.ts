interface ScreenDetails {
  currentScreen: object;
  screens: object[];
}
type ScreenWindow = Window & { getScreenDetails?: () => Promise<ScreenDetails> };

/** Whether this browser can put a window on another screen, and there is one. */
export function hasOtherScreen(): boolean {
  return 'getScreenDetails' in window && (screen as Screen & { isExtended?: boolean }).isExtended === true;
}

/** Whether the reader has refused that to this site: then it is not offered again. */
export async function refusesOtherScreen(): Promise<boolean> {
  const asked = await navigator.permissions
    ?.query({ name: 'window-management' as PermissionName })
    .catch(() => undefined);
  return asked?.state === 'denied';
}

/** Fill the other screen with this window, or this screen where there is none or it is not allowed. */
export async function fillOtherScreen(): Promise<void> {
  const details = await (window as ScreenWindow).getScreenDetails?.().catch(() => undefined);
  const other = details?.screens.find((each) => each !== details.currentScreen);
  const options = { ...(other && { screen: other }) } as FullscreenOptions;
  await document.documentElement.requestFullscreen(options).catch(() => undefined);
}
