// Where Chrome, Chromium and Edge stand, by the kind of system. Pure.

/** What is known of a machine. */
export interface Machine {
  /** As Node names it: linux, darwin, win32. */
  readonly platform: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder of its user. */
  readonly home: string;
}

const LINUX = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'];
// Where no path leads.
const LINUX_PLACES = ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/snap/bin/chromium', '/opt/microsoft/msedge/msedge'];

const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** The files that may be a browser, the first to be taken first. */
export function browserPlaces({platform, environment, home}: Machine): readonly string[] {
  if (platform === 'win32') {
    const roots = WINDOWS_ROOTS.flatMap((name) => environment[name] ?? []);
    return WINDOWS.flatMap((file) => roots.map((root) => `${root}\\${file}`));
  }
  if (platform === 'darwin')
    return MAC.flatMap((name) => ['', home].map((root) => `${root}/Applications/${name}.app/Contents/MacOS/${name}`));
  const folders = (environment['PATH'] ?? '').split(':').filter(Boolean);
  return [...LINUX.flatMap((name) => folders.map((folder) => `${folder}/${name}`)), ...LINUX_PLACES];
}
