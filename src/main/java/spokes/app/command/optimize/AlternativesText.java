package spokes.app.command.optimize;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import spokes.optimize.network.Alternatives;
import spokes.optimize.network.Alternatives.Alternative;
import spokes.optimize.network.NetworkProposal;

/** Networks that differ in kind, for people. */
final class AlternativesText {
    private AlternativesText() {}

    /** The cheapest network, and a line for each of them. */
    static String of(Alternatives found) {
        List<String> lines = new ArrayList<>(List.of(NetworkText.of(found.cheapest())));
        if (!found.plans().isEmpty()) {
            lines.add("");
            lines.add("%16s%10s%10s%8s%8s%26s  %s"
                    .formatted("total", "gap %", "days", "2 d %", "3 d %", "best where a day is worth", "open"));
            found.plans().forEach(alternative -> lines.add(line(alternative)));
        }
        return String.join(System.lineSeparator(), lines);
    }

    private static String line(Alternative alternative) {
        NetworkProposal plan = alternative.plan();
        return String.format(
                Locale.ROOT,
                "%,16.2f%10.4f%10.2f%8.1f%8.1f%26s  %s",
                plan.objective(),
                100 * plan.gap(),
                alternative.meanDays(),
                100 * plan.service().coverage().get(1),
                100 * plan.service().coverage().get(2),
                worth(alternative),
                String.join(" ", plan.openCenters()));
    }

    /** Money per order. */
    private static String worth(Alternative alternative) {
        return Double.isInfinite(alternative.worthTo())
                ? String.format(Locale.ROOT, "%.2f or more", alternative.worthOf())
                : String.format(Locale.ROOT, "%.2f to %.2f", alternative.worthOf(), alternative.worthTo());
    }
}
