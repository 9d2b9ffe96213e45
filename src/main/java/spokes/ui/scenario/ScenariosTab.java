package spokes.ui.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import spokes.model.scenario.Scenario;
import spokes.session.State;
import spokes.ui.Background;
import spokes.ui.Figures;
import spokes.ui.Latest;
import spokes.ui.MapDifference;
import spokes.ui.Texts;
import spokes.ui.control.Action;
import spokes.ui.control.EmptyState;
import spokes.ui.control.Stylesheet;

/** Scenarios side by side: every figure beside the base plan's, the rows that differ, and areas colored on the map. */
public final class ScenariosTab extends VBox {
    private final Texts texts = Texts.of("scenario");
    private final Latest comparing;
    private final FigureTable table;
    private final DifferencePane differences;
    private final FlowPane picks = new FlowPane(12, 4);
    private final Set<String> left = new HashSet<>();
    private final SplitPane found;
    private final EmptyState nothing;
    private final Label nobody = new Label(texts.get("pick.none"));
    private Optional<State> state = Optional.empty();
    private boolean active;
    private boolean stale;

    /**
     * A tab without a state yet.
     *
     * @param make makes a scenario
     * @param map  colors areas by how a scenario serves them
     */
    public ScenariosTab(Figures figures, Background background, Action make, Consumer<Optional<MapDifference>> map) {
        comparing = new Latest(background, texts.get("work.compare"));
        table = new FigureTable(texts, figures);
        differences = new DifferencePane(texts, map);
        Stylesheet.apply(this, ScenariosTab.class);
        getStyleClass().add("scenarios-tab");
        setId("scenarios");
        Button first = make.button("plus", texts.get("action.make"));
        first.setId("scenario-make-first");
        nothing = new EmptyState("branch", texts.get("empty"), texts.get("empty.hint"), List.of(first));
        found = new SplitPane(table, differences);
        found.setOrientation(Orientation.HORIZONTAL);
        found.setDividerPositions(0.64);
        picks.getStyleClass().add("scenario-picks");
        nobody.setId("scenario-none");
        StackPane pages = new StackPane(nothing, found, nobody);
        pages.setMinHeight(60);
        VBox.setVgrow(pages, Priority.ALWAYS);
        getChildren().setAll(picks, pages);
        showPage(List.of(), List.of());
    }

    /** Follows the plan. */
    public void show(State next) {
        state = Optional.of(next);
        showPicks(names(next));
        compare();
    }

    /** Says whether it is looked at: what nobody sees is not worked out, unless the map shows it. */
    public void setActive(boolean on) {
        active = on;
        if (on && stale) {
            compare();
        }
    }

    private static List<String> names(State state) {
        return state.sight().book().list().stream().map(Scenario::name).toList();
    }

    private void showPicks(List<String> names) {
        left.retainAll(names);
        picks.getChildren().setAll(new Label(texts.get("pick")));
        for (String name : names) {
            CheckBox box = new CheckBox(name);
            box.setMnemonicParsing(false);
            box.setAccessibleText(texts.get("pick.one", name));
            box.setSelected(!left.contains(name));
            box.setOnAction(_ -> pick(name, box.isSelected()));
            picks.getChildren().add(box);
        }
        Label legend = new Label(texts.get("legend"));
        legend.getStyleClass().add("cell-detail");
        picks.getChildren().add(legend);
    }

    private void pick(String name, boolean on) {
        if (on) {
            left.remove(name);
        } else {
            left.add(name);
        }
        compare();
    }

    private void showPage(List<String> names, List<String> wanted) {
        nothing.setVisible(names.isEmpty());
        picks.setVisible(!names.isEmpty());
        picks.setManaged(!names.isEmpty());
        found.setVisible(!wanted.isEmpty());
        nobody.setVisible(!names.isEmpty() && wanted.isEmpty());
    }

    private void compare() {
        state.ifPresent(now -> {
            List<String> names = names(now);
            List<String> wanted =
                    names.stream().filter(name -> !left.contains(name)).toList();
            showPage(names, wanted);
            stale = !active && !wanted.isEmpty() && !differences.isOnMap();
            if (wanted.isEmpty()) {
                comparing.drop();
                fill(SideBySide.NONE, now);
            } else if (!stale) {
                comparing.ask(
                        progress -> SideBySide.of(now.sight(), texts, wanted, progress), found -> fill(found, now));
            }
        });
    }

    private void fill(SideBySide compared, State now) {
        table.show(compared.comparison());
        differences.show(compared, now.sight().scenario());
    }
}
