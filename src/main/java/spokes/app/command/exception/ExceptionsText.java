package spokes.app.command.exception;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import spokes.app.job.Said;
import spokes.engine.JudgedPlan;
import spokes.engine.remedy.Remedy;
import spokes.engine.remedy.StockException;
import spokes.engine.result.StockState;
import spokes.model.Workspace;
import spokes.model.sheet.RowChange;

/** Exceptions for people. */
final class ExceptionsText {
    private final LocalDate start;
    private final Said said;

    private ExceptionsText(Workspace workspace) {
        start = workspace.settings().planDate();
        said = new Said(workspace);
    }

    static String of(JudgedPlan plan, List<StockException> all, List<Found> found) {
        if (all.isEmpty()) {
            return "no product is out, short or in surplus at any center";
        }
        return String.join(System.lineSeparator(), new ExceptionsText(plan.workspace()).lines(all, found));
    }

    private List<String> lines(List<StockException> all, List<Found> found) {
        List<String> lines = new ArrayList<>();
        lines.add(head(all));
        lines.add(String.format(
                "%-28s%-16s%-10s%9s%9s%14s  %s", "product", "center", "state", "units", "days", "saves", "by"));
        Map<List<RowChange>, Found> moves = new HashMap<>();
        for (Found row : found) {
            Optional<Found> same = row.remedy().map(remedy -> moves.putIfAbsent(remedy.rows(), row));
            lines.add(line(row, same));
        }
        end(lines, all.size(), found);
        return lines;
    }

    private static void end(List<String> lines, int all, List<Found> found) {
        long helpless = found.stream().filter(row -> row.remedy().isEmpty()).count();
        if (helpless > 0) {
            lines.add(String.format(
                    Locale.ROOT, "%,d of these %,d have no single action that saves", helpless, found.size()));
        }
        if (found.size() - helpless > 1) {
            lines.add("each action is judged alone, so what they save does not add up: after one is taken, ask again");
        }
        if (found.size() < all) {
            lines.add(String.format(
                    Locale.ROOT, "%,d more were not looked into; --limit %d does", all - found.size(), all));
        }
    }

    private String head(List<StockException> all) {
        return String.format(
                Locale.ROOT,
                "%,d products at centers: %,d out, %,d short, %,d sold out early, %,d in surplus worth %s",
                all.size(),
                count(all, StockException.Kind.OUT),
                count(all, StockException.Kind.SHORT),
                count(all, StockException.Kind.SELLS_OUT),
                count(all, StockException.Kind.SURPLUS),
                said.money(ExceptionsJson.surplusValue(all)));
    }

    static long count(List<StockException> all, StockException.Kind kind) {
        return all.stream().filter(exception -> exception.kind() == kind).count();
    }

    private String line(Found row, Optional<Found> same) {
        StockState stock = row.exception().stock();
        String days = stock.daysOfSupply().isPresent()
                ? String.format(Locale.ROOT, "%,.1f", stock.daysOfSupply().getAsDouble())
                : "-";
        return String.format(
                Locale.ROOT,
                "%-28s%-16s%-10s%,9.0f%9s%14s  %s",
                stock.product(),
                said.center(stock.center()),
                row.exception().kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                stock.usableUnits(),
                days,
                row.remedy().isPresent() && same.isEmpty() ? said.money(row.saved()) : "-",
                same.map(first -> "the same as for "
                                + said.center(first.exception().stock().center()))
                        .or(() -> row.remedy().map(remedy -> told(remedy, row.exception())))
                        .orElse("nothing that saves"));
    }

    private String told(Remedy remedy, StockException exception) {
        String day = said.date(start.plusDays((long) remedy.days()));
        return switch (remedy.kind()) {
            case MOVE ->
                exception.kind() == StockException.Kind.SURPLUS
                        ? "move %,.0f to %s, there on %s".formatted(remedy.units(), said.center(remedy.other()), day)
                        : "move %,.0f from %s, there on %s".formatted(remedy.units(), said.center(remedy.other()), day);
            case READDRESS ->
                "send %,.0f here that are to go to %s on %s"
                        .formatted(remedy.units(), said.center(remedy.other()), day);
            case EXPEDITE -> "let %,.0f come by air, there on %s".formatted(remedy.units(), day);
            case BUY -> "buy %,.0f, there on %s".formatted(remedy.units(), day);
            case WRITE_DOWN -> "write %,.0f down for %s".formatted(remedy.units(), said.money(remedy.loss()));
        };
    }
}
