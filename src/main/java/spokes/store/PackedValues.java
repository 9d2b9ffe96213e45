package spokes.store;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of cells in a stream: each is written once, and then by its number. */
final class PackedValues {
    private static final int BLANK = 0;
    private static final int NEW = 1;
    private static final int FIRST = 2;

    private static final char TEXT = 't';
    private static final char NUMBER = '1';
    private static final char DATE = 'd';
    private static final char TIME = 'h';
    private static final char YES = 'y';
    private static final char NO = 'n';

    private PackedValues() {}

    /** Writes values. */
    static final class Writer {
        private final DataOutputStream out;
        private final Map<Object, Integer> numbers = new HashMap<>();

        Writer(DataOutputStream out) {
            this.out = out;
        }

        void write(@Nullable Object value) throws IOException {
            if (value == null) {
                out.writeByte(BLANK);
                return;
            }
            Integer number = numbers.putIfAbsent(value, FIRST + numbers.size());
            if (number != null) {
                writeNumber(number);
            } else {
                out.writeByte(NEW);
                writeNew(value);
            }
        }

        /** Seven bits a byte, the lowest first. */
        private void writeNumber(int number) throws IOException {
            int rest = number;
            while (rest > 0x7f) {
                out.writeByte(rest | 0x80);
                rest >>>= 7;
            }
            out.writeByte(rest);
        }

        private void writeNew(Object value) throws IOException {
            switch (value) {
                case String text -> {
                    tag(TEXT);
                    writeNumber(text.length());
                    for (int i = 0; i < text.length(); i++) {
                        writeNumber(text.charAt(i));
                    }
                }
                case Double number -> tag(NUMBER).writeLong(Double.doubleToRawLongBits(number));
                case LocalDate date -> tag(DATE).writeLong(date.toEpochDay());
                case LocalTime time -> tag(TIME).writeLong(time.toNanoOfDay());
                case Boolean yes -> tag(yes ? YES : NO);
                default -> throw new IllegalArgumentException("no cell holds a " + value.getClass());
            }
        }

        private DataOutputStream tag(char tag) throws IOException {
            out.writeByte(tag);
            return out;
        }
    }

    /** Reads them back. */
    static final class Reader {
        private final DataInputStream in;
        private final List<Object> known = new ArrayList<>();

        Reader(DataInputStream in) {
            this.in = in;
        }

        @Nullable
        Object read() throws IOException {
            int number = readNumber();
            if (number == BLANK) {
                return null;
            }
            if (number != NEW) {
                return known.get(number - FIRST);
            }
            Object value = readNew();
            known.add(value);
            return value;
        }

        private int readNumber() throws IOException {
            int number = 0;
            for (int shift = 0; ; shift += 7) {
                int bits = in.readUnsignedByte();
                number |= (bits & 0x7f) << shift;
                if (bits <= 0x7f) {
                    return number;
                }
            }
        }

        private Object readNew() throws IOException {
            return switch (in.readUnsignedByte()) {
                case TEXT -> readText();
                case NUMBER -> Double.longBitsToDouble(in.readLong());
                case DATE -> LocalDate.ofEpochDay(in.readLong());
                case TIME -> LocalTime.ofNanoOfDay(in.readLong());
                case YES -> true;
                case NO -> false;
                default -> throw new IOException("unknown kind of value");
            };
        }

        private String readText() throws IOException {
            char[] letters = new char[readNumber()];
            for (int i = 0; i < letters.length; i++) {
                letters[i] = (char) readNumber();
            }
            return new String(letters);
        }
    }
}
