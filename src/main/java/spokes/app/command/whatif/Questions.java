package spokes.app.command.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import spokes.engine.whatif.CenterClosed;
import spokes.engine.whatif.DemandChange;
import spokes.engine.whatif.FuelSurcharge;
import spokes.engine.whatif.InboundLate;
import spokes.engine.whatif.OtherService;
import spokes.engine.whatif.RateChange;
import spokes.engine.whatif.WhatIf;
import spokes.model.Settings;
import spokes.model.demand.DemandScope;
import spokes.model.place.Closure;

/** The options that say what is asked; several are asked together. */
final class Questions {
    @Option(
            names = "--demand",
            paramLabel = "PCT",
            converter = Percentage.Reader.class,
            description = "More or less is asked for: +20%%, -10%%.")
    private @Nullable Percentage demand;

    @Option(
            names = "--region",
            paramLabel = "R",
            description = "Demand of this census division alone, or the beginning of its name.")
    private @Nullable String region;

    @Option(
            names = "--areas",
            paramLabel = "A",
            defaultValue = "",
            description = "Demand of this area alone, or of those whose codes begin so: 9*.")
    private String areas = "";

    @Option(names = "--client", paramLabel = "X", defaultValue = "", description = "Demand for goods of this client.")
    private String client = "";

    @Option(names = "--sku", paramLabel = "S", defaultValue = "", description = "Demand for this item.")
    private String sku = "";

    @Option(names = "--category", paramLabel = "K", defaultValue = "", description = "Demand for this category.")
    private String category = "";

    @Option(
            names = "--carrier-rate",
            paramLabel = "PCT",
            converter = Percentage.Reader.class,
            description = "Carriers ask more or less: +5%%.")
    private @Nullable Percentage rate;

    @Option(
            names = "--fuel",
            paramLabel = "PCT",
            converter = Percentage.Reader.class,
            description = "Carriers ask this fuel surcharge: 12%%.")
    private @Nullable Percentage fuel;

    @Option(
            names = "--service",
            paramLabel = "NAME",
            description = "Parcels go by this service; with --carrier-rate or --fuel: these are of this service alone."
                    + " With --like it is a new one.")
    private @Nullable String service;

    @Option(names = "--like", paramLabel = "NAME", description = "The service whose card the new one follows.")
    private @Nullable String like;

    @Option(
            names = "--price",
            paramLabel = "PCT",
            converter = Percentage.Reader.class,
            description = "What the new service asks more or less than that: -10%%.")
    private @Nullable Percentage price;

    @Option(
            names = "--days",
            paramLabel = "N",
            split = ",",
            arity = "1",
            description = "Days of the new service in zones 1 to 9: 1,1,2,2,3,3,4,4,5; else as the other.")
    private @Nullable List<Double> days;

    @Option(
            names = "--close",
            paramLabel = "C",
            description = "This center ships nothing until --to, or for the days of setting closed_days (14).")
    private @Nullable String close;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "First day of --close (else the plan date), or of --demand.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Last day of --close, or of --demand.")
    private @Nullable LocalDate to;

    @Option(names = "--for-good", description = "The center that is closed never ships again.")
    private boolean isForGood;

    @Option(names = "--late", paramLabel = "DAYS", description = "Inbound comes so many days later.")
    private @Nullable Integer late;

    @Option(names = "--supply-point", paramLabel = "P", description = "Inbound from there alone.")
    private @Nullable String supplyPoint;

    @Option(names = "--reference", paramLabel = "PO", description = "Inbound of this order or shipment alone.")
    private @Nullable String reference;

    @Option(names = "--receiver", paramLabel = "C", description = "Inbound to this center alone.")
    private @Nullable String receiver;

    /**
     * What is asked, in the order of a plan's inputs.
     *
     * @param settings the plan's
     * @throws ParameterException if nothing is
     */
    List<WhatIf> list(CommandLine line, Settings settings) {
        List<WhatIf> all = new ArrayList<>();
        if (demand != null) {
            DemandScope scope =
                    new DemandScope(client, sku, category, areas, Optional.ofNullable(from), Optional.ofNullable(to));
            all.add(new DemandChange(demand.times(), scope, Optional.ofNullable(region)));
        }
        addCarriers(all);
        if (close != null) {
            all.add(closed(close, from == null ? settings.planDate() : from, settings));
        }
        if (late != null) {
            all.add(new InboundLate(
                    late,
                    Optional.ofNullable(supplyPoint),
                    Optional.ofNullable(reference),
                    Optional.ofNullable(receiver)));
        }
        if (all.isEmpty()) {
            throw new ParameterException(
                    line, "what if what? Give --demand, --carrier-rate, --fuel, --service, --close or --late");
        }
        return all;
    }

    private void addCarriers(List<WhatIf> all) {
        boolean isOfService = rate != null || fuel != null;
        if (rate != null) {
            all.add(new RateChange(rate.times(), Optional.ofNullable(service)));
        }
        if (fuel != null) {
            all.add(new FuelSurcharge(fuel.share(), Optional.ofNullable(service)));
        }
        if (service != null && (like != null || !isOfService)) {
            double times = price == null ? 1 : price.times();
            all.add(new OtherService(service, Optional.ofNullable(like), times, days == null ? List.of() : days));
        }
    }

    private CenterClosed closed(String center, LocalDate first, Settings settings) {
        LocalDate last = to == null ? CenterClosed.lastDay(first, settings) : to;
        return new CenterClosed(
                new Closure(center, first, isForGood ? Optional.empty() : Optional.of(last), "what if"));
    }
}
