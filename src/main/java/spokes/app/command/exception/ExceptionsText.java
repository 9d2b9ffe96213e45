package spokes.app.command.exception;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spokes.app.command.contract.LineTable;
import spokes.app.command.contract.TextPage;
import spokes.app.job.Said;
import spokes.engine.JudgedPlan;
import spokes.engine.remedy.Remedy;
import spokes.engine.remedy.StockException;
import spokes.engine.result.StockState;
import spokes.model.Workspace;
import spokes.model.sheet.RowChange;

/** Exceptions for people: how many there are and what helps most, then the worst, each with its best action. */
final class ExceptionsText {
    private final LocalDate start;
    private final Said said;
    private final TextPage page = new TextPage();

    private ExceptionsText(Workspace workspace) {
        start = workspace.settings().planDate();
        said = new Said(workspace);
    }

    static String of(JudgedPlan plan, List<StockException> all, List<Found> found) {
        if (all.isEmpty()) {
            return "No product is out, short or in surplus at any center.";
        }
        ExceptionsText text = new ExceptionsText(plan.workspace());
        text.counts(all);
        text.best(found);
        text.scope(all.size(), found);
        text.table(found);
        return text.page.text();
    }

    private void counts(List<StockException> all) {
        page.say("%,d products at centers need a look: %,d out, %,d short, %,d sold out early, %,d in surplus worth %s."
                .formatted(
                        all.size(),
                        count(all, StockException.Kind.OUT),
                        count(all, StockException.Kind.SHORT),
                        count(all, StockException.Kind.SELLS_OUT),
                        count(all, StockException.Kind.SURPLUS),
                        said.money(ExceptionsJson.surplusValue(all))));
    }

    static long count(List<StockException> all, StockException.Kind kind) {
        return all.stream().filter(exception -> exception.kind() == kind).count();
    }

    private void best(List<Found> found) {
        Found first = found.getFirst();
        StockState stock = first.exception().stock();
        page.say(first.remedy()
                .map(remedy -> "What saves most is at %s, %s for %s: %s."
                        .formatted(
                                said.center(stock.center()),
                                said.money(first.saved()),
                                said.product(stock.product()),
                                told(remedy, first.exception())))
                .orElse("No single action saves money."));
    }

    /** How far the list goes and what it does not say. */
    private void scope(int all, List<Found> found) {
        long helpless = found.stream().filter(row -> row.remedy().isEmpty()).count();
        if (helpless > 0 && helpless < found.size()) {
            page.say("%,d of the %,d below have no single action that saves.".formatted(helpless, found.size()));
        }
        if (found.size() - helpless > 1) {
            page.say("Each action is judged alone, so what they save does not add up: after one is taken, ask again.");
        }
        if (found.size() < all) {
            page.say("%,d more were not looked into; --limit %d does.".formatted(all - found.size(), all));
        }
    }

    private void table(List<Found> found) {
        LineTable table = new LineTable()
                .words("Product")
                .words("Center")
                .words("State")
                .numbers("Units", "Days", "Saves")
                .words("Best action, and when it is there");
        Map<List<RowChange>, Found> moves = new HashMap<>();
        for (Found row : found) {
            Optional<Found> same = row.remedy().map(remedy -> moves.putIfAbsent(remedy.rows(), row));
            StockState stock = row.exception().stock();
            table.row(
                    stock.product().toString(),
                    said.center(stock.center()),
                    state(row.exception().kind()),
                    said.units(stock.usableUnits()),
                    stock.daysOfSupply().isPresent()
                            ? said.units(stock.daysOfSupply().getAsDouble())
                            : "",
                    row.remedy().isPresent() && same.isEmpty() ? said.money(row.saved()) : "",
                    same.map(first -> "as for "
                                    + said.center(first.exception().stock().center()))
                            .or(() -> row.remedy().map(remedy -> told(remedy, row.exception())))
                            .orElse(""));
        }
        page.table("What is wrong, by what its best action saves", table);
    }

    private static String state(StockException.Kind kind) {
        return switch (kind) {
            case OUT -> "Out";
            case SHORT -> "Short";
            case SELLS_OUT -> "Sells out";
            case SURPLUS -> "Surplus";
        };
    }

    private String told(Remedy remedy, StockException exception) {
        String units = said.units(remedy.units());
        String other = said.center(remedy.other());
        String day = said.date(start.plusDays((long) remedy.days()));
        return switch (remedy.kind()) {
            case MOVE ->
                exception.kind() == StockException.Kind.SURPLUS
                        ? "move %s to %s, %s".formatted(units, other, day)
                        : "move %s from %s, %s".formatted(units, other, day);
            case READDRESS -> "take %s meant for %s, %s".formatted(units, other, day);
            case EXPEDITE -> "bring %s by air, %s".formatted(units, day);
            case BUY -> "buy %s, %s".formatted(units, day);
            case WRITE_DOWN -> "write %s down for %s".formatted(units, said.money(remedy.loss()));
        };
    }
}
