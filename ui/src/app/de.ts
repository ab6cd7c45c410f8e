import type { Words } from '../design/words';
import type { app as english } from './en';

export const app: Words<typeof english> = {
  name: 'Vigor',
  skip: 'Zum Inhalt springen',
  nav: {
    label: 'Hauptbereiche',
    today: 'Heute',
    plan: 'Plan',
    train: 'Training',
    progress: 'Fortschritt',
    coach: 'Coach',
    me: 'Ich',
  },
  loading: 'Lädt …',
  retry: 'Noch einmal versuchen',
  back: 'Zurück',
  cancel: 'Abbrechen',
  close: 'Schließen',
  save: 'Speichern',
  saved: 'Gespeichert',
  optional: 'freiwillig',
  chart: {
    read: '{{summary}} Mit den Pfeiltasten liest du Punkt für Punkt.',
    table: 'Als Tabelle zeigen',
    hideTable: 'Tabelle verbergen',
  },
  device: {
    title: 'Dieses Gerät',
    language: 'Sprache',
    languages: { en: 'English', de: 'Deutsch' },
    theme: 'Erscheinung',
    themes: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
    failed:
      'Die Worte dieser Sprache ließen sich nicht laden. Versuch es mit Verbindung noch einmal.',
  },
  connection: {
    lost: 'Keine Verbindung. Was du siehst, kann etwas älter sein; was du einträgst, bleibt erhalten.',
    retry: 'Neu laden',
  },
  failed: {
    offline: 'Vigor ist gerade nicht erreichbar.',
    server: 'Vigor ist hier gestolpert.',
    refused: 'Das ging nicht durch.',
    safe: 'Nichts Gespeichertes ist verloren.',
    trace: 'Kennung für Rückfragen: {{id}}',
  },
  notFound: {
    title: 'Hier ist nichts',
    body: 'Diese Seite gibt es nicht, oder sie gehört jemand anderem.',
    home: 'Zu heute',
  },
  kg: '{{value}} kg',
  lb: '{{value}} lb',
  minutes_one: '{{count}} Minute',
  minutes_other: '{{count}} Minuten',
  sets_one: '{{count}} Satz',
  sets_other: '{{count}} Sätze',
  weeks_one: '{{count}} Woche',
  weeks_other: '{{count}} Wochen',
  exercises_one: '{{count}} Übung',
  exercises_other: '{{count}} Übungen',
};
