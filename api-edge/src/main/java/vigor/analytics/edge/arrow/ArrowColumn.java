package vigor.analytics.edge.arrow;

import com.google.flatbuffers.FlatBufferBuilder;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.arrow.flatbuf.Bool;
import org.apache.arrow.flatbuf.Date;
import org.apache.arrow.flatbuf.DateUnit;
import org.apache.arrow.flatbuf.FloatingPoint;
import org.apache.arrow.flatbuf.Int;
import org.apache.arrow.flatbuf.Precision;
import org.apache.arrow.flatbuf.Type;
import org.apache.arrow.flatbuf.Utf8;
import org.jspecify.annotations.Nullable;

/**
 * A column laid out as Arrow has it: little-endian, one bit each for what is there.
 *
 * @param type what Arrow calls it, from {@link Type}
 * @param details writes what the type has to say and answers where
 * @param nulls how many values are missing
 * @param buffers validity (empty when nothing is missing), then the values
 */
public record ArrowColumn(
    String name,
    byte type,
    ToIntFunction<FlatBufferBuilder> details,
    int nulls,
    List<byte[]> buffers) {

  /** Texts of any length (UTF-8). */
  public static ArrowColumn texts(String name, List<? extends @Nullable String> values) {
    ByteBuffer offsets = littleEndian((values.size() + 1) * Integer.BYTES).putInt(0);
    ByteArrayOutputStream texts = new ByteArrayOutputStream();
    for (String value : values) {
      texts.writeBytes(value == null ? new byte[0] : value.getBytes(StandardCharsets.UTF_8));
      offsets.putInt(texts.size());
    }
    return column(name, Type.Utf8, ArrowColumn::utf8, values, offsets.array(), texts.toByteArray());
  }

  /** Calendar days without a time. */
  public static ArrowColumn days(String name, List<LocalDate> values) {
    ByteBuffer days = littleEndian(values.size() * Integer.BYTES);
    values.forEach(day -> days.putInt(Math.toIntExact(day.toEpochDay())));
    return column(name, Type.Date, to -> Date.createDate(to, DateUnit.DAY), values, days.array());
  }

  /** Whole numbers of 64 bits. */
  public static ArrowColumn numbers(String name, List<? extends @Nullable Long> values) {
    ByteBuffer numbers = littleEndian(values.size() * Long.BYTES);
    values.forEach(value -> numbers.putLong(value == null ? 0 : value));
    return column(
        name, Type.Int, to -> Int.createInt(to, Long.SIZE, true), values, numbers.array());
  }

  /** Numbers of double precision. */
  public static ArrowColumn decimals(String name, List<? extends @Nullable Double> values) {
    ByteBuffer numbers = littleEndian(values.size() * Double.BYTES);
    values.forEach(value -> numbers.putDouble(value == null ? 0 : value));
    return column(
        name,
        Type.FloatingPoint,
        to -> FloatingPoint.createFloatingPoint(to, Precision.DOUBLE),
        values,
        numbers.array());
  }

  /** Yes or no. */
  public static ArrowColumn truths(String name, List<Boolean> values) {
    byte[] bits = bits(values.size(), IntStream.range(0, values.size()).filter(values::get));
    return column(name, Type.Bool, ArrowColumn::bool, values, bits);
  }

  private static ArrowColumn column(
      String name,
      byte type,
      ToIntFunction<FlatBufferBuilder> details,
      List<?> values,
      byte[]... layout) {
    int[] there = IntStream.range(0, values.size()).filter(i -> values.get(i) != null).toArray();
    int nulls = values.size() - there.length;
    byte[] validity = nulls == 0 ? new byte[0] : bits(values.size(), IntStream.of(there));
    List<byte[]> buffers = Stream.concat(Stream.of(validity), Arrays.stream(layout)).toList();
    return new ArrowColumn(name, type, details, nulls, buffers);
  }

  private static byte[] bits(int size, IntStream set) {
    BitSet bits = new BitSet(size);
    set.forEach(bits::set);
    return Arrays.copyOf(bits.toByteArray(), Math.ceilDiv(size, Byte.SIZE));
  }

  private static ByteBuffer littleEndian(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static int utf8(FlatBufferBuilder to) {
    Utf8.startUtf8(to);
    return Utf8.endUtf8(to);
  }

  private static int bool(FlatBufferBuilder to) {
    Bool.startBool(to);
    return Bool.endBool(to);
  }
}
