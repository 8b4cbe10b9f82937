/** What a reader sets: the names under which it is kept on the device, stands on the root element, and travels in an address. */
export const settingNames = ['theme', 'size', 'hide'] as const;
export type SettingName = (typeof settingNames)[number];

/** Under which the settings are kept in the browser’s storage. */
export const SETTINGS_KEY = 'postil';
