package spokes.ui.forecast.adjustment;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import spokes.model.Refused;
import spokes.model.demand.Adjustment;
import spokes.model.demand.Adjustment.Kind;
import spokes.model.demand.DemandScope;
import spokes.model.goods.ProductKey;
import spokes.ui.Texts;

/** The fields of the form: those that the kind of adjustment has, in two columns. */
final class AdjustmentFields extends GridPane {
    private static final double PERCENT = 100;
    /** Fields side by side. */
    private static final int PAIRS = 2;

    private final Texts texts;
    private final Adjustment begun;
    private final Runnable changed;
    private final List<Control> order = new ArrayList<>();
    private int place;
    private final TextField client = new TextField();
    private final TextField sku = new TextField();
    private final TextField category = new TextField();
    private final TextField area = new TextField();
    private final TextField percent = new TextField();
    private final TextField units = new TextField();
    private final TextField likeClient = new TextField();
    private final TextField likeSku = new TextField();
    private final TextField note = new TextField();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();

    /**
     * The fields of an adjustment.
     *
     * @param several how many products each get one; then no field says which
     * @param changed runs when a field changes
     */
    AdjustmentFields(Texts texts, Adjustment begun, int several, Runnable changed) {
        this.texts = texts;
        this.begun = begun;
        this.changed = changed;
        getStyleClass().add("adjustment-fields");
        ColumnConstraints label = new ColumnConstraints();
        label.setHalignment(HPos.RIGHT);
        ColumnConstraints field = new ColumnConstraints(150, 170, Double.MAX_VALUE, Priority.ALWAYS, HPos.LEFT, true);
        getColumnConstraints().addAll(label, field, label, field);
        fill();
        lay(several);
    }

    private void fill() {
        client.setText(begun.scope().client());
        sku.setText(begun.scope().sku());
        category.setText(begun.scope().category());
        area.setText(begun.scope().area());
        from.setValue(begun.scope().from().orElse(null));
        to.setValue(begun.scope().to().orElse(null));
        likeClient.setText(begun.like().map(ProductKey::client).orElse(""));
        likeSku.setText(begun.like().map(ProductKey::sku).orElse(""));
        note.setText(begun.note());
        units.setText(begun.unitsPerDay() > 0 ? number(begun.unitsPerDay()) : "");
        percent.setText(number(PERCENT
                * switch (begun.kind()) {
                    case GROWTH -> begun.growthPerYear();
                    case LIKE -> begun.factor();
                    case PROMOTION, SCALE, STOCK_OUT -> begun.factor() - 1;
                }));
    }

    private void lay(int several) {
        if (several == 0) {
            add("sku", sku);
            add("client", client);
        } else {
            Label goods = new Label(texts.get("field.several", several));
            add((Node) new Label(texts.get("field.sku")), 0, 0);
            add((Node) goods, 1, 0, 2 * PAIRS - 1, 1);
            place = PAIRS;
        }
        if (begun.kind() == Kind.LIKE) {
            add("likeSku", likeSku);
            add("likeClient", likeClient);
            add("percent.LIKE", percent);
        } else if (several == 0) {
            add("category", category);
        }
        add("area", area);
        if (begun.kind() != Kind.STOCK_OUT && begun.kind() != Kind.LIKE) {
            add("percent." + begun.kind(), percent);
        }
        if (begun.kind() == Kind.PROMOTION) {
            add("units", units);
        }
        add("from", from);
        add("to", to);
        add("note", note);
    }

    private void add(String key, Control field) {
        String words = texts.get("field." + key);
        Label label = new Label(words);
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        field.setId("field-" + key.replaceAll("\\..*", ""));
        field.setAccessibleText(words);
        field.setMaxWidth(Double.MAX_VALUE);
        add((Node) label, 2 * (place % PAIRS), place / PAIRS);
        add((Node) field, 2 * (place % PAIRS) + 1, place / PAIRS);
        place++;
        order.add(field);
        if (field instanceof TextField text) {
            text.setPromptText(texts.get("prompt." + (key.equals("percent.LIKE") ? key : key.replaceAll("\\..*", ""))));
            text.textProperty().subscribe((_, _) -> changed.run());
        }
        if (field instanceof DatePicker picker) {
            picker.setPromptText(texts.get("prompt." + key));
            picker.getEditor().textProperty().subscribe((_, _) -> changed.run());
        }
    }

    /** The field to begin with: the first that is not filled in already, else the first. */
    Node first() {
        return order.stream()
                .filter(field -> field.equals(percent) || field.equals(likeSku))
                .findFirst()
                .orElse(order.getFirst());
    }

    /** The adjustment that the fields describe. */
    Adjustment read() throws Refused {
        DemandScope scope = new DemandScope(word(client), word(sku), word(category), word(area), day(from), day(to));
        double usual = begun.kind() == Kind.LIKE ? PERCENT : 0;
        double change = begun.kind() == Kind.STOCK_OUT ? 0 : read(percent, "percent." + begun.kind(), usual) / PERCENT;
        return new Adjustment(
                begun.code(),
                begun.kind(),
                scope,
                switch (begun.kind()) {
                    case LIKE -> change;
                    case PROMOTION, SCALE -> 1 + change;
                    case GROWTH, STOCK_OUT -> 1;
                },
                begun.kind() == Kind.PROMOTION ? read(units, "units", 0) : 0,
                begun.kind() == Kind.GROWTH ? change : 0,
                begun.kind() == Kind.LIKE && !word(likeSku).isEmpty()
                        ? Optional.of(new ProductKey(word(likeClient), word(likeSku)))
                        : Optional.empty(),
                word(note));
    }

    private static String word(TextField field) {
        return field.getText().strip();
    }

    private static String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance();
        format.setMaximumFractionDigits(4);
        return format.format(value);
    }

    /** @param usual what an empty field stands for */
    private double read(TextField field, String key, double usual) throws Refused {
        String typed = word(field).replace('−', '-').replaceAll("^\\+|\\s*%$", "");
        ParsePosition end = new ParsePosition(0);
        @Nullable
        Number number = typed.isEmpty()
                ? (Number) usual
                : NumberFormat.getNumberInstance().parse(typed, end);
        if (number == null || end.getIndex() < typed.length()) {
            throw new Refused(texts.get("refused.number", texts.get("field." + key), field.getText()));
        }
        return number.doubleValue();
    }

    private Optional<LocalDate> day(DatePicker picker) throws Refused {
        // before it is shown for the first time its editor is empty, whatever its value
        String typed = picker.getSkin() == null
                ? picker.getConverter().toString(picker.getValue())
                : picker.getEditor().getText().strip();
        try {
            return typed.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(picker.getConverter().fromString(typed));
        } catch (DateTimeParseException _) {
            throw new Refused(texts.get(
                    "refused.day",
                    typed,
                    picker.getConverter().toString(begun.scope().from().orElse(LocalDate.EPOCH))));
        }
    }
}
