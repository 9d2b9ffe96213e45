package spokes.ui.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import spokes.engine.JudgedPlan;
import spokes.engine.question.Measure;
import spokes.model.goods.ProductKey;
import spokes.session.State;
import spokes.ui.Background;
import spokes.ui.Figures;
import spokes.ui.Latest;
import spokes.ui.Selection;
import spokes.ui.StockBook;
import spokes.ui.Texts;
import spokes.ui.control.EmptyState;
import spokes.ui.control.Icon;
import spokes.ui.control.Press;
import spokes.ui.control.Stylesheet;
import spokes.ui.explain.ExplanationView;

/** The main numbers of the center, the area and the products that are selected. */
public final class Inspector extends ScrollPane {
    private final Texts texts = Texts.of("panels");
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(texts.get("inspector.title"));
    private final Figures figures;
    private final Selection selection;
    private final Latest latest;
    private final VBox sections = new VBox();
    private final ExplanationView explanation;
    private List<Fact.Section> facts = List.of();
    private Optional<State> state = Optional.empty();
    private StockBook book = StockBook.empty();

    /** An inspector of a selection; it works in the background. */
    public Inspector(Selection selection, Figures figures, Background background) {
        this.figures = figures;
        this.selection = selection;
        latest = new Latest(background, texts.get("inspector.work"));
        explanation = new ExplanationView(figures, background, this::showFacts);
        Stylesheet.apply(this, Inspector.class);
        setId("inspector");
        getStyleClass().add("inspector");
        sections.getStyleClass().add("sections");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(sections);
        showSections(List.of());
        selection.centerProperty().subscribe(_ -> selected());
        selection.areaProperty().subscribe(_ -> selected());
        selection.productsProperty().subscribe(_ -> selected());
    }

    /** What it is about: the name of what is selected, or of the number that is explained. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** Shows how a number of the plan comes about, until something is selected. */
    public void explain(Measure measure) {
        setContent(explanation);
        setVvalue(0);
        explanation.explain(measure);
        title.set(explanation.titleProperty().get());
    }

    private void explain(Fact.Ask asked) {
        setContent(explanation);
        setVvalue(0);
        explanation.explain(asked.measure(), asked.filter(), asked.name());
        title.set(asked.name());
    }

    private void showFacts() {
        explanation.forget();
        setContent(sections);
        showSections(facts);
    }

    private void selected() {
        if (getContent() == explanation) {
            showFacts();
        }
        refresh();
    }

    /** What is explained is explained of this state from now on. */
    public void show(State next) {
        explanation.show(next.judged());
    }

    /** Shows what is selected in a state. */
    public void show(State next, StockBook stock) {
        state = Optional.of(next);
        book = stock;
        refresh();
    }

    private void refresh() {
        state.ifPresent(now -> {
            Optional<String> center = selection.centerProperty().get();
            Optional<String> area = selection.areaProperty().get();
            Set<ProductKey> products = selection.productsProperty().get();
            StockBook stock = book;
            latest.ask(_ -> find(now.judged(), stock, center, area, products), this::showSections);
        });
    }

    private List<Fact.Section> find(
            JudgedPlan judged,
            StockBook stock,
            Optional<String> center,
            Optional<String> area,
            Set<ProductKey> products) {
        Findings findings = new Findings(judged, stock, figures, texts);
        List<Fact.Section> found = new ArrayList<>();
        judged.workspace().centers().stream()
                .filter(c -> center.equals(Optional.of(c.code())))
                .map(findings::center)
                .forEach(found::add);
        if (area.isPresent()) {
            judged.listAreas().stream()
                    .filter(a -> area.get().equals(a.area()))
                    .map(findings::area)
                    .forEach(found::add);
        }
        if (products.size() > 1) {
            found.add(findings.products(products));
        }
        judged.workspace().products().stream()
                .filter(p -> products.size() == 1 && products.contains(p.key()))
                .map(findings::product)
                .forEach(found::add);
        return found;
    }

    private void showSections(List<Fact.Section> found) {
        facts = found;
        sections.getChildren().clear();
        if (found.isEmpty()) {
            EmptyState empty =
                    new EmptyState("search", texts.get("inspector.empty"), texts.get("inspector.empty.hint"));
            VBox.setVgrow(empty, Priority.ALWAYS);
            sections.getChildren().add(empty);
        }
        found.forEach(section -> sections.getChildren().add(view(section)));
        if (getContent() == explanation) {
            return;
        }
        title.set(
                found.isEmpty()
                        ? texts.get("inspector.title")
                        : found.getFirst().title());
    }

    private VBox view(Fact.Section section) {
        Label name = new Label(section.title(), new Icon(section.icon()));
        name.getStyleClass().add("section-title");
        Label note = new Label(section.note());
        note.getStyleClass().add("section-note");
        note.setMinWidth(0);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("facts");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        ColumnConstraints values = new ColumnConstraints();
        values.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(names, values);
        for (int i = 0; i < section.facts().size(); i++) {
            Fact fact = section.facts().get(i);
            Label value = new Label(fact.value());
            value.getStyleClass().add("fact-value");
            value.setMinWidth(Region.USE_PREF_SIZE);
            Label what = new Label(fact.name());
            what.getStyleClass().add("fact-name");
            fact.asks().ifPresent(asked -> {
                Press.on(value, () -> explain(asked));
                value.getStyleClass().add("fact-asked");
                value.setAccessibleText(texts.get("kpi.accessible", fact.name(), fact.value()));
            });
            grid.addRow(i, what, value);
        }
        VBox view = section.note().isEmpty() ? new VBox(name, grid) : new VBox(name, note, grid);
        view.getStyleClass().add("section");
        return view;
    }
}
