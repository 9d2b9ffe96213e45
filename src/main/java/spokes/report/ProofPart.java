package spokes.report;

import java.util.List;
import java.util.Optional;
import spokes.engine.PlanReplay;
import spokes.engine.measure.Calibration;
import spokes.engine.result.PastComparison;
import spokes.report.page.Html;
import spokes.report.page.Table;
import spokes.report.page.Table.Column;
import spokes.ui.Figures;

/** The proof: what was really paid for past orders, what is modeled for them, and what this plan would have cost. */
final class ProofPart {
    private final Findings findings;
    private final Wording words;
    private final Figures figures;

    ProofPart(Findings findings, Wording words) {
        this.findings = findings;
        this.words = words;
        this.figures = words.figures();
    }

    void writeTo(Html html) {
        html.add("h2", "", words.get("proof"));
        Optional<PlanReplay> replay = findings.replay();
        if (replay.isEmpty()) {
            html.add("p", "", words.get("proof.none"));
            return;
        }
        html.add("p", "", words.replay().head(replay.get().orders()));
        PastComparison.Freight freight = replay.get().orders().past().freight();
        if (freight.compared() > 0) {
            paid(html, freight);
        } else {
            html.add("p", "", words.get("proof.unpaid"));
        }
        html.open("ul", "");
        words.replay().findings(replay.get()).forEach(said -> html.add("li", "", said));
        html.close();
        calibration(html, findings.plan().calibration());
    }

    private void paid(Html html, PastComparison.Freight freight) {
        Table table = new Table(
                Column.text(words.get(
                        "proof.orders", figures.number(freight.compared(), 0), figures.number(freight.stated(), 0))),
                Column.number(words.get("column.freight")),
                Column.number(words.get("proof.against")));
        table.add(List.of(words.get("proof.paid"), figures.wholeMoney(freight.paid()), ""));
        table.add(proof("proof.modeled", freight.modeled(), freight.paid()));
        table.add(proof("proof.plan", freight.replayed(), freight.paid()));
        table.writeTo(html);
    }

    private List<String> proof(String key, double money, double paid) {
        double share = paid > 0 ? 100 * (money / paid - 1) : 0;
        return List.of(words.get(key), figures.wholeMoney(money), words.get("percent", figures.change(share, 1)));
    }

    private void calibration(Html html, Calibration found) {
        if (found.orders() > 0) {
            html.add(
                    "p",
                    "",
                    words.get(
                            "calibration",
                            figures.number(found.orders(), 0),
                            figures.wholeMoney(found.paid()),
                            figures.wholeMoney(found.modeled()),
                            figures.number(found.factor(), 3)));
        }
    }
}
