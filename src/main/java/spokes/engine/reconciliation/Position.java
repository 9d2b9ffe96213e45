package spokes.engine.reconciliation;

import java.time.LocalDate;
import java.util.OptionalDouble;
import spokes.model.goods.ProductKey;
import spokes.model.goods.StockLevel;

/** A SKU-center while what happened there since its last count is added up. */
final class Position {
    final LocalDate since;
    final LocalDate day;
    private final StockLevel counted;
    private final OptionalDouble last;
    private double shipped;
    private double inbound;
    private double transferred;

    Position(StockLevel counted, OptionalDouble last, LocalDate since, LocalDate day) {
        this.counted = counted;
        this.last = last;
        this.since = since;
        this.day = day;
    }

    /** Which product lies where. */
    record Key(String center, ProductKey product) {
        static Key of(StockLevel level) {
            return new Key(level.center(), level.product());
        }
    }

    boolean hasLast() {
        return last.isPresent();
    }

    /** Whether a day lies between the counts; a count is of the end of its day. */
    boolean spans(LocalDate date) {
        return date.isAfter(since) && !date.isAfter(day);
    }

    void ship(double units) {
        shipped += units;
    }

    void receive(double units) {
        inbound += units;
    }

    void transfer(double units) {
        transferred += units;
    }

    CountedStock toRow() {
        return new CountedStock(
                counted.center(), counted.product(), since, day, last, shipped, inbound, transferred, counted.onHand());
    }
}
