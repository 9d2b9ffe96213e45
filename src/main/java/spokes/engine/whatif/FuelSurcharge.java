package spokes.engine.whatif;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import spokes.model.Refused;
import spokes.model.sheet.RowChange;

/**
 * What if carriers asked this fuel surcharge.
 *
 * @param share   share on top of the price of a parcel
 * @param service the one service that is meant; empty for all
 */
public record FuelSurcharge(double share, Optional<String> service) implements WhatIf {
    public FuelSurcharge {
        requireNonNull(service, "service");
    }

    @Override
    public List<RowChange> changesTo(AskedPlan plan) throws Refused {
        return new ServiceRows(plan.workspace()).change(service, "fuel_surcharge", now -> share);
    }

    @Override
    public String label() {
        return "fuel surcharge %s%s"
                .formatted(
                        Words.percent(share), service.map(name -> " of " + name).orElse(""));
    }
}
