package vigor.membership.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigor.membership.command.SpendWindow;
import vigor.membership.command.WindowKind;

class WindowTest {

  @ParameterizedTest
  @CsvSource({
    "day,   2026-11-23T23:30:00Z, Europe/Vienna,    2026-11-24, 2026-11-24T23:00:00Z",
    "day,   2026-03-29T00:30:00Z, Europe/Vienna,    2026-03-29, 2026-03-29T22:00:00Z",
    "day,   2026-10-25T00:30:00Z, Europe/Vienna,    2026-10-25, 2026-10-25T23:00:00Z",
    "week,  2026-11-22T12:00:00Z, UTC,              2026-W47,   2026-11-23T00:00:00Z",
    "week,  2026-11-22T12:00:00Z, Pacific/Auckland, 2026-W48,   2026-11-29T11:00:00Z",
    "week,  2027-01-02T12:00:00Z, UTC,              2026-W53,   2027-01-04T00:00:00Z",
    "month, 2026-11-30T23:30:00Z, Europe/Vienna,    2026-12,    2026-12-31T23:00:00Z"
  })
  void windows_follow_the_calendar_of_the_person(
      String kind, Instant at, String zone, String key, Instant resetsAt) {
    SpendWindow window = WindowKind.of(kind).containing(at, ZoneId.of(zone));
    assertThat(window.key()).isEqualTo(key);
    assertThat(window.resetsAt(ZoneId.of(zone))).isEqualTo(resetsAt);
  }
}
