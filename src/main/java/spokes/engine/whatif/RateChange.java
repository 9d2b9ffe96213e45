package spokes.engine.whatif;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import spokes.model.Refused;
import spokes.model.sheet.RowChange;

/**
 * What if carriers asked more or less: the price of every parcel by the rate card is multiplied, surcharges on top stay the
 * share that they are. Explicit lanes state prices of their own, which stay.
 *
 * @param times   what the card is multiplied with, above 0
 * @param service the one service that is meant; empty for all
 */
public record RateChange(double times, Optional<String> service) implements WhatIf {
    public RateChange {
        requireNonNull(service, "service");
    }

    @Override
    public List<RowChange> changesTo(AskedPlan plan) throws Refused {
        return new ServiceRows(plan.workspace()).change(service, "rate_factor", now -> now * times);
    }

    @Override
    public String label() {
        return "carrier rates %s%s"
                .formatted(
                        Words.change(times), service.map(name -> " of " + name).orElse(""));
    }
}
