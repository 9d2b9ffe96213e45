package spokes.sample.demand;

import java.time.LocalDate;
import java.util.List;

/**
 * What one customer bought at one time, or sent back.
 *
 * @param id the portal's number
 * @param lines different products; a return has one, with a negative quantity
 * @param returnOf number of the order that a return belongs to; empty for a purchase
 */
public record SampleOrder(
        String id, LocalDate date, SampleCustomers.Address address, List<Line> lines, String returnOf) {

    public SampleOrder {
        lines = List.copyOf(lines);
    }

    /** Units of one product. */
    public record Line(CatalogItem item, int quantity) {}

    public boolean isReturn() {
        return !returnOf.isEmpty();
    }

    public String client() {
        return lines.getFirst().item().key().client();
    }
}
