package vigor.coaching.projection.chat.fact;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vigor.coaching.command.chat.FactKind;
import vigor.profile.query.BodyWeightPoint;
import vigor.training.query.progress.ExerciseProgress;
import vigor.training.query.progress.ProgressView;
import vigor.training.query.progress.RecordView;
import vigor.training.query.progress.SessionPoint;
import vigor.training.query.progress.WeekView;

/** Strength, records, the last week, the streak and body weight. */
record ProgressFacts(ProgressView progress, Instant now, ZoneId zone) {
  private static final String LINK = "/progress";
  private static final int MOST_LIFTS = 8;
  private static final int MOST_RECORDS = 4;
  private static final Duration RECENT = Duration.ofDays(42);

  void addTo(FactList facts) {
    lifts().forEach(lift -> facts.add(FactKind.STRENGTH, strength(lift), LINK));
    new RecordFacts(zone).addTo(facts, records());
    if (!progress.weeks().isEmpty()) {
      facts.add(FactKind.WEEK, week(progress.weeks().getLast()), LINK);
    }
    if (progress.streak().weeks() > 0) {
      facts.add(
          FactKind.STREAK,
          "Trained %s in a row, best so far %d."
              .formatted(
                  Words.count(progress.streak().weeks(), "week"), progress.streak().longest()),
          LINK);
    }
    addWeight(facts);
  }

  /** Those done most lately first. */
  private List<ExerciseProgress> lifts() {
    return progress.exercises().stream()
        .filter(exercise -> exercise.e1rmKg() != null)
        .sorted(
            Comparator.comparing((ExerciseProgress lift) -> lift.series().getLast().date())
                .reversed()
                .thenComparing(lift -> lift.exerciseId().value()))
        .limit(MOST_LIFTS)
        .toList();
  }

  private static String strength(ExerciseProgress lift) {
    List<Double> estimates =
        lift.series().stream().map(SessionPoint::e1rmKg).filter(Objects::nonNull).toList();
    double change = estimates.getLast() - estimates.getFirst();
    String trend =
        estimates.size() < 2
            ? ", one session so far"
            : ", %s%s since the first of %d sessions"
                .formatted(
                    change >= 0 ? "up " : "down ", Words.kg(Math.abs(change)), estimates.size());
    return "%s: estimated one-repetition maximum %s%s."
        .formatted(lift.name(), Words.kg(estimates.getLast()), trend);
  }

  private List<RecordView> records() {
    return progress.records().reversed().stream()
        .filter(record -> record.at().isAfter(now.minus(RECENT)))
        .limit(MOST_RECORDS)
        .toList();
  }

  private static String week(WeekView week) {
    String muscles =
        week.volume().stream()
            .filter(volume -> volume.landmarks() != null)
            .map(
                volume ->
                    "%s %s (%s)"
                        .formatted(
                            Words.code(volume.muscle()),
                            Words.number(volume.directSets()),
                            Words.zone(volume.zone())))
            .collect(Collectors.joining(", "));
    return "Week of %s: %s, %s lifted; hard sets: %s."
        .formatted(
            week.firstDay(),
            Words.count(week.sessions(), "session"),
            Words.kg(week.tonnageKg()),
            muscles.isEmpty() ? "none" : muscles);
  }

  private void addWeight(FactList facts) {
    List<BodyWeightPoint> weighings = progress.bodyWeight();
    if (weighings.isEmpty()) {
      return;
    }
    BodyWeightPoint last = weighings.getLast();
    double change = last.kg() - weighings.getFirst().kg();
    String trend =
        weighings.size() < 2
            ? ""
            : ", %s%s since %s"
                .formatted(
                    change >= 0 ? "up " : "down ",
                    Words.kg(Math.abs(change)),
                    Words.day(weighings.getFirst().at(), zone));
    facts.add(
        FactKind.BODY_WEIGHT,
        "Body weight %s on %s%s.".formatted(Words.kg(last.kg()), Words.day(last.at(), zone), trend),
        LINK);
  }
}
