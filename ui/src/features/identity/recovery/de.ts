import type { Words } from '../../../design/words';
import type { recovery as english } from './en';

export const recovery: Words<typeof english> = {
  forgotten: {
    title: 'Passwort vergessen?',
    lead: 'Nenn uns deine E-Mail-Adresse, und wir schicken dir einen Link für ein neues.',
    submit: 'Link schicken',
    other: 'Wieder eingefallen?',
    sent: 'Wenn es zu dieser Adresse ein Konto gibt, ist ein Link unterwegs. Er gilt eine halbe Stunde und einmal.',
    look: 'Nach ein paar Minuten nichts da? Sieh im Spam-Ordner nach und prüfe die Schreibweise.',
    log: 'Dieses Vigor hat keinen Mailserver: Wer es betreibt, findet den Link im Protokoll des Servers.',
    again: 'Andere Adresse nehmen',
  },
  reset: {
    title: 'Neues Passwort setzen',
    lead: 'Du wirst überall abgemeldet und meldest dich mit dem neuen an. API-Schlüssel werden gelöscht.',
    submit: 'Passwort setzen',
    done: 'Dein neues Passwort gilt.',
    logIn: 'Damit anmelden',
  },
  verify: {
    title: 'Bestätige deine E-Mail-Adresse',
    lead: 'Ein Tipp, und Briefe zu deinem Konto kommen sicher an.',
    submit: 'Bestätigen',
    done: 'Deine Adresse ist bestätigt.',
    on: 'Weiter zu Vigor',
    another: 'Unter Ich, Sicherheit kannst du dir einen neuen Link schicken lassen.',
  },
  noLink: 'Diese Adresse ist nicht vollständig. Öffne den ganzen Link aus dem Brief.',
  askAgain: 'Neuen Link anfordern',
};
