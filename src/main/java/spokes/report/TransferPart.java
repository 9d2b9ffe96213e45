package spokes.report;

import java.util.List;
import spokes.engine.result.CostLine;
import spokes.engine.transfer.TransferShipment;
import spokes.model.goods.Transfer;
import spokes.report.page.Html;
import spokes.report.page.Table;
import spokes.report.page.Table.Column;
import spokes.ui.Figures;

/** What is to be moved: by lane and day with its trucks, and what is on them. */
final class TransferPart {
    private static final int LINES_SHOWN = 80;

    private final Findings findings;
    private final Wording words;
    private final Figures figures;

    TransferPart(Findings findings, Wording words) {
        this.findings = findings;
        this.words = words;
        this.figures = words.figures();
    }

    void writeTo(Html html) {
        html.add("h2", "", words.get("transfers"));
        List<TransferShipment> shipments = findings.shipments();
        if (shipments.isEmpty()) {
            html.add("p", "", words.get("transfers.none"));
            return;
        }
        Table table = new Table(
                Column.text(words.get("column.lane")),
                Column.text(words.get("column.leaves")),
                Column.text(words.get("column.arrives")),
                Column.text(words.get("column.mode")),
                Column.number(words.get("column.products")),
                Column.number(words.get("column.units")),
                Column.number(words.get("column.pallets")),
                Column.number(words.get("column.kg")),
                Column.number(words.get("column.vehicles")),
                Column.number(words.get("column.fill")),
                Column.number(words.get("column.freight")));
        shipments.forEach(shipment -> table.add(row(shipment)));
        table.addTotal(total(shipments));
        table.writeTo(html);
        differsFromLine(html, shipments);
        goods(html, shipments);
    }

    private List<String> row(TransferShipment shipment) {
        return List.of(
                words.get("lane", words.center(shipment.from()), words.center(shipment.to())),
                figures.date(shipment.leaves()),
                figures.date(shipment.arrives()),
                shipment.mode(),
                figures.number(shipment.products(), 0),
                figures.number(shipment.packing().units(), 0),
                shipment.packing().pallets().stream()
                        .mapToObj(pallets -> figures.number(pallets, 1))
                        .findFirst()
                        .orElse(words.get("unknown")),
                figures.number(shipment.packing().kg(), 0),
                shipment.vehicles() == 0 ? words.get("unknown") : figures.number(shipment.vehicles(), 0),
                shipment.vehicles() == 0 ? words.get("unknown") : figures.percent(shipment.fill()),
                figures.wholeMoney(shipment.freight()));
    }

    private List<String> total(List<TransferShipment> shipments) {
        return List.of(
                words.get("total"),
                "",
                "",
                "",
                "",
                figures.number(
                        shipments.stream().mapToDouble(s -> s.packing().units()).sum(), 0),
                "",
                figures.number(
                        shipments.stream().mapToDouble(s -> s.packing().kg()).sum(), 0),
                figures.number(
                        shipments.stream()
                                .mapToDouble(TransferShipment::vehicles)
                                .sum(),
                        0),
                "",
                figures.wholeMoney(freight(shipments)));
    }

    private static double freight(List<TransferShipment> shipments) {
        return shipments.stream().mapToDouble(TransferShipment::freight).sum();
    }

    /** The cost line holds what really leaves; a sum that is another one is explained. */
    private void differsFromLine(Html html, List<TransferShipment> shipments) {
        double line = findings.plan().evaluation().costs().get(CostLine.TRANSFERS);
        if (Math.abs(line - freight(shipments)) >= 0.5) {
            html.add("p", "note", words.get("transfers.other", figures.wholeMoney(line)));
        }
    }

    private void goods(Html html, List<TransferShipment> shipments) {
        html.add("h3", "", words.get("goods"));
        Table table = new Table(
                Column.text(words.get("column.lane")),
                Column.text(words.get("column.leaves")),
                Column.text(words.get("column.product")),
                Column.number(words.get("column.units")));
        int left = 0;
        double unitsLeft = 0;
        int shown = 0;
        for (TransferShipment shipment : shipments) {
            for (Transfer transfer : shipment.transfers()) {
                if (shown++ < LINES_SHOWN) {
                    table.add(List.of(
                            words.get("lane", words.center(shipment.from()), words.center(shipment.to())),
                            figures.date(shipment.leaves()),
                            words.product(transfer.product()),
                            figures.number(transfer.units(), 0)));
                } else {
                    left++;
                    unitsLeft += transfer.units();
                }
            }
        }
        if (left > 0) {
            table.addTotal(List.of(words.get("goods.more", left), "", "", figures.number(unitsLeft, 0)));
        }
        table.writeTo(html);
    }
}
