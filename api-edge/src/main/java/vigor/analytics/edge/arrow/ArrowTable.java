package vigor.analytics.edge.arrow;

import com.google.flatbuffers.FlatBufferBuilder;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.apache.arrow.flatbuf.Buffer;
import org.apache.arrow.flatbuf.Endianness;
import org.apache.arrow.flatbuf.Field;
import org.apache.arrow.flatbuf.FieldNode;
import org.apache.arrow.flatbuf.Message;
import org.apache.arrow.flatbuf.MessageHeader;
import org.apache.arrow.flatbuf.MetadataVersion;
import org.apache.arrow.flatbuf.RecordBatch;
import org.apache.arrow.flatbuf.Schema;

/**
 * A table as an Arrow IPC stream: its schema, all rows in one batch, and the mark of the end.
 *
 * @param rows how many values each column has
 */
public record ArrowTable(List<ArrowColumn> columns, int rows) {
  /** What clients and servers call such a stream. */
  public static final String MEDIA_TYPE = "application/vnd.apache.arrow.stream";

  private static final int CONTINUATION = 0xffffffff;
  private static final int ALIGNMENT = Long.BYTES;

  public byte[] stream() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    schema(out);
    batch(out);
    prefix(out, 0);
    return out.toByteArray();
  }

  private void schema(ByteArrayOutputStream out) {
    FlatBufferBuilder to = new FlatBufferBuilder();
    int[] fields = columns.stream().mapToInt(column -> field(to, column)).toArray();
    int all = Schema.createFieldsVector(to, fields);
    Schema.startSchema(to);
    Schema.addEndianness(to, Endianness.Little);
    Schema.addFields(to, all);
    message(out, to, MessageHeader.Schema, Schema.endSchema(to), 0);
  }

  private static int field(FlatBufferBuilder to, ArrowColumn column) {
    int name = to.createString(column.name());
    int details = column.details().applyAsInt(to);
    int none = Field.createChildrenVector(to, new int[0]);
    Field.startField(to);
    Field.addName(to, name);
    Field.addNullable(to, true);
    Field.addTypeType(to, column.type());
    Field.addType(to, details);
    Field.addChildren(to, none);
    return Field.endField(to);
  }

  /** Vectors of a flat buffer are written from their end. */
  private void batch(ByteArrayOutputStream out) {
    List<byte[]> buffers = columns.stream().flatMap(column -> column.buffers().stream()).toList();
    FlatBufferBuilder to = new FlatBufferBuilder();
    RecordBatch.startNodesVector(to, columns.size());
    columns.reversed().forEach(column -> FieldNode.createFieldNode(to, rows, column.nulls()));
    int nodes = to.endVector();
    RecordBatch.startBuffersVector(to, buffers.size());
    long body = buffers.stream().mapToLong(ArrowTable::padded).sum();
    long offset = body;
    for (byte[] buffer : buffers.reversed()) {
      offset -= padded(buffer);
      Buffer.createBuffer(to, offset, buffer.length);
    }
    int places = to.endVector();
    RecordBatch.startRecordBatch(to);
    RecordBatch.addLength(to, rows);
    RecordBatch.addNodes(to, nodes);
    RecordBatch.addBuffers(to, places);
    message(out, to, MessageHeader.RecordBatch, RecordBatch.endRecordBatch(to), body);
    buffers.forEach(buffer -> out.writeBytes(Arrays.copyOf(buffer, padded(buffer))));
  }

  private static void message(
      ByteArrayOutputStream out, FlatBufferBuilder to, byte kind, int header, long body) {
    Message.startMessage(to);
    Message.addVersion(to, MetadataVersion.V5);
    Message.addHeaderType(to, kind);
    Message.addHeader(to, header);
    Message.addBodyLength(to, body);
    to.finish(Message.endMessage(to));
    byte[] message = to.sizedByteArray();
    prefix(out, padded(message));
    out.writeBytes(Arrays.copyOf(message, padded(message)));
  }

  /** Each message is announced with its length; a length of nothing ends the stream. */
  private static void prefix(ByteArrayOutputStream out, int length) {
    out.writeBytes(
        ByteBuffer.allocate(2 * Integer.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(CONTINUATION)
            .putInt(length)
            .array());
  }

  private static int padded(byte[] bytes) {
    return Math.ceilDiv(bytes.length, ALIGNMENT) * ALIGNMENT;
  }
}
