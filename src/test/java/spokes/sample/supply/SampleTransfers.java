package spokes.sample.supply;

import spokes.model.goods.Transfer;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;
import spokes.sample.demand.CatalogItem;
import spokes.sample.file.SheetText;

/** Three transfers: one on the road, one that should have left and did not, one that arrived with too little. */
public final class SampleTransfers {

    private static final String CSV = """
        transfer_id,client,sku,from,to,units,departure_date,mode,status,sent_date,received_units
        T-0001,Bluebird,JAR-5,Edison,Dallas,96,2026-10-05,ltl,received,2026-10-05,90
        T-0002,Ridgeline,BTL-750,Edison,Reno,120,2026-10-29,ltl,sent,2026-10-29,
        T-0003,Ridgeline,SBAG-20,Edison,Atlanta,48,2026-10-28,ltl,planned,,
        """;

    private SampleTransfers() {}

    public static Table table() {
        return SheetText.table(Sheet.TRANSFERS, CSV);
    }

    /** Units of the transfer that was on the road: a week later it is where it was to go. */
    public static int arrivedInTheWeek(CatalogItem item, String center) {
        return table().rows().stream()
                .map(Transfer::of)
                .filter(t -> t.status() == Transfer.Status.SENT)
                .filter(t -> t.product().equals(item.key()) && t.to().equals(center))
                .mapToInt(t -> (int) t.units())
                .sum();
    }
}
