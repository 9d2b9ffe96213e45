package spokes.ui.window;

import java.util.function.Consumer;
import spokes.engine.question.Measure;
import spokes.engine.reconciliation.StockReconciliation;
import spokes.session.State;
import spokes.ui.Background;
import spokes.ui.Figures;
import spokes.ui.Forecasts;
import spokes.ui.Latest;
import spokes.ui.Selection;
import spokes.ui.StockBook;
import spokes.ui.Texts;
import spokes.ui.days.DaysPanel;
import spokes.ui.forecast.ForecastDesk;
import spokes.ui.forecast.ForecastTab;
import spokes.ui.kpi.Comparison;
import spokes.ui.kpi.CostPanel;
import spokes.ui.kpi.KpiPanel;
import spokes.ui.panels.CenterList;
import spokes.ui.panels.Inspector;
import spokes.ui.panels.ProductList;
import spokes.ui.stock.StockTab;
import spokes.ui.tables.ExpectedTable;
import spokes.ui.tables.IssuesTable;
import spokes.ui.tables.StockTable;
import spokes.ui.tables.TransferDesk;
import spokes.ui.tables.TransfersTable;

/** The views beside and below the map, and what is worked out for them in the background. */
final class Views {
    private final Selection selection;
    private final CenterList centers;
    private final ProductList products;
    private final KpiPanel kpis;
    private final CostPanel costs;
    private final DaysPanel days;
    private final Inspector inspector;
    private final StockTable stock;
    private final TransfersTable transfers;
    private final IssuesTable issues;
    private final ExpectedTable expected;
    private final ForecastTab forecast;
    private final StockTab overTime;
    private final Trends trends;
    private Runnable expecting = () -> {};
    private Runnable inspecting = () -> {};
    private final Latest references;
    private final Latest books;
    private Comparison numbers;

    /**
     * The views of a window.
     *
     * @param desk       does what the table of transfers asks for
     * @param forecasts  forecasts from orders
     * @param forecasting does what the tab of demand to come asks for
     */
    Views(
            State state,
            Selection selection,
            Figures figures,
            Background background,
            TransferDesk desk,
            Forecasts forecasts,
            ForecastDesk forecasting) {
        Texts texts = Texts.of("window");
        this.selection = selection;
        centers = new CenterList(selection, figures);
        products = new ProductList(selection, figures);
        kpis = new KpiPanel(figures);
        costs = new CostPanel(figures);
        days = new DaysPanel(figures, background);
        inspector = new Inspector(selection, figures, background);
        stock = new StockTable(selection, figures, background);
        transfers = new TransfersTable(figures, desk);
        issues = new IssuesTable(selection, figures);
        expected = new ExpectedTable(figures);
        forecast = new ForecastTab(selection, figures, background, forecasts, forecasting);
        overTime = new StockTab(selection, figures, background);
        trends = new Trends(background, selection, centers, products, kpis);
        references = new Latest(background, texts.get("work.references"));
        books = new Latest(background, texts.get("work.stock"));
        numbers = Comparison.alone(state.judged().evaluation());
    }

    /** Shows a state: what is there at once, what takes a moment as soon as it comes, unless a newer state is there. */
    void show(State state) {
        transfers.show(state);
        issues.show(state);
        kpis.follow(state.workspace());
        costs.follow(state.workspace());
        days.show(state.judged());
        inspector.show(state);
        forecast.show(state);
        overTime.show(state);
        trends.show(state.judged());
        compare(numbers.next(state.judged().evaluation()));
        references.ask(_ -> Comparison.References.of(state.judged()), found -> compare(numbers.with(found)));
        books.ask(_ -> StockBook.of(state.judged()), book -> show(state, book));
    }

    private void compare(Comparison next) {
        numbers = next;
        kpis.show(next);
        costs.show(next);
    }

    private void show(State state, StockBook book) {
        centers.show(state, book);
        products.show(state, book);
        stock.show(state, book);
        inspector.show(state, book);
    }

    /** Shows the counts of the last import beside what was to be expected. */
    void showExpected(StockReconciliation found) {
        expected.show(found);
        expecting.run();
    }

    /** Who hears when there are counts to compare. */
    void setOnExpected(Runnable follows) {
        expecting = follows;
    }

    /** Brings the inspector to the front. */
    void inspect() {
        inspecting.run();
    }

    /** Who brings the inspector to the front. */
    void setOnInspect(Runnable follows) {
        inspecting = follows;
    }

    /** Who hears when the planner wants to know how a number comes about. */
    void setOnAsked(Consumer<Measure> asked) {
        kpis.setOnAsked(asked);
        costs.setOnAsked(asked);
    }

    Selection selection() {
        return selection;
    }

    CenterList centers() {
        return centers;
    }

    ProductList products() {
        return products;
    }

    KpiPanel kpis() {
        return kpis;
    }

    CostPanel costs() {
        return costs;
    }

    DaysPanel days() {
        return days;
    }

    Inspector inspector() {
        return inspector;
    }

    StockTable stock() {
        return stock;
    }

    TransfersTable transfers() {
        return transfers;
    }

    IssuesTable issues() {
        return issues;
    }

    ForecastTab forecast() {
        return forecast;
    }

    StockTab overTime() {
        return overTime;
    }

    ExpectedTable expected() {
        return expected;
    }
}
