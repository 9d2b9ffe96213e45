package spokes.ui.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import spokes.engine.stress.StressQuestion;
import spokes.model.scenario.Scenario;
import spokes.session.State;
import spokes.ui.Texts;
import spokes.ui.control.Names;

/** How often demand is drawn, from which seed, what the plan is held against, and the button that does it. */
final class StressBar extends FlowPane {
    private final Texts texts;
    private final TextField draws;
    private final TextField seed;
    private final ChoiceBox<String> rival = new ChoiceBox<>();

    StressBar(Texts texts, Button run) {
        this.texts = texts;
        draws = field("draws");
        seed = field("seed");
        seed.setText("1");
        rival.setConverter(new Names<>(this::name));
        dress(rival, "rival");
        getChildren()
                .setAll(label(draws, "draws"), draws, label(seed, "seed"), seed, label(rival, "rival"), rival, run);
        getChildren().forEach(part -> ((Region) part).setMinWidth(USE_PREF_SIZE));
    }

    private TextField field(String key) {
        TextField field = new TextField();
        field.setPrefColumnCount(6);
        dress(field, key);
        return field;
    }

    private void dress(Control control, String key) {
        control.setId("stress-" + key);
        control.setAccessibleText(texts.get(key) + ". " + texts.get(key + ".tip"));
        control.setTooltip(new Tooltip(texts.get(key + ".tip")));
    }

    private Label label(Control of, String key) {
        Label label = new Label(texts.get(key));
        label.setLabelFor(of);
        return label;
    }

    private String name(String code) {
        return switch (code) {
            case StressAsked.TODAY -> texts.get("today");
            case StressAsked.BASE -> texts.get("base");
            default -> code;
        };
    }

    /** Offers what the plan can be held against; what was said stays if it still can be. */
    void follow(State state) {
        if (draws.getText().isEmpty()) {
            draws.setText(String.valueOf((int) state.workspace().settings().number("stress_draws")));
        }
        List<String> names = new ArrayList<>(List.of(StressAsked.TODAY));
        if (!state.sight().isBase()) {
            names.add(StressAsked.BASE);
        }
        state.sight().book().list().stream()
                .map(Scenario::name)
                .filter(name -> !name.equals(state.sight().scenario()))
                .forEach(names::add);
        String chosen = Objects.requireNonNullElse(rival.getValue(), StressAsked.TODAY);
        if (!rival.getItems().equals(names)) {
            rival.getItems().setAll(names);
        }
        rival.setValue(names.contains(chosen) ? chosen : StressAsked.TODAY);
    }

    /** What is asked; empty if it cannot be, and why is said. */
    Optional<StressAsked> asked(Consumer<String> say) {
        Optional<Integer> number = whole(draws).filter(count -> count >= 1 && count <= StressQuestion.MOST_DRAWS);
        Optional<Integer> from = whole(seed);
        if (number.isEmpty()) {
            say.accept(texts.get("draws.refused", StressQuestion.MOST_DRAWS));
        } else if (from.isEmpty()) {
            say.accept(texts.get("seed.refused"));
        }
        String chosen = Objects.requireNonNullElse(rival.getValue(), StressAsked.TODAY);
        return number.flatMap(count -> from.map(first -> new StressAsked(count, first, chosen, name(chosen))));
    }

    private static Optional<Integer> whole(TextField field) {
        String text = field.getText().strip();
        return text.matches("\\d{1,9}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }
}
