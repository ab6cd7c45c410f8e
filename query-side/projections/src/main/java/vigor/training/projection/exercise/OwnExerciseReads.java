package vigor.training.projection.exercise;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;
import vigor.kernel.projection.Rows;
import vigor.kernel.projection.SqlText;
import vigor.kernel.projection.ViewJson;
import vigor.training.projection.catalogue.OwnExercise;
import vigor.training.projection.catalogue.OwnExercises;

/** Reads the exercises a person made. */
@Component
public class OwnExerciseReads implements OwnExercises {
  private static final String OWN = SqlText.beside(OwnExerciseReads.class, "own-exercises.sql");

  private final DatabaseClient db;

  public OwnExerciseReads(DatabaseClient db) {
    this.db = db;
  }

  @Override
  public Mono<List<OwnExercise>> of(PersonId owner) {
    return rows(owner).map(rows -> rows.stream().map(OwnExerciseRow::exercise).toList());
  }

  Mono<List<OwnExerciseRow>> rows(PersonId owner) {
    return db.sql(OWN).bind("owner", owner.value()).map(OwnExerciseReads::row).all().collectList();
  }

  private static OwnExerciseRow row(Readable row) {
    return new OwnExerciseRow(
        new OwnExerciseKey(Rows.uuid(row, "person"), Rows.uuid(row, "exercise_id")),
        ViewJson.read(Rows.text(row, "description"), Description.class),
        Rows.instant(row, "made_at"),
        row.get("archived_at", Instant.class),
        Rows.number(row, "version"));
  }
}
