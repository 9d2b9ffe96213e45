package spokes.model.packed;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** One value as bytes: a mark for its kind, then itself. */
final class PackedValue {
    private static final int TEXT = 1;
    private static final int WIDE_TEXT = 2;
    private static final int WHOLE = 3;
    private static final int NUMBER = 4;
    private static final int DATE = 5;
    private static final int TIME = 6;
    private static final int MOMENT = 7;
    private static final int YES = 8;
    private static final int NO = 9;

    private static final double LARGEST_WHOLE = 1L << 52;

    private PackedValue() {}

    static void write(ByteWriter out, @Nullable Object value) {
        switch (value) {
            case String text -> writeText(out, text);
            case Double number -> writeNumber(out, number);
            case LocalDate date -> {
                out.put(DATE);
                out.signed(date.toEpochDay());
            }
            case LocalTime time -> {
                out.put(TIME);
                out.number(time.toNanoOfDay());
            }
            case LocalDateTime moment -> {
                out.put(MOMENT);
                out.signed(moment.toLocalDate().toEpochDay());
                out.number(moment.toLocalTime().toNanoOfDay());
            }
            case Boolean yes -> out.put(yes ? YES : NO);
            case null, default -> throw new IllegalArgumentException("no block holds " + value);
        }
    }

    private static void writeText(ByteWriter out, String text) {
        boolean isNarrow = true;
        for (int i = 0; i < text.length() && isNarrow; i++) {
            isNarrow = text.charAt(i) < 256;
        }
        out.put(isNarrow ? TEXT : WIDE_TEXT);
        out.number(text.length());
        if (isNarrow) {
            out.lowBytes(text);
        } else {
            out.characters(text);
        }
    }

    private static void writeNumber(ByteWriter out, double number) {
        long whole = (long) number;
        if (Math.abs(number) < LARGEST_WHOLE
                && Double.doubleToRawLongBits((double) whole) == Double.doubleToRawLongBits(number)) {
            out.put(WHOLE);
            out.signed(whole);
        } else {
            out.put(NUMBER);
            out.bits(Double.doubleToRawLongBits(number));
        }
    }

    static Object read(ByteReader in) throws IOException {
        int mark = in.get();
        return switch (mark) {
            case TEXT -> in.lowBytes((int) in.number());
            case WIDE_TEXT -> in.characters((int) in.number());
            case WHOLE -> (double) in.signed();
            case NUMBER -> Double.longBitsToDouble(in.bits());
            case DATE -> LocalDate.ofEpochDay(in.signed());
            case TIME -> LocalTime.ofNanoOfDay(in.number());
            case MOMENT -> LocalDateTime.of(LocalDate.ofEpochDay(in.signed()), LocalTime.ofNanoOfDay(in.number()));
            case YES -> true;
            case NO -> false;
            default -> throw new IOException("unknown kind of value " + mark);
        };
    }
}
