package spokes.app.command.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import spokes.engine.derivation.Source;
import spokes.engine.reverse.ActualReturn;
import spokes.engine.reverse.ActualReturns;
import spokes.engine.reverse.ReturnBook;
import spokes.engine.reverse.ReturnPolicy;
import spokes.engine.reverse.ReturnRow;
import spokes.engine.reverse.ReturnWarning;
import spokes.engine.reverse.ReturnsAnswer;
import spokes.model.Workspace;
import spokes.model.place.Center;

/** Where returns should go, for people. */
final class ReturnsText {
    private static final int ROWS_SHOWN = 8;

    private final ReturnsAnswer answer;
    private final Map<String, String> names;
    private final List<String> lines = new ArrayList<>();

    private ReturnsText(ReturnsAnswer answer, Workspace workspace) {
        this.answer = answer;
        names = workspace.centers().stream().collect(Collectors.toMap(Center::code, Center::name, (a, b) -> a));
    }

    static String of(ReturnsAnswer answer, Workspace workspace) {
        ReturnsText text = new ReturnsText(answer, workspace);
        text.verdict();
        answer.warnings().forEach(text::warn);
        text.policies();
        text.table("as planned, by center", answer.planned().centers());
        text.table("as planned, by region", answer.planned().regions());
        text.table("as planned, the dearest products", answer.planned().products());
        answer.actual().ifPresent(text::actual);
        text.lines.add("");
        text.lines.add("what it rests on:");
        answer.assumptions().stream().map(Source::text).forEach(source -> text.lines.add("  " + source));
        return String.join(System.lineSeparator(), text.lines);
    }

    private void verdict() {
        ReturnBook planned = answer.planned();
        ReturnBook best = answer.best();
        lines.add(String.format(
                Locale.ROOT,
                "%,.0f units come back over %d days; as planned that costs %,.2f, and a unit can be sold again after"
                        + " %.1f working days",
                planned.all().units(),
                answer.horizonDays(),
                planned.all().cost(),
                planned.all().meanDays()));
        if (best.policy().equals(planned.policy())) {
            lines.add("no other way of taking them is cheaper");
        } else {
            against("cheapest", best, planned);
        }
        answer.bestCentral().ifPresent(central -> against("the best single center", central, planned));
    }

    private void against(String title, ReturnBook book, ReturnBook planned) {
        double money = planned.planTotal() - book.planTotal();
        double days = book.all().meanDays() - planned.all().meanDays();
        lines.add(String.format(
                Locale.ROOT,
                "%s, %s: the plan costs %,.2f %s, a unit can be sold again %.1f working days %s",
                title,
                name(book.policy()),
                Math.abs(money),
                money < 0 ? "more" : "less",
                Math.abs(days),
                days > 0 ? "later" : "sooner"));
    }

    private String name(ReturnPolicy policy) {
        return switch (policy.kind()) {
            case AS_PLANNED -> "as planned";
            case NEAREST_OF_ALL -> "nearest of all open centers";
            case CENTRAL -> "all to " + center(policy.center());
        };
    }

    private String center(String code) {
        return names.getOrDefault(code, code);
    }

    private void warn(ReturnWarning warning) {
        String centers = warning.centers().stream().map(this::center).collect(Collectors.joining(", "));
        String amount = String.format(Locale.ROOT, "%,.2f", warning.amount());
        String units = String.format(Locale.ROOT, "%,.0f", warning.amount());
        lines.add("but: "
                + switch (warning.kind()) {
                    case TAKE_NONE ->
                        ("no returns are taken in %s: as the only center it pays nothing for them but the setting"
                            + " return_processing, and the plan pays %s; a verdict against it alone is flattered by"
                            + " that")
                                .formatted(centers, amount);
                    case NOBODY_TAKES ->
                        ("no open center takes returns, so %s units that come back cost only the setting"
                                        + " return_processing and none is recovered")
                                .formatted(units);
                    case FEE_ASSUMED ->
                        "%s: no fee for returns is known; %s a unit is assumed".formatted(centers, amount);
                    case NOWHERE_TO_GO ->
                        "%s units come back from where no center that takes returns can be reached".formatted(units);
                    case NO_RATE -> "%s products have no return rate and count as never coming back".formatted(units);
                });
    }

    private void policies() {
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "%-34s%13s%13s%13s%7s%11s%11s%13s%10s%15s",
                "way",
                "cost",
                "way back",
                "handling",
                "days",
                "recovered",
                "in time",
                "their value",
                "bound",
                "plan"));
        for (ReturnBook book : answer.books()) {
            ReturnRow all = book.all();
            lines.add(String.format(
                    Locale.ROOT,
                    "%-34s%,13.2f%,13.2f%,13.2f%7.1f%,11.0f%,11.0f%,13.2f%,10.2f%,+15.2f%s",
                    name(book.policy()),
                    all.cost(),
                    all.freight(),
                    all.processing(),
                    all.meanDays(),
                    all.recovered(),
                    all.inTime(),
                    all.value(),
                    all.capital(),
                    book.planTotal() - answer.planned().planTotal(),
                    book.assumedFees().isEmpty() ? "" : "  (fee assumed)"));
        }
        lines.add("recovered: units that can be sold as new; in time: those of them within the horizon; their value and"
                + " the cost of money bound until then are in no cost; plan: what the whole plan costs more or"
                + " less");
    }

    private void table(String title, List<ReturnRow> rows) {
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "%-34s%13s%13s%13s%7s%11s%11s",
                title,
                "cost",
                "way back",
                "handling",
                "days",
                "units",
                "recovered"));
        rows.stream()
                .limit(ROWS_SHOWN)
                .forEach(row -> lines.add(String.format(
                        Locale.ROOT,
                        "%-34s%,13.2f%,13.2f%,13.2f%7.1f%,11.0f%,11.0f",
                        label(row),
                        row.cost(),
                        row.freight(),
                        row.processing(),
                        row.meanDays(),
                        row.units(),
                        row.recovered())));
    }

    private String label(ReturnRow row) {
        String label = row.codes().size() == 1
                ? center(row.codes().getFirst())
                : String.join(" ", row.codes()).strip();
        return label.isEmpty() ? "elsewhere" : label;
    }

    private void actual(ActualReturns actual) {
        ActualReturn all = actual.all();
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "really came back: %.1f %% of %,.0f units ordered more than %d days ago (%.1f days after the order on"
                        + " average); the products' rates say %.1f %%",
                100 * all.actual(),
                all.sold(),
                actual.ripeDays(),
                actual.meanLag(),
                100 * all.rate()));
        long off = actual.products().stream().filter(ActualReturn::isOff).count();
        lines.add(String.format(
                Locale.ROOT,
                "at the rates seen the plan's returns cost %,.2f instead of %,.2f; %d of %d products are off by more"
                        + " than chance explains",
                actual.costActual(),
                actual.costPlanned(),
                off,
                actual.products().size()));
        actual.products().stream()
                .filter(ActualReturn::isOff)
                .limit(ROWS_SHOWN)
                .forEach(row -> lines.add(String.format(
                        Locale.ROOT,
                        "  %-32s%6.1f %% of %,7.0f came back (%.1f to %.1f %%), its rate is %.1f %%",
                        String.join(" ", row.codes()).strip(),
                        100 * row.actual(),
                        row.sold(),
                        100 * row.low(),
                        100 * row.high(),
                        100 * row.rate())));
    }
}
