import { deviceSettings, type Theme } from './deviceSettings';

const PAPER = { light: '#faf7f2', dark: '#14110f' };
const system = window.matchMedia('(prefers-color-scheme: dark)');

/** Shows the chosen theme, or the system's, now and whenever the system's changes. */
export function followColorScheme(): void {
  applyTheme(deviceSettings().theme);
  system.addEventListener('change', () => applyTheme(deviceSettings().theme));
}

export function applyTheme(theme: Theme = 'system'): void {
  const dark = theme === 'system' ? system.matches : theme === 'dark';
  document.documentElement.classList.toggle('dark', dark);
  document.documentElement.classList.toggle('light', !dark);
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
    meta.setAttribute('content', dark ? PAPER.dark : PAPER.light);
  }
}
