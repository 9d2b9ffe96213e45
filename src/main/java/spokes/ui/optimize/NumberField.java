package spokes.ui.optimize;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import spokes.model.Refused;
import spokes.ui.Texts;

/** A field for a number that may be left empty, as planners write numbers: with grouping or without. */
final class NumberField extends TextField {
    private final String name;
    private final double least;
    private final double most;

    /**
     * A field.
     *
     * @param id    what css and tests call it
     * @param name  what it is, for people
     * @param least smallest number
     * @param most  greatest number
     */
    NumberField(String id, Label name, double least, double most) {
        this.name = name.getText();
        this.least = least;
        this.most = most;
        setId(id);
        setAccessibleText(this.name);
        setPrefColumnCount(7);
        name.setLabelFor(this);
    }

    /** What is in it. */
    OptionalDouble number(Texts texts) throws Refused {
        String text = getText().strip();
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        double number = parse(text);
        if (!(number >= least && number <= most)) {
            requestFocus();
            throw new Refused(texts.get("refused.number", name, least, most, text));
        }
        return OptionalDouble.of(number);
    }

    private static double parse(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            ParsePosition at = new ParsePosition(0);
            Number number = NumberFormat.getInstance(Locale.getDefault()).parse(text, at);
            return number != null && at.getIndex() == text.length() ? number.doubleValue() : Double.NaN;
        }
    }
}
