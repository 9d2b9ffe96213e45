package spokes.model.packed;

import java.nio.charset.StandardCharsets;

/** Reads what a {@link ByteWriter} wrote; throws IndexOutOfBoundsException at the end. */
final class ByteReader {
    private final byte[] bytes;
    private int position;

    ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    int get() {
        return bytes[position++];
    }

    long number() {
        long number = bytes[position++];
        if (number >= 0) {
            return number;
        }
        number &= 0x7f;
        for (int shift = 7; ; shift += 7) {
            byte bits = bytes[position++];
            number |= (bits & 0x7fL) << shift;
            if (bits >= 0) {
                return number;
            }
        }
    }

    long signed() {
        long number = number();
        return (number >>> 1) ^ -(number & 1);
    }

    long bits() {
        long value = 0;
        for (int i = 0; i < 8; i++) {
            value = value << 8 | (bytes[position++] & 0xff);
        }
        return value;
    }

    String lowBytes(int length) {
        String text = new String(bytes, position, length, StandardCharsets.ISO_8859_1);
        position += length;
        return text;
    }

    String characters(int length) {
        char[] text = new char[length];
        for (int i = 0; i < length; i++) {
            text[i] = (char) (bytes[position++] << 8 | (bytes[position++] & 0xff));
        }
        return new String(text);
    }
}
