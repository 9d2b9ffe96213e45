package spokes.engine.contribution;

import java.util.List;
import java.util.function.Supplier;
import spokes.engine.basis.Terms;
import spokes.engine.flow.Judgment;
import spokes.engine.network.Network;
import spokes.model.Workspace;

/** What transfers and inbound shipments add, row by row; what a shipment costs is shared by weight. */
public final class Freights {

    private final Consignments consignments;
    private final Network network;

    public Freights(Judgment judgment, Workspace workspace) {
        this.consignments = new Consignments(judgment, workspace);
        this.network = judgment.network;
    }

    private interface Amount {
        double of(Shipment shipment, Consignment.Goods goods);
    }

    private static Ledger each(
            Supplier<List<Consignment>> list, Contribution.Kind kind, Amount amount, Amount units, Amount weight) {
        return (products, sink) -> {
            for (Consignment consignment : list.get()) {
                Shipment shipment = consignment.shipment();
                for (Consignment.Goods goods : consignment.goods()) {
                    double adds = amount.of(shipment, goods);
                    if (products.test(goods.item().number) && adds != 0) {
                        sink.accept(Contribution.in(
                                shipment,
                                kind,
                                goods.item().number,
                                units.of(shipment, goods),
                                adds,
                                weight.of(shipment, goods)));
                    }
                }
            }
        };
    }

    private Ledger transfers(Amount amount, Amount weight) {
        return each(
                consignments::listTransfers,
                Contribution.Kind.TRANSFER,
                amount,
                (shipment, goods) -> goods.units(),
                weight);
    }

    private Ledger inbound(Amount amount, Amount weight) {
        return each(
                consignments::listInbound,
                Contribution.Kind.INBOUND,
                amount,
                (shipment, goods) -> goods.units(),
                weight);
    }

    /** Freight of transfers; its weight is in units. */
    public Ledger transferFreight() {
        return transfers(Freights::freight, (shipment, goods) -> goods.units());
    }

    /** Freight of inbound shipments; its weight is in units. */
    public Ledger inboundFreight() {
        return inbound(Freights::freight, (shipment, goods) -> goods.units());
    }

    private static double freight(Shipment shipment, Consignment.Goods goods) {
        return goods.charged() ? shipment.freight() * shipment.share(goods.kg(), goods.units()) : 0;
    }

    /** What is lost or damaged on the way, at cost; its weight is in units. */
    public Ledger lost() {
        return Ledger.all(
                transfers(Freights::loss, (shipment, goods) -> goods.units()),
                inbound(Freights::loss, (shipment, goods) -> goods.units()));
    }

    private static double loss(Shipment shipment, Consignment.Goods goods) {
        double rate = shipment.rate().map(row -> Terms.amount(row.lossRate())).orElse(0.0);
        return goods.arrives() ? goods.units() * goods.item().unitCost * rate : 0;
    }

    /** Capital bound in transit; its units and its weight are unit-days. */
    public Ledger boundInTransit() {
        Amount unitDays = (shipment, goods) -> goods.units() * goods.daysOnWay();
        return each(
                consignments::listTransfers,
                Contribution.Kind.TRANSFER,
                (shipment, goods) -> unitDays.of(shipment, goods)
                        * goods.item().unitCost
                        * network.terms.capitalRate
                        / Terms.DAYS_PER_YEAR,
                unitDays,
                unitDays);
    }

    /** kg of CO2e; its weight is in tonne-km. */
    public Ledger emitted() {
        return Ledger.all(transfers(Freights::co2Kg, Freights::tonneKm), inbound(Freights::co2Kg, Freights::tonneKm));
    }

    private static double co2Kg(Shipment shipment, Consignment.Goods goods) {
        double factor =
                shipment.rate().map(row -> Terms.amount(row.kgCo2PerTonneKm())).orElse(0.0);
        return goods.charged() ? tonneKm(shipment, goods) * factor : 0;
    }

    private static double tonneKm(Shipment shipment, Consignment.Goods goods) {
        return goods.kg() / 1000 * shipment.km();
    }
}
