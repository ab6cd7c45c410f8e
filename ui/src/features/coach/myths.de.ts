import type { Words } from '../../design/words';
import type { myths as english } from './myths.en';

export const myths: Words<typeof english> = {
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
};
