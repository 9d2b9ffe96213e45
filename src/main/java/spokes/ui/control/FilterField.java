package spokes.ui.control;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/** A field that narrows a list down to what contains every word in it. Escape empties it. */
public final class FilterField extends TextField {

    /** An empty field with its prompt. */
    public FilterField(String prompt) {
        getStyleClass().add("filter-field");
        setPromptText(prompt);
        setAccessibleText(prompt);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
    }

    /** Tells whether a text contains every word that is in the field now, in any case and order. */
    public Predicate<String> wanted() {
        String[] words = getText().strip().toLowerCase(Locale.ROOT).split("\\s+");
        return text -> {
            String lower = text.toLowerCase(Locale.ROOT);
            return Arrays.stream(words).allMatch(lower::contains);
        };
    }
}
