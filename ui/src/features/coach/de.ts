import type { Words } from '../../design/words';
import type { coach as english } from './en';

export const coach: Words<typeof english> = {
  title: 'Coach',
  lead: 'Frag nach deinem Plan, deinem Fortschritt oder einer Übung.',
  question: 'Deine Frage',
  ask: 'Fragen',
  stop: 'Anhalten',
  fresh: 'Neues Gespräch',
  thinking: 'Denkt nach …',
  you: 'Du',
  answer: 'Coach',
  starters: {
    label: 'Zum Beispiel',
    next: 'Was soll ich als Nächstes trainieren?',
    progress: 'Werde ich stärker?',
    week: 'Wie viel habe ich diese Woche gemacht?',
    soreness: 'Soll ich mit Muskelkater trainieren?',
  },
  by: {
    local: 'Von Vigor selbst beantwortet',
    safety: 'Eine feste Antwort, weil es wichtig ist',
    model: 'Beantwortet von {{source}} · {{model}}',
  },
  charged: 'Kosten {{dollars}} $',
  free: 'kostenlos',
  rests: 'Beruht auf',
  stopped: 'Du hast diese Antwort angehalten.',
  erased: 'Diese Worte wurden gelöscht.',
  refused: 'Nicht gefragt: Eine Grenze deiner Stufe ist erreicht.',
  resets: 'Sie beginnt neu: {{when}}.',
  local: 'Vigor selbst fragen',
  interrupted: 'Das Modell brach ab, darum hat Vigor geantwortet.',
  slow: 'Die Antwort dauert lange. Sie steht hier, sobald sie da ist.',
  lost: 'Die Verbindung brach ab. Deine Frage ist aufgehoben.',
  again: 'Noch einmal anhören',
  askAgain: 'Noch einmal fragen',
  recommend: {
    title: 'Was sich als Nächstes lohnt',
    lead: 'Nach Regeln aus deinen Einträgen berechnet, nie von einem Modell.',
    go: 'Los',
    goTo: 'Los: {{title}}',
  },
  myths: {
    title: 'Im Studio gehört',
    source: 'Quelle: {{source}}',
    spot: {
      claim: 'Sit-ups verbrennen Bauchfett.',
      finding:
        'Sechs Wochen Bauchtraining machten die Muskeln ausdauernder und ließen das Fett darüber, wie es war. Fett geht dort, wo der Körper es holt, je nach Essen und Bewegung.',
    },
    soreness: {
      claim: 'Ohne Muskelkater hat es nichts gebracht.',
      finding:
        'Muskelkater sagt vor allem, dass etwas neu war. Muskeln wachsen auch ohne ihn, und starker verdirbt die nächste Einheit.',
    },
    light: {
      claim: 'Leichte Gewichte bauen keine Muskeln auf.',
      finding:
        'Bis nahe ans Versagen bauen leichte und schwere Lasten etwa gleich viel Muskel auf. Schwere bauen mehr Maximalkraft auf.',
    },
    window: {
      claim: 'Eiweiß muss innerhalb einer Stunde kommen.',
      finding:
        'Ist die Menge des Tages gleich, macht die Stunde um das Training keinen klaren Unterschied.',
    },
    knees: {
      claim: 'Tiefe Kniebeugen ruinieren die Knie.',
      finding:
        'In gesunden Knien schaden tiefe Kniebeugen, mit steigender Last gelernt, nicht mehr als flache. Wer ein Knieproblem hat, lässt es ansehen.',
    },
    failure: {
      claim: 'Jeder Satz muss im Versagen enden.',
      finding:
        'Die Kraft wächst etwa gleich, wenn ein paar Wiederholungen übrig bleiben. Fürs Wachstum hilft näher dran ein wenig, zum Preis von mehr Müdigkeit.',
    },
    age: {
      claim: 'Ich bin zu alt, um stärker zu werden.',
      finding:
        'Menschen von 72 bis 98 haben ihre Kraft in zehn Wochen angeleiteten Trainings mehr als verdoppelt.',
    },
  },
  tone: { legend: 'Ton', warm: 'Herzlich', direct: 'Direkt', calm: 'Ruhig' },
  notes: {
    today: 'Von deinem Coach',
    week: 'Deine letzte Woche',
    weekLead: 'Einheiten, Muskeln, deine beste Übung und eine Sache für die neue Woche.',
    weekOpen: 'Auf die Woche zurückblicken',
    weekOf: 'Woche {{week}}',
    analysis: 'Wie diese Einheit lief',
    analyse: 'Diese Einheit auswerten',
    waiting: 'Wird noch geschrieben …',
  },
  sight: {
    open: 'Was der Coach sieht',
    lead: 'Sonst nichts über dich: kein Name, keine Adresse, keine Notizen in deinen Worten. Etwas falsch? Berichtige es an der Quelle.',
    none: 'Noch nichts. Es wächst mit deinem Plan und deinen Einheiten.',
    model: 'Mit deiner Einwilligung darf auch ein Sprachmodell das sehen.',
    noModel: 'Kein Sprachmodell sieht etwas davon. Das änderst du unter „Ich“.',
    check: 'Prüfen',
  },
};
