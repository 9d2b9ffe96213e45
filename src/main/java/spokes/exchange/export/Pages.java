package spokes.exchange.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import spokes.engine.JudgedPlan;
import spokes.model.Workspace;
import spokes.model.sheet.Sheet;

/** The tables of an export: the plan, its results, and what both were made from. */
final class Pages {
    private final JudgedPlan plan;

    Pages(JudgedPlan plan) {
        this.plan = plan;
    }

    /** Every table; the plan and its results also where they are empty, input sheets where they have rows. */
    List<Page> list() {
        ResultPages results = new ResultPages(plan);
        List<Page> pages = new ArrayList<>(List.of(
                Page.of(plan.workspace().table(Sheet.TRANSFERS)),
                results.stockTargets(),
                results.laneFlows(),
                results.kpis(),
                results.forecast()));
        inputs().filter(page -> !page.isEmpty()).forEach(pages::add);
        return List.copyOf(pages);
    }

    /** Input sheets other than transfers, the empty ones too. */
    Stream<Page> inputs() {
        return Arrays.stream(Sheet.values())
                .filter(sheet -> sheet != Sheet.TRANSFERS)
                .map(this::input);
    }

    private Page input(Sheet sheet) {
        Workspace workspace = plan.workspace();
        return Page.of(sheet == Sheet.SETTINGS ? new ChosenSettings(workspace).table() : workspace.table(sheet));
    }

    /** The table of this title, if there is one; the lines of shipments too. */
    Optional<Page> find(String title) {
        ResultPages results = new ResultPages(plan);
        return switch (title) {
            case Shipments.TITLE -> Optional.of(Shipments.of(plan).lines());
            case ResultPages.STOCK_TARGETS -> Optional.of(results.stockTargets());
            case ResultPages.LANE_FLOWS -> Optional.of(results.laneFlows());
            case ResultPages.KPIS -> Optional.of(results.kpis());
            case ResultPages.FORECAST -> Optional.of(results.forecast());
            default -> Sheet.find(title).map(this::input);
        };
    }
}
