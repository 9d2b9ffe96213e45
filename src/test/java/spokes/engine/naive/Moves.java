package spokes.engine.naive;

import java.util.Comparator;
import java.util.Optional;
import spokes.model.carrier.FreightRate;
import spokes.model.goods.StockLevel;
import spokes.model.goods.Transfer;
import spokes.model.place.Center;

/** When transfers leave and arrive, and which do (model.md, section 5). */
final class Moves {
    private final World world;
    private final Freight freight;

    Moves(World world, Freight freight) {
        this.world = world;
        this.freight = freight;
    }

    String mode(Transfer t) {
        return t.mode().isEmpty() ? world.rows.settings().text("default_mode") : t.mode();
    }

    Optional<FreightRate> row(Transfer t) {
        return freight.row(t.from(), t.to(), mode(t));
    }

    double km(Transfer t) {
        return freight.km(t.from(), t.to());
    }

    double dock(Center c) {
        return c.dockToStockDays().orElse(world.set("dock_to_stock_days"));
    }

    /** A planned transfer waits until its center ships. */
    double departure(Transfer t) {
        double day = planned(t);
        Optional<Center> from = world.open(t.from());
        double leaves = Math.max(0, day);
        if (t.status() != Transfer.Status.PLANNED || from.isEmpty() || !world.isClosed(from.get(), leaves)) {
            return day;
        }
        while (leaves < world.horizon && world.isClosed(from.get(), leaves)) {
            leaves++;
        }
        return leaves;
    }

    private double planned(Transfer t) {
        boolean sent = t.status() == Transfer.Status.SENT;
        return (sent ? t.sentDate().or(t::departureDate) : t.departureDate())
                .map(world::day)
                .orElse(0.0);
    }

    double arrival(Transfer t) {
        return departure(t) + Freight.days(row(t), km(t));
    }

    double ready(Transfer t) {
        return arrival(t) + dock(world.open(t.to()).orElseThrow());
    }

    /** The day of the stock sheet: of the sender's row, else the latest of all, else the plan date. */
    private double counted(Transfer t) {
        Optional<StockLevel> level = world.rows.stock().stream()
                .filter(s -> s.center().equals(t.from()) && s.product().equals(t.product()))
                .findFirst();
        if (level.isPresent()) {
            return level.get().asOf().map(world::day).orElse(0.0);
        }
        return world.rows.stock().stream()
                .flatMap(s -> s.asOf().stream())
                .max(Comparator.naturalOrder())
                .map(world::day)
                .orElse(0.0);
    }

    boolean happens(Transfer t) {
        boolean sender = world.open(t.from()).isPresent();
        boolean receiver = world.open(t.to()).isPresent();
        return switch (t.status()) {
            case RECEIVED, CANCELLED -> false;
            case SENT -> receiver;
            case PLANNED -> receiver && sender && planned(t) >= counted(t);
        };
    }

    /** Whether the sender's stock still holds its units. */
    boolean takes(Transfer t) {
        return world.open(t.from()).isPresent() && (t.status() == Transfer.Status.PLANNED || departure(t) > counted(t));
    }
}
