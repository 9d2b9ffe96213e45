package spokes.ui;

import java.util.Locale;
import spokes.ui.words.Phrases;

/** Makes a sentence of a label that follows a verb. */
public final class Sentence {
    private Sentence() {}

    /** The same words with a capital letter, in the planner's language. */
    public static String of(String label) {
        String words = Phrases.say(label);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.getDefault()) + words.substring(1);
    }
}
