package spokes.exchange.cell;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import spokes.model.sheet.Column;

/** Readers of cells that are no numbers. */
final class TextReaders {
    private static final Set<String> YES = Set.of("yes", "y", "true", "t", "1", "x", "on", "ja", "si", "sí", "oui");
    private static final Set<String> NO = Set.of("no", "n", "false", "f", "0", "off", "nein", "non", "-");
    private static final int LONGEST_CODE = 255;
    private static final int LONGEST_TEXT = 10_000;

    private TextReaders() {}

    /** Codes: kept to the letter, of printable characters. */
    static Reading code(Object cell) {
        return text(cell, LONGEST_CODE, "code");
    }

    /** Free text. */
    static Reading freeText(Object cell) {
        return text(cell, LONGEST_TEXT, "text");
    }

    private static Reading text(Object cell, int longest, String kind) {
        String text = CellText.unsafe(shown(cell));
        if (text.length() > longest) {
            return Reading.bad("a %s of %,d characters: at most %,d".formatted(kind, text.length(), longest));
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\ufffd' && kind.equals("code")) {
                return Reading.bad(
                        "a code with a character that was lost (\ufffd): export the file again as UTF-8, or type it"
                                + " again");
            }
            if (c < ' ' && (kind.equals("code") || (c != '\n' && c != '\r' && c != '\t'))) {
                return Reading.bad("a %s with a character that cannot be printed (U+%04X): type it again"
                        .formatted(kind, (int) c));
            }
        }
        return Reading.of(text);
    }

    private static String shown(Object cell) {
        return switch (cell) {
            case Double number -> CellText.number(number);
            case LocalDateTime moment ->
                moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? moment.toLocalDate().toString()
                        : moment.toString();
            default -> cell.toString();
        };
    }

    /** One of the column's words, in any case, or a word that means one of them. */
    static CellReader choice(Column column, Map<String, String> synonyms) {
        return cell -> {
            String word = cell.toString().toLowerCase(Locale.ROOT);
            String meant = column.choices().contains(word) ? word : synonyms.get(word);
            return meant == null
                    ? Reading.bad("“%s” is none of %s".formatted(cell, String.join(", ", column.choices())))
                    : Reading.of(meant);
        };
    }

    /** Yes or no. */
    static Reading yesNo(Object cell) {
        if (cell instanceof Boolean) {
            return Reading.of(cell);
        }
        String word = shown(cell).toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Reading.of(true);
        }
        return NO.contains(word) ? Reading.of(false) : Reading.bad("“%s” is neither yes nor no".formatted(cell));
    }

    /** A time of the day; Excel's is a part of a day. */
    static Reading time(Object cell) {
        Optional<LocalTime> time = switch (cell) {
            case LocalDateTime moment -> Optional.of(moment.toLocalTime());
            case Double part
            when part >= 0 && part < 1 -> Optional.of(LocalTime.ofSecondOfDay(Math.round(part * 86_400) % 86_400));
            case String text ->
                DateForm.parseTime(text)
                        .or(() -> DateForm.MONTH_FIRST.parse(text).flatMap(DateForm.Moment::time));
            default -> Optional.empty();
        };
        return time.map(Reading::of).orElseGet(() -> Reading.bad("“%s” is not a time; write 14:30".formatted(cell)));
    }
}
