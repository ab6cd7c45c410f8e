package vigor.platform.export;

import java.io.OutputStream;
import java.util.Arrays;

/** Cuts what is written into numbered parts of equal size; the last may be smaller. */
final class PartsOutput extends OutputStream {
  private final byte[] part;
  private final Parts parts;
  private int filled;
  private int number;

  /** Takes a full part. */
  interface Parts {
    void put(int number, byte[] bytes);
  }

  PartsOutput(int size, Parts parts) {
    this.part = new byte[size];
    this.parts = parts;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    int from = offset;
    int left = length;
    while (left > 0) {
      int taken = Math.min(left, part.length - filled);
      System.arraycopy(bytes, from, part, filled, taken);
      filled += taken;
      from += taken;
      left -= taken;
      if (filled == part.length) {
        put();
      }
    }
  }

  @Override
  public void close() {
    if (filled > 0) {
      put();
    }
  }

  private void put() {
    parts.put(number++, Arrays.copyOf(part, filled));
    filled = 0;
  }
}
