package vigor.training.projection.progress.log;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vigor.kernel.command.IsoWeek;
import vigor.profile.query.BodyWeightPoint;

/** What progress needs to know of a person besides the training. */
public record Trainee(ZoneId zone, List<BodyWeightPoint> weighings) {

  public LocalDate day(Instant at) {
    return at.atZone(zone).toLocalDate();
  }

  public IsoWeek week(Instant at) {
    return IsoWeek.of(day(at));
  }
}
