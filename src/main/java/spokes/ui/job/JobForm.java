package spokes.ui.job;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import spokes.ui.control.Names;

/** What a job asks, each thing with a control of its kind. */
final class JobForm extends FlowPane {
    private final Map<String, Supplier<String>> said = new LinkedHashMap<>();
    private final Runnable chosen;
    private List<JobField> shown = List.of();
    private List<Node> actions = List.of();

    /**
     * A form without fields yet.
     *
     * @param chosen runs when something is chosen
     */
    JobForm(Runnable chosen) {
        this.chosen = chosen;
    }

    /** Puts buttons behind the fields. */
    void end(Node... buttons) {
        actions = List.of(buttons);
        getChildren().addAll(actions);
    }

    /** Shows fields; what was said already stays said, where it can still be. */
    void show(List<JobField> fields) {
        if (fields.equals(shown)) {
            return;
        }
        Map<String, String> before = values();
        int stay = countAlike(fields);
        shown.subList(stay, shown.size()).forEach(field -> said.remove(field.key()));
        getChildren().remove(stay, getChildren().size());
        shown = List.copyOf(fields);
        for (JobField field : fields.subList(stay, fields.size())) {
            String value = Optional.ofNullable(before.get(field.key()))
                    .filter(old -> canBe(field, old))
                    .orElse(field.value());
            getChildren().add(line(field, control(field, value)));
        }
        getChildren().addAll(actions);
    }

    /** How many fields at the beginning stay as they are, so that whoever is in one stays there. */
    private int countAlike(List<JobField> fields) {
        int alike = 0;
        while (alike < Math.min(shown.size(), fields.size()) && shown.get(alike).equals(fields.get(alike))) {
            alike++;
        }
        return alike;
    }

    private static boolean canBe(JobField field, String value) {
        return field.kind() != JobField.Kind.CHOICE
                || field.choices().stream().anyMatch(choice -> choice.code().equals(value));
    }

    private static Node line(JobField field, Control control) {
        control.setId("job-" + field.key());
        control.setAccessibleText(field.title() + ". " + field.tip());
        control.setTooltip(new Tooltip(field.tip()));
        Label label = new Label(field.title());
        label.setLabelFor(control);
        label.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(label, control);
        line.getStyleClass().add("job-field");
        return line;
    }

    private Control control(JobField field, String value) {
        return switch (field.kind()) {
            case TEXT -> {
                TextField text = new TextField(value);
                text.setPrefColumnCount(7);
                said.put(field.key(), text::getText);
                yield text;
            }
            case DAY -> {
                DatePicker day = new DatePicker(value.isEmpty() ? null : LocalDate.parse(value));
                day.setPrefWidth(145);
                said.put(
                        field.key(),
                        () -> day.getValue() == null ? "" : day.getValue().toString());
                yield day;
            }
            case CHOICE -> choice(field, value);
        };
    }

    private ComboBox<String> choice(JobField field, String value) {
        Map<String, String> names = new HashMap<>();
        field.choices().forEach(choice -> names.put(choice.code(), choice.name()));
        ComboBox<String> box = new ComboBox<>();
        box.setConverter(new Names<>(code -> names.getOrDefault(code, code)));
        box.getItems()
                .setAll(field.choices().stream().map(JobField.Choice::code).toList());
        box.setValue(value);
        box.setMaxWidth(240);
        box.setOnAction(_ -> chosen.run());
        said.put(field.key(), () -> box.getValue() == null ? "" : box.getValue());
        return box;
    }

    /** What is said, by key. */
    Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        said.forEach((key, value) -> values.put(key, value.get().strip()));
        return values;
    }
}
