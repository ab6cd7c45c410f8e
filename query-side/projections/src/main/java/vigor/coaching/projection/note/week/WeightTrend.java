package vigor.coaching.projection.note.week;

import java.time.LocalDate;
import java.util.List;
import vigor.coaching.command.chat.FactKind;
import vigor.coaching.projection.chat.fact.FactList;
import vigor.coaching.projection.chat.fact.Words;
import vigor.coaching.projection.note.advice.Situation;
import vigor.kernel.command.IsoWeek;
import vigor.profile.query.BodyWeightPoint;

/** The last weighing of the week against the last one before the week. */
record WeightTrend(IsoWeek week, Situation after) {

  void addTo(FactList facts) {
    List<BodyWeightPoint> known =
        after.progress().bodyWeight().stream()
            .filter(point -> !day(point).isAfter(week.lastDay()))
            .toList();
    if (known.isEmpty() || day(known.getLast()).isBefore(week.firstDay())) {
      return;
    }
    BodyWeightPoint last = known.getLast();
    String trend =
        known.stream()
            .filter(point -> day(point).isBefore(week.firstDay()))
            .reduce((earlier, later) -> later)
            .map(before -> against(last.kg() - before.kg(), before))
            .orElse("");
    facts.add(
        FactKind.BODY_WEIGHT,
        "Body weight %s on %s%s.".formatted(Words.kg(last.kg()), Words.day(day(last)), trend),
        "/progress");
  }

  private String against(double change, BodyWeightPoint before) {
    return Math.abs(change) < 0.05
        ? ", as on " + Words.day(day(before))
        : ", %s %s since %s"
            .formatted(
                change > 0 ? "up" : "down", Words.kg(Math.abs(change)), Words.day(day(before)));
  }

  private LocalDate day(BodyWeightPoint point) {
    return LocalDate.ofInstant(point.at(), after.zone());
  }
}
