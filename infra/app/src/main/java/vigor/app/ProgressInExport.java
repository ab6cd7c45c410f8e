package vigor.app;

import java.util.concurrent.TimeUnit;
import org.axonframework.queryhandling.QueryGateway;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vigor.kernel.command.PersonId;
import vigor.platform.export.ExportSupplement;
import vigor.training.query.progress.GetProgress;
import vigor.training.query.progress.ProgressView;

/** The figures of the progress page, which lie in no table. */
record ProgressInExport(QueryGateway queries) implements ExportSupplement {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Override
  public String file() {
    return "progress.json";
  }

  @Override
  public byte[] of(PersonId person) {
    return JSON.writeValueAsBytes(
        queries
            .query(everything(person), ProgressView.class)
            .orTimeout(1, TimeUnit.MINUTES)
            .join());
  }

  private static GetProgress everything(PersonId person) {
    return new GetProgress(person, null, null, null);
  }
}
