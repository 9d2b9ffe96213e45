package spokes.exchange.file;

/** Blanks as spreadsheets have them: also the non-breaking ones of web pages, and invisible marks. */
public final class Blanks {
    private Blanks() {}

    /** The text without blanks around it. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return start == 0 && end == text.length() ? text : text.substring(start, end);
    }

    /** Whether a character is a blank of any kind. */
    public static boolean isBlank(char c) {
        return c <= ' ' ? c == ' ' || (c >= '\t' && c <= '\r') : c > '~' && isWideBlank(c);
    }

    private static boolean isWideBlank(char c) {
        return c == '\u00a0' || c == '\u200b' || c == '\ufeff' || Character.isSpaceChar(c);
    }
}
