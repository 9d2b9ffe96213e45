package spokes.sample;

import java.util.List;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;
import spokes.sample.file.SheetText;

/**
 * The short sheets: where goods come from, what may not lie where, what freight costs, and the settings.
 *
 * <p>The freight rows but {@code ltl-home} are those that the program ships, so that the workspace is complete by
 * itself; {@code data/carriers/freight.csv} has their sources. Home delivery of a treadmill is an assumption.
 */
final class SampleTerms {

    private static final String SUPPLY_POINTS = """
        supply_point,name,latitude,longitude,postal_code
        LA Port,Port of Los Angeles,33.7324,-118.2782,90731
        Newark Port,Port Newark,40.6978,-74.1708,07114
        Houston Port,Port of Houston,29.7185,-95.2741,77012
        Reading Plant,Contract packer in Reading PA,40.3610,-75.9369,19601
        """;

    private static final String ELIGIBILITY = """
        center,client,sku,allowed
        Dallas,Ridgeline,PWR-20K,no
        """;

    private static final String FREIGHT = """
        from,to,mode,minimum,fixed,per_kg_km,min_density_kg_m3,per_vehicle_km,vehicle_kg,vehicle_m3,extra_days,days,loss_rate,kg_co2_per_tonne_km
        *,*,ltl,175,90,0.000165756567424,160,,,,2,,0.0124,0.127399675788
        *,*,truckload,363.56,,,,1.40429889446,19958,70,,,0.0081,0.127399675788
        *,*,rail,1542.46,,,,1.27791199396,19958,70,2,,0.0081,0.0143838343632
        *,*,air,,181.78,0.00104796507503,,,,,,2,0.0081,0.743849719926
        *,*,ltl-home,149,95,0.00032,160,,,,3,,0.0124,0.127399675788
        """;

    private static final String SETTINGS = """
        key,value
        plan_date,2026-11-02
        horizon_days,91
        currency,USD
        baseline_center,Edison
        """;

    private SampleTerms() {}

    static List<Table> tables() {
        return List.of(
                SheetText.table(Sheet.SUPPLY_POINTS, SUPPLY_POINTS),
                SheetText.table(Sheet.ELIGIBILITY, ELIGIBILITY),
                SheetText.table(Sheet.FREIGHT, FREIGHT),
                SheetText.table(Sheet.SETTINGS, SETTINGS));
    }
}
