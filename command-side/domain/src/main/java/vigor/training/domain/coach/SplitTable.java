package vigor.training.domain.coach;

import static vigor.training.domain.coach.DayKind.*;

import java.util.List;

/** The strength part of the week for each number of strength days, 1 to 6. */
enum SplitTable {
  ONE("Full body", FULL_A),
  TWO("Full body", FULL_A, FULL_B),
  THREE("Full body", FULL_A, FULL_B, FULL_C),
  FOUR("Upper / lower", UPPER_A, LOWER_A, UPPER_B, LOWER_B),
  FIVE("Upper / lower + push / pull / legs", UPPER_A, LOWER_A, PUSH, PULL, LEGS),
  SIX("Push / pull / legs", PUSH, PULL, LEGS, PUSH, PULL, LEGS);

  private final String title;
  private final List<DayKind> days;

  SplitTable(String title, DayKind... days) {
    this.title = title;
    this.days = List.of(days);
  }

  static SplitTable forStrengthDays(int strengthDays) {
    return values()[Math.clamp(strengthDays, 1, values().length) - 1];
  }

  String title() {
    return title;
  }

  List<DayKind> days() {
    return days;
  }
}
