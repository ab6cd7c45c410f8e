import { kept } from './deviceStore';
import type { Language } from './locale';

export type Theme = 'system' | 'light' | 'dark';

/** How this device shows the app; tells nothing about who uses it. */
export interface DeviceSettings {
  language?: Language;
  theme?: Theme;
  /** How the coach speaks on this device. */
  tone?: 'warm' | 'direct' | 'calm';
}

const store = kept<DeviceSettings>('vigor.device');

export const deviceSettings = (): DeviceSettings => store.read() ?? {};

export const changeDeviceSettings = (change: DeviceSettings): void =>
  store.write({ ...deviceSettings(), ...change });
