package spokes.ui.forecast;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import spokes.model.goods.ProductKey;
import spokes.session.State;
import spokes.ui.Background;
import spokes.ui.Figures;
import spokes.ui.Forecasts;
import spokes.ui.Latest;
import spokes.ui.Selection;
import spokes.ui.Texts;
import spokes.ui.control.Action;
import spokes.ui.control.EmptyState;
import spokes.ui.control.Stylesheet;
import spokes.ui.forecast.adjustment.AdjustmentList;
import spokes.ui.forecast.chart.DemandChart;

/**
 * Demand to come: of the selected products, or all together, what was sold, what is planned for and how sure that is, with
 * what the planner knows better; and of every product how good its forecast was.
 */
public final class ForecastTab extends VBox {
    private final Texts texts = Texts.of("forecast");
    private final Selection selection;
    private final ForecastReader reader;
    private final Latest latest;
    private final ForecastBar bar;
    private final DemandChart chart;
    private final ChartLegend legend = new ChartLegend(texts);
    private final AdjustmentList adjustments;
    private final AccuracyTable accuracy;
    private final StackPane pages = new StackPane();
    private final SplitPane chartPage;
    private final EmptyState noSales;
    private final Action make;
    private Optional<State> shown = Optional.empty();
    private boolean active;
    private boolean stale;

    /** A tab without a state yet. */
    public ForecastTab(
            Selection selection, Figures figures, Background background, Forecasts forecasts, ForecastDesk desk) {
        this.selection = selection;
        reader = new ForecastReader(forecasts, figures);
        latest = new Latest(background, texts.get("work.view"));
        make = new Action("make-forecast", texts.get("make"), desk::makeForecast, desk::refuse);
        make.tipProperty().set(texts.get("make.tip"));
        bar = new ForecastBar(texts, make, this::turn, this::refresh);
        chart = new DemandChart(figures);
        adjustments = new AdjustmentList(figures, background, desk);
        accuracy = new AccuracyTable(figures, background, this::select);
        Button first = make.button("forecast", texts.get("make"));
        first.setId("make-first-forecast");
        first.getStyleClass().add("accent");
        noSales = new EmptyState("forecast", texts.get("empty"), texts.get("empty.hint"), List.of(first));
        Stylesheet.apply(this, ForecastTab.class);
        getStyleClass().add("forecast-tab");
        setId("forecast");
        chartPage = chartPage();
        VBox.setVgrow(pages, Priority.ALWAYS);
        pages.setMinHeight(60);
        getChildren().setAll(bar, pages);
        turn(ForecastBar.Page.CHART);
        selection.productsProperty().subscribe((_, _) -> refresh());
    }

    private SplitPane chartPage() {
        StackPane drawing = new StackPane(chart, noSales);
        VBox.setVgrow(drawing, Priority.ALWAYS);
        VBox left = new VBox(legend, drawing);
        left.getStyleClass().add("chart-side");
        left.setMinWidth(220);
        adjustments.setMinWidth(180);
        SplitPane page = new SplitPane(left, adjustments);
        page.setOrientation(Orientation.HORIZONTAL);
        page.setDividerPositions(0.66);
        SplitPane.setResizableWithParent(adjustments, false);
        return page;
    }

    private void turn(ForecastBar.Page page) {
        Node next = page == ForecastBar.Page.CHART ? chartPage : accuracy;
        pages.getChildren().setAll(next);
    }

    private void select(ProductKey product) {
        selection.productsProperty().set(Set.of(product));
    }

    /** Shows the demand of a state, as soon as anybody looks. */
    public void show(State state) {
        shown = Optional.of(state);
        stale = true;
        refresh();
    }

    /** Says whether anybody looks: what nobody sees is not worked out. */
    public void setActive(boolean looks) {
        active = looks;
        refresh();
    }

    private void refresh() {
        if (!active) {
            return;
        }
        shown.ifPresent(state -> {
            if (stale) {
                accuracy.show(state);
                stale = false;
            }
            Set<ProductKey> products = Set.copyOf(selection.productsProperty().get());
            int weeks = bar.weeks();
            adjustments.show(state, products);
            latest.ask(progress -> reader.read(state, products, weeks, progress), this::fill);
        });
    }

    private void fill(ForecastView view) {
        make.refusalProperty().set(view.refusal());
        bar.show(view);
        boolean isEmpty = view.chart().isEmpty();
        noSales.setVisible(isEmpty);
        chart.setVisible(!isEmpty);
        legend.setVisible(!isEmpty);
        legend.show(view.chart());
        chart.show(view.title(), view.chart());
    }
}
