import type { Words } from '../../design/words';
import type { privacy as english } from './en';

export const privacy: Words<typeof english> = {
  title: 'Deine Daten',
  lead: 'Was Vigor über dich weiß, gehört dir: Nimm es mit, halte es an oder lass es vergessen.',
  copy: {
    title: 'Eine Kopie mitnehmen',
    what: 'Alles über dich als JSON und CSV, mit deinem eigenen Ereignisprotokoll. Sie entsteht im Hintergrund und lässt sich einmal abholen.',
    ask: 'Kopie anlegen',
    making: 'Deine Kopie entsteht. Du kannst diese Seite verlassen.',
    ready: 'Deine Kopie ist da.',
    until: 'Sie wartet bis {{until}}; der Link gilt einmal und eine Stunde lang.',
    fetch: 'Herunterladen ({{size}})',
    fetched: 'Deine letzte Kopie wurde abgeholt.',
    expired: 'Deine letzte Kopie ist weg, weil niemand sie abgeholt hat.',
    again: 'Neue Kopie anlegen',
    asked: 'Angefordert {{when}}.',
  },
  restrict: {
    title: 'Anhalten',
    what: 'Solange das an ist, wird kein Sprachmodell gefragt und nichts zählt für Statistik, wozu auch immer du zugestimmt hast. Der eigene Coach macht weiter, und nichts wird gelöscht.',
    label: 'Die Nutzung meiner Daten einschränken',
    on: 'Die Nutzung deiner Daten ist eingeschränkt.',
    off: 'Die Einschränkung ist aufgehoben.',
  },
  notice: {
    title: 'Was gespeichert wird und wozu',
    open: 'Datenschutzhinweise lesen',
    version: 'Im Wortlaut vom {{when}}',
  },
  erase: {
    title: 'Konto löschen',
    what: 'Das lässt sich nicht rückgängig machen.',
    open: 'Mein Konto löschen …',
    goes: 'Das verschwindet:',
    gone: {
      account: 'Name, E-Mail-Adresse, Passwort, Geräte und API-Schlüssel',
      training: 'Ziele, Pläne, Einheiten, eigene Übungen, Rekorde und Notizen',
      health: 'Verletzungen, Körpergewicht und Gesundheitsangaben',
      coach: 'Gespräche mit dem Coach und alles, was er sich gemerkt hat',
    },
    stays:
      'Zahlen von Sätzen und Geldsummen bleiben im Protokoll unter einer Zufallsnummer, die zu niemandem führt.',
    copyFirst: 'Willst du etwas behalten? Nimm zuerst eine Kopie mit.',
    unsent_one: '{{count}} Eintrag auf diesem Gerät ist noch nicht beim Server. Er geht mit.',
    unsent_other: '{{count}} Einträge auf diesem Gerät sind noch nicht beim Server. Sie gehen mit.',
    word: 'LÖSCHEN',
    type: 'Tippe {{word}}, um weiterzumachen',
    mistyped: 'Tippe {{word}}, genau so.',
    yes: 'Alles endgültig löschen',
  },
  erased: {
    title: 'Dein Konto wird gelöscht',
    doneTitle: 'Dein Konto ist gelöscht',
    under: 'Dein Schlüssel wird vernichtet und jede Spur entfernt; meist dauert das Sekunden.',
    done: 'Fertig {{when}}. Niemand kann mehr lesen, was du Vigor erzählt hast.',
    receipt: 'Beleg',
    keep: 'Heb diese Nummer auf, wenn du einen Nachweis willst: Sie führt zu dieser Seite und nennt niemanden.',
    unknown: 'Diesen Beleg gibt es nicht.',
    farewell: 'Danke, dass du hier trainiert hast.',
    home: 'Zum Anfang',
  },
};
