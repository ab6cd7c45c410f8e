package vigor.training.projection.workout;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.strength.Rpe;
import vigor.training.command.strength.Weight;
import vigor.training.command.workout.SetEntry;
import vigor.training.command.workout.SetType;
import vigor.training.query.workout.EarlierEntry;

/** A set's entry in the forms the read side keeps. */
final class Entries {
  private Entries() {}

  static EarlierEntry earlier(SetEntry entry, Instant replacedAt) {
    return new EarlierEntry(
        entry.exerciseId(),
        entry.reps(),
        entry.weightKg() == null ? null : entry.weightKg().asDouble(),
        entry.rpe() == null ? null : entry.rpe().value(),
        entry.type(),
        entry.durationSeconds(),
        entry.distanceMeters(),
        replacedAt);
  }

  static SetEntry of(ResultSet rs) throws SQLException {
    BigDecimal kg = rs.getBigDecimal("weight_kg");
    BigDecimal rpe = rs.getBigDecimal("rpe");
    return new SetEntry(
        new ExerciseId(rs.getString("exercise_id")),
        rs.getObject("reps", Integer.class),
        kg == null ? null : new Weight(kg),
        rpe == null ? null : new Rpe(rpe.doubleValue()),
        SetType.of(rs.getString("set_type")),
        rs.getObject("duration_seconds", Integer.class),
        rs.getObject("distance_meters", Integer.class));
  }
}
