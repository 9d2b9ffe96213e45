package spokes.ui.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import spokes.engine.JudgedPlan;
import spokes.engine.question.Explanation;
import spokes.engine.question.Filter;
import spokes.engine.question.Measure;
import spokes.engine.question.Part;
import spokes.ui.Background;
import spokes.ui.Figures;
import spokes.ui.Latest;
import spokes.ui.Texts;
import spokes.ui.control.Stylesheet;
import spokes.ui.words.Phrases;

/** A number of the plan, taken apart: the parts by size, the parts of a part, and at the end how it is computed. */
public final class ExplanationView extends VBox {
    /** So many parts are shown at once; there may be thousands. */
    private static final int SHOWN = 12;

    private static final int MORE = 300;

    private final Texts texts = Texts.of("explain");
    private final Amounts amounts;
    private final Latest latest;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final TrailBar bar;
    private final Apart apart = new Apart(texts, this::go);
    private final Label value = new Label();
    private final Label formula = new Label();
    private final VBox parts = new VBox();
    private final VBox sources = new VBox();
    private Optional<JudgedPlan> plan = Optional.empty();
    private Optional<Trail> trail = Optional.empty();
    private boolean takesFocus;

    /**
     * A view without a number.
     *
     * @param closed called when the planner has seen enough
     */
    public ExplanationView(Figures figures, Background background, Runnable closed) {
        amounts = new Amounts(figures);
        latest = new Latest(background, texts.get("explain.work"));
        bar = new TrailBar(texts, closed, this::go);
        Stylesheet.apply(this, ExplanationView.class);
        setId("explanation");
        getStyleClass().add("explanation");
        value.setId("explain-value");
        value.getStyleClass().add("explain-value");
        formula.setId("explain-formula");
        formula.getStyleClass().add("formula");
        formula.setWrapText(true);
        formula.setMinHeight(Region.USE_PREF_SIZE);
        parts.setId("explain-parts");
        parts.getStyleClass().add("parts");
        sources.getStyleClass().add("sources");
        getChildren().addAll(bar, value, formula, apart, parts, sources);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** What is explained. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** Explains a number of the newest plan. */
    public void explain(Measure measure) {
        String label = Phrases.say(measure.label());
        String name = label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
        title.set(name);
        takesFocus = true;
        go(Trail.of(measure, name));
    }

    /** Explains what a part of the newest plan adds to a number. */
    public void explain(Measure measure, Filter filter, String name) {
        title.set(name);
        takesFocus = true;
        go(Trail.of(measure, filter, name));
    }

    /** The plan is another one: explains the same of it. */
    public void show(JudgedPlan next) {
        plan = Optional.of(next);
        trail.ifPresent(this::ask);
    }

    /** Explains nothing any more. */
    public void forget() {
        trail = Optional.empty();
        parts.getChildren().clear();
        sources.getChildren().clear();
        value.setText("");
    }

    private Trail trail() {
        return trail.orElseThrow(() -> new IllegalStateException("nothing is explained"));
    }

    private void go(Trail next) {
        takesFocus = takesFocus || holdsFocus();
        trail = Optional.of(next);
        ask(next);
    }

    private void ask(Trail way) {
        plan.ifPresent(judged -> latest.ask(_ -> judged.explain(way.here().question()), found -> show(way, found)));
    }

    private void show(Trail way, Explanation found) {
        if (trail.isEmpty()) {
            return;
        }
        Trail.Stop here = way.here();
        Optional<Part> leaf = here.findLeaf(found);
        if (here.leaf().isPresent() && leaf.isEmpty()) {
            go(way.back(way.stops().size() - 2)); // the plan is another one, and has no such part
            return;
        }
        bar.show(way);
        apart.show(way);
        apart.setVisible(leaf.isEmpty());
        apart.setManaged(leaf.isEmpty());
        value.setText(amounts.of(leaf.map(Part::value).orElse(found.value()), found.unit()));
        formula.setText(Phrases.say(found.formula()));
        parts.getChildren().clear();
        leaf.flatMap(Part::derivation)
                .ifPresentOrElse(
                        steps -> parts.getChildren().add(new StepsView(steps, amounts, texts)),
                        () -> showParts(way, found, SHOWN));
        sources.getChildren().setAll(heading("explain.sources"));
        found.assumptions().forEach(source -> sources.getChildren().add(SourceLine.of(source.text())));
        sources.setVisible(!found.assumptions().isEmpty());
        focusFirst();
    }

    private Label heading(String key) {
        Label heading = new Label(texts.get(key));
        heading.getStyleClass().add("explain-heading");
        return heading;
    }

    private void showParts(Trail way, Explanation found, int most) {
        List<Part> bySize = found.parts().stream()
                .filter(part -> part.value() != 0)
                .sorted(Comparator.comparingDouble((Part part) -> -Math.abs(part.value())))
                .toList();
        double largest = bySize.isEmpty() ? 0 : Math.abs(bySize.getFirst().value());
        parts.getChildren().clear();
        bySize.stream()
                .limit(most)
                .map(part -> new PartRow(found, part, largest, amounts, texts, () -> go(way.into(part))))
                .forEach(parts.getChildren()::add);
        if (bySize.isEmpty()) {
            parts.getChildren().add(new Label(texts.get("explain.nothing")));
        }
        if (bySize.size() > most) {
            parts.getChildren().add(rest(way, found, bySize.subList(most, bySize.size()), most));
        }
    }

    private Node rest(Trail way, Explanation found, List<Part> others, int most) {
        double sum = others.stream().mapToDouble(Part::value).sum();
        String text = texts.get("explain.more", others.size(), amounts.of(sum, found.unit()));
        if (most >= MORE) {
            return new Label(text);
        }
        Button more = new Button(text);
        more.setId("explain-more");
        more.getStyleClass().addAll("flat", "small");
        more.setOnAction(_ -> {
            showParts(way, found, MORE);
            takesFocus = true;
            focusFirst();
        });
        return more;
    }

    private boolean holdsFocus() {
        if (getScene() == null) {
            return false;
        }
        for (Node node = getScene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node == this) {
                return true;
            }
        }
        return false;
    }

    /** Who went deeper by keyboard goes on by keyboard. */
    private void focusFirst() {
        if (takesFocus) {
            takesFocus = false;
            parts.getChildren().stream()
                    .filter(Node::isFocusTraversable)
                    .findFirst()
                    .orElse(bar.getChildren().getFirst())
                    .requestFocus();
        }
    }

    private void keyPressed(KeyEvent event) {
        boolean up = event.getCode() == KeyCode.BACK_SPACE || event.getCode() == KeyCode.LEFT;
        if (up && trail.isPresent() && trail().stops().size() > 1) {
            go(trail().back(trail().stops().size() - 2));
            event.consume();
        }
    }
}
