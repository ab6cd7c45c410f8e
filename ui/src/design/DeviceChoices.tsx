import { Stack, Text } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { preferredLanguage, speak } from '../i18n';
import { Choices } from './Choices';
import { applyTheme } from './colorScheme';
import { changeDeviceSettings, deviceSettings, type Theme } from './deviceSettings';
import { type Language, LANGUAGES } from './locale';
import { Section } from './Panel';

const THEMES: Theme[] = ['system', 'light', 'dark'];

/** How the app looks and speaks on this device; nobody else's business, so kept on it alone. */
export function DeviceChoices() {
  const { t } = useTranslation();
  const [theme, setTheme] = useState<Theme>(deviceSettings().theme ?? 'system');
  const [language, setLanguage] = useState<Language>(preferredLanguage);
  const [failed, setFailed] = useState(false);

  function look(chosen: Theme) {
    changeDeviceSettings({ theme: chosen });
    applyTheme(chosen);
    setTheme(chosen);
  }

  function talk(chosen: Language) {
    setFailed(false);
    speak(chosen).then(
      () => {
        changeDeviceSettings({ language: chosen });
        setLanguage(chosen);
      },
      () => setFailed(true),
    );
  }

  return (
    <Section title={t('app.device.title')}>
      <Stack gap="4">
        <Choices
          legend={t('app.device.language')}
          options={LANGUAGES.map((value) => ({ value, label: t(`app.device.languages.${value}`) }))}
          chosen={[language]}
          onToggle={talk}
        />
        {failed && <Text role="alert">{t('app.device.failed')}</Text>}
        <Choices
          legend={t('app.device.theme')}
          options={THEMES.map((value) => ({ value, label: t(`app.device.themes.${value}`) }))}
          chosen={[theme]}
          onToggle={look}
        />
      </Stack>
    </Section>
  );
}
