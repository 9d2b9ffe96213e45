package spokes.ui;

import java.util.Locale;

/** Makes a sentence of a label that follows a verb. */
public final class Sentence {
    private Sentence() {}

    /** The same words with a capital letter. */
    public static String of(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.getDefault()) + words.substring(1);
    }
}
