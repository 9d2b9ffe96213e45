package spokes.model.packed;

import java.util.Arrays;

/** Bytes that grow. */
final class ByteWriter {
    private byte[] bytes;
    private int length;

    ByteWriter(int room) {
        this.bytes = new byte[room];
    }

    private void makeRoom(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
        }
    }

    void put(int value) {
        makeRoom(1);
        bytes[length++] = (byte) value;
    }

    /** A number of zero or more: seven bits a byte, the lowest first. */
    void number(long number) {
        makeRoom(10);
        long rest = number;
        while ((rest & ~0x7fL) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /** A number of any sign, small ones in few bytes. */
    void signed(long number) {
        number((number << 1) ^ (number >> 63));
    }

    /** All 64 bits. */
    void bits(long value) {
        makeRoom(8);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[length++] = (byte) (value >>> shift);
        }
    }

    /** The low bytes of a text's characters. */
    void lowBytes(String text) {
        makeRoom(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
    }

    /** Both bytes of a text's characters. */
    void characters(String text) {
        makeRoom(2 * text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[length++] = (byte) (text.charAt(i) >>> 8);
            bytes[length++] = (byte) text.charAt(i);
        }
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }
}
