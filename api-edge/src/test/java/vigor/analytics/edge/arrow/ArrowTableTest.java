package vigor.analytics.edge.arrow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.BitVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.ipc.ArrowStreamReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrowTableTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 8, 9, 63, 64, 65, 1000})
  void a_table_of_any_length_is_read_as_it_was_with_every_third_value_missing(int rows)
      throws IOException {
    List<@Nullable Long> numbers =
        IntStream.range(0, rows)
            .<@Nullable Long>mapToObj(row -> row % 3 == 0 ? null : (Long) (-1L - row))
            .toList();
    List<String> texts = IntStream.range(0, rows).mapToObj(row -> "é".repeat(row % 5)).toList();
    List<Boolean> truths = IntStream.range(0, rows).mapToObj(row -> row % 7 == 1).toList();

    byte[] stream =
        new ArrowTable(
                List.of(
                    ArrowColumn.numbers("n", numbers),
                    ArrowColumn.texts("t", texts),
                    ArrowColumn.truths("b", truths)),
                rows)
            .stream();

    try (RootAllocator memory = new RootAllocator();
        ArrowStreamReader reader =
            new ArrowStreamReader(new ByteArrayInputStream(stream), memory)) {
      VectorSchemaRoot table = reader.getVectorSchemaRoot();
      assertThat(reader.loadNextBatch()).isTrue();
      BigIntVector n = (BigIntVector) table.getVector("n");
      VarCharVector t = (VarCharVector) table.getVector("t");
      BitVector b = (BitVector) table.getVector("b");
      assertThat(n.getNullCount()).isEqualTo(Math.ceilDiv(rows, 3));
      for (int row = 0; row < rows; row++) {
        assertThat(n.getObject(row)).isEqualTo(numbers.get(row));
        assertThat(t.getObject(row)).hasToString(texts.get(row));
        assertThat(b.getObject(row)).isEqualTo(truths.get(row));
      }
      assertThat(reader.loadNextBatch()).isFalse();
    }
  }

  @Test
  void a_table_without_rows_still_has_its_columns() throws IOException {
    byte[] stream = new ArrowTable(List.of(ArrowColumn.texts("t", List.of())), 0).stream();
    try (RootAllocator memory = new RootAllocator();
        ArrowStreamReader reader =
            new ArrowStreamReader(new ByteArrayInputStream(stream), memory)) {
      reader.loadNextBatch();
      assertThat(reader.getVectorSchemaRoot().getRowCount()).isZero();
      assertThat(reader.getVectorSchemaRoot().getVector("t")).isNotNull();
    }
  }
}
