package spokes.sample.supply;

import java.util.List;
import spokes.model.place.Center;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;
import spokes.sample.file.SheetText;

/**
 * Four open centers and eight candidates in cities where fulfillment centers are. Places are the Census points of their
 * ZIPs. Fees lie within the ranges of the 3PL fee survey that the model's defaults name; which city asks how much within
 * them is invented.
 */
public final class SampleCenters {

    public static final String EDISON = "Edison";
    public static final String ATLANTA = "Atlanta";
    public static final String DALLAS = "Dallas";
    public static final String RENO = "Reno";

    /** The open centers beside the first, old one. */
    public static final List<String> YOUNG = List.of(ATLANTA, DALLAS, RENO);

    private static final String CSV = """
        center,name,latitude,longitude,postal_code,status,storage_capacity_m3,throughput_per_day,opening_cost,receiving_per_unit,storage_per_m3_month,pick_per_order,pick_per_unit,dispatch_days,takes_returns,return_processing
        Edison,Edison NJ,40.5143,-74.3439,08837,open,900,900,,0.12,24.5,3.05,0.35,1,yes,4.5
        Atlanta,Atlanta GA,33.7354,-84.5690,30336,open,300,350,,0.1,17.5,2.8,0.35,0,yes,4
        Dallas,Dallas TX,32.6667,-96.7589,75241,open,300,350,,0.1,16.5,2.75,0.35,0,yes,4
        Reno,Reno NV,39.6988,-119.8263,89506,open,300,350,,0.11,19,2.95,0.35,0,no,
        Columbus,Columbus OH,39.8169,-82.9341,43217,candidate,300,350,2500,0.1,15.5,2.7,0.35,0,yes,4
        Louisville,Louisville KY,38.1770,-85.7170,40213,candidate,300,350,2500,0.1,15.5,2.75,0.35,0,yes,4
        Memphis,Memphis TN,35.0351,-89.9272,38118,candidate,300,350,2500,0.09,14.5,2.65,0.35,0,no,
        Joliet,Joliet IL,41.4897,-88.1238,60436,candidate,400,450,3000,0.11,18.5,2.9,0.35,0,yes,4.25
        Kansas City,Kansas City KS,39.0840,-94.7899,66111,candidate,300,350,2500,0.09,14,2.65,0.35,0,no,
        Salt Lake City,Salt Lake City UT,40.8659,-112.0391,84116,candidate,300,350,2500,0.1,16.5,2.8,0.35,0,no,
        Phoenix,Phoenix AZ,33.4331,-112.1972,85043,candidate,300,350,2500,0.1,17.5,2.8,0.35,0,no,
        Ontario,Ontario CA,34.0356,-117.5915,91761,candidate,400,450,4000,0.14,25.5,3.2,0.35,0,yes,4.75
        """;

    private static final double BIN_FEE = 5;
    private static final double MINIMUM = 1000;

    private SampleCenters() {}

    public static Table table() {
        List<Row> rows = SheetText.table(Sheet.CENTERS, CSV).rows().stream()
                .map(row -> row.with("country", "US")
                        .with("bin_fee_per_month", BIN_FEE)
                        .with("minimum_per_month", MINIMUM))
                .toList();
        return Table.of(Sheet.CENTERS, rows);
    }

    /** The open centers, Edison first. */
    public static List<Center> open() {
        return table().rows().stream().map(Center::of).filter(Center::isOpen).toList();
    }
}
