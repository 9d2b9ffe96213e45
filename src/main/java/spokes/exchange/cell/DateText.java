package spokes.exchange.cell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spokes.exchange.file.Blanks;

/** Brings the rarer ways to write a date into the common ones: without weekday, remarks and filling words. */
final class DateText {
    private static final Pattern WEEKDAY = Pattern.compile("^(\\p{L}{2,})\\.?,?\\s+(?=[\\d\\p{L}])");
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^)]*\\)$");
    private static final Pattern FILLING = Pattern.compile("(?i)\\s+(de|del|of|d')\\s+");
    private static final Pattern EAST_ASIAN =
            Pattern.compile("(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]");
    /** Sat Mar 14 09:30:15 UTC 2026, as Unix writes it. */
    private static final Pattern UNIX = Pattern.compile(
            "(\\p{L}{3,})\\s+(\\d{1,2})\\s+(\\d{1,2}:\\d{2}(?::\\d{2})?)(?:\\s+[A-Z]{2,4})?\\s+(\\d{4})");
    /** 20260314093015 */
    private static final Pattern COMPACT = Pattern.compile("(\\d{8})(\\d{2})(\\d{2})(\\d{2})?");

    private DateText() {}

    /** The common way to write the same. */
    static String common(String text) {
        String bare = REMARK.matcher(narrow(text)).replaceAll("");
        Matcher weekday = WEEKDAY.matcher(bare);
        if (weekday.find() && CalendarNames.isWeekday(weekday.group(1))) {
            bare = bare.substring(weekday.end());
        }
        bare = FILLING.matcher(bare).replaceAll(" ");
        bare = EAST_ASIAN.matcher(bare).replaceAll("$1-$2-$3 ").strip();
        bare = UNIX.matcher(bare).replaceAll("$2 $1 $4 $3");
        Matcher compact = COMPACT.matcher(bare);
        if (compact.matches()) {
            String seconds = compact.group(4) == null ? "" : ":" + compact.group(4);
            return compact.group(1) + " " + compact.group(2) + ":" + compact.group(3) + seconds;
        }
        return bare.endsWith(".") && !bare.endsWith("m.") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** With plain blanks for all kinds of them. */
    private static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            narrow.append(Blanks.isBlank(text.charAt(i)) ? ' ' : text.charAt(i));
        }
        return Blanks.strip(narrow.toString());
    }
}
