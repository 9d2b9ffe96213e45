package spokes.ui.window;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import spokes.ui.Texts;
import spokes.ui.control.LateContent;
import spokes.ui.control.Scrolled;
import spokes.ui.freight.FreightTabs;
import spokes.ui.optimize.OptimizeTrip;
import spokes.ui.scenario.ScenariosTab;
import spokes.ui.sheets.SheetsTab;

/** The places of the window: lists at the left, the map, figures at the right, tables below. */
final class Workbench extends SplitPane {
    /** So wide are the figures at least, so that none of them is cut, in pixels. */
    private static final double FIGURES = 410;

    private static final double SCROLL_BAR = 12;

    /** So high is a table with its bars at least, in pixels. */
    private static final double TABLE = 170;

    /** So high are costs, days and what is selected at least; the figures scroll where there is less. */
    private static final double DETAILS = 200;

    private final Texts texts = Texts.of("window");
    private final Rooms rooms;
    private final List<Runnable> usual = new ArrayList<>(List.of(() -> setDividerPositions(0.668)));

    /**
     * Puts the views into their places.
     *
     * @param arrangement where dividers were
     * @param below the tabs below the map, not in their pane so far
     */
    Workbench(Views views, StackPane mapArea, WindowTabs below, OptimizeTrip optimizing, Arrangement arrangement) {
        setId("workbench");
        TabPane tables = below.tables();
        SplitPane lists = split(Orientation.VERTICAL, 0.54, views.centers(), views.products());
        lists.setMinWidth(170);
        SplitPane.setResizableWithParent(lists, false);
        mapArea.setMinSize(260, 160);
        SplitPane upper = split(Orientation.HORIZONTAL, 0.265, lists, mapArea);
        SplitPane main = split(Orientation.VERTICAL, 0.66, upper, tables);
        usual.add(() -> main.setDividerPositions(getWidth() > 0 && getWidth() < Rooms.ALL_BESIDE ? 0.52 : 0.66));
        fill(tables, views, below.scenarios(), below.freight());
        tables.getTabs().add(tables.getTabs().size() - 2, data(below.sheets()));
        ScrollPane figures = scrolling(figures(views, optimizing));
        figures.setFitToHeight(true);
        figures.setFocusTraversable(false);
        figures.setMinWidth(FIGURES + SCROLL_BAR);
        SplitPane.setResizableWithParent(figures, false);
        getItems().setAll(main, figures);
        usual.forEach(Runnable::run);
        arrangement.divider("tables", main, tables);
        StudyRoom.follow(main, tables);
        arrangement.divider("figures", this);
        arrangement.divider("map", upper);
        arrangement.divider("lists", lists);
        rooms = new Rooms(this, upper, lists, figures, tables, this::arrange);
    }

    /** Brings a part into sight that may lie in a tab. */
    void reveal(Node part) {
        rooms.reveal(part);
    }

    /** Puts the dividers where they are at first, as when there is more or less room than before. */
    void arrange() {
        usual.forEach(Runnable::run);
    }

    private SplitPane split(Orientation orientation, double position, Node... parts) {
        SplitPane split = new SplitPane(parts);
        split.setOrientation(orientation);
        usual.add(() -> split.setDividerPositions(position));
        return split;
    }

    private void fill(TabPane tabs, Views views, ScenariosTab scenarios, FreightTabs freight) {
        Tab issues = new Tab(texts.get("tab.issues"), views.issues());
        issues.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(
                                "tab.issues.count",
                                views.issues().countProperty().get()),
                        views.issues().countProperty()));
        Tab stock = new Tab(texts.get("tab.stock"), views.stock());
        Tab transfers = new Tab(texts.get("tab.transfers"), views.transfers());
        Tab forecast = new Tab(texts.get("tab.forecast"), views.forecast());
        forecast.setId("tab-forecast");
        forecast.selectedProperty().subscribe(views.forecast()::setActive);
        stock.setId("tab-stock");
        transfers.setId("tab-transfers");
        issues.setId("tab-issues");
        Tab overTime = new Tab(Texts.of("stock").get("tab"), views.overTime());
        overTime.setId("tab-stock-over-time");
        overTime.selectedProperty().subscribe(views.overTime()::setActive);
        Tab sides = new Tab(texts.get("tab.scenarios"), scenarios);
        sides.setId("tab-scenarios");
        sides.selectedProperty().subscribe(scenarios::setActive);
        tabs.getTabs().setAll(stock, overTime, transfers, forecast, sides, issues);
        tabs.getTabs().addAll(3, freight.tabs());
        tabs.getTabs().forEach(tab -> tab.setClosable(false));
        tabs.getTabs().forEach(Workbench::letScroll);
        tabs.getTabs().forEach(LateContent::of);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.ALL_TABS);
        tabs.setId("tables");
        tabs.setAccessibleText(texts.get("tables.accessible"));
        Tab expected = new Tab(texts.get("tab.expected"), views.expected());
        expected.setId("tab-expected");
        letScroll(expected);
        LateContent.of(expected);
        expected.setClosable(false);
        views.setOnExpected(() -> {
            if (!tabs.getTabs().contains(expected)) {
                tabs.getTabs().add(expected);
            }
        });
        tabs.setMinHeight(120);
    }

    private static void letScroll(Tab tab) {
        if (tab.getContent() instanceof Region table) {
            tab.setContent(Scrolled.of(table, TABLE));
        }
    }

    private Tab data(SheetsTab sheets) {
        Tab tab = new Tab(texts.get("tab.sheets"), sheets);
        letScroll(tab);
        tab.setId("tab-sheets");
        tab.setClosable(false);
        tab.selectedProperty().subscribe(sheets::setActive);
        return tab;
    }

    private VBox figures(Views views, OptimizeTrip optimizing) {
        Tab costs = new Tab(texts.get("tab.costs"), scrolling(views.costs()));
        Tab inspector = new Tab("", views.inspector());
        inspector.textProperty().bind(views.inspector().titleProperty());
        Tab days = new Tab(Texts.of("panels").get("days.title"), views.days());
        days.setId("tab-days");
        days.selectedProperty().subscribe(views.days()::setActive);
        TabPane tabs = tabs(costs, days, inspector);
        tabs.setId("details");
        tabs.setAccessibleText(texts.get("details.accessible"));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        views.selection().centerProperty().subscribe(c -> show(tabs, c.isPresent() ? inspector : costs));
        views.selection().areaProperty().subscribe(a -> a.ifPresent(_ -> show(tabs, inspector)));
        views.setOnInspect(() -> inspect(tabs, inspector));
        views.setOnAsked(measure -> {
            views.inspector().explain(measure);
            inspect(tabs, inspector);
        });
        tabs.setMinHeight(DETAILS);
        VBox figures = new VBox(views.kpis(), optimizing.boundLine(), tabs);
        figures.getStyleClass().add("figures");
        figures.setMinWidth(FIGURES);
        return figures;
    }

    private void inspect(TabPane tabs, Tab inspector) {
        show(tabs, inspector);
        rooms.reveal(tabs);
    }

    private static void show(TabPane tabs, Tab tab) {
        tabs.getSelectionModel().select(tab);
    }

    private static ScrollPane scrolling(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return pane;
    }

    private static TabPane tabs(Tab... tabs) {
        TabPane pane = new TabPane(tabs);
        pane.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        return pane;
    }
}
