package spokes.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spokes.engine.JudgedPlan;
import spokes.engine.Worlds;
import spokes.exchange.ImportOptions;
import spokes.exchange.Importer;
import spokes.geo.Gazetteer;
import spokes.model.Progress;
import spokes.model.Workspace;
import spokes.model.export.CsvStyle;
import spokes.model.review.ImportReview;

/** Planned transfers leave as pairs: an order for the sender, a notice for the receiver, one number on both. */
class ShipmentsTest {
    private static final String NETWORK = """
        centers: center|name|latitude|longitude|postal_code|dock_to_stock_days
        EDI|Edison, NJ|40.5|-74.4|08817|2
        RNO|Reno, NV|39.5|-119.8|89501|1
        products: client|sku|name|weight_kg|length_cm|width_cm|height_cm|units_per_case|cases_per_pallet
        |KB-35|Kettlebell|16|20|20|25|12|10
        |MAT|Yoga mat|1||||1|
        stock: center|sku|on_hand|as_of
        EDI|KB-35|500|2026-03-02
        EDI|MAT|500|2026-03-02
        freight: from|to|mode|days
        *|*|ltl|6
        *|*|air|2
        """;

    @TempDir
    private Path folder;

    private static Workspace planned(String transfers) {
        return Worlds.world(
                NETWORK, "transfers: transfer_id|sku|from|to|units|departure_date|mode|status|sent_date", transfers);
    }

    private List<Path> export(Workspace workspace) throws IOException {
        return Exporter.exportShipments(JudgedPlan.of(workspace), folder, CsvStyle.RFC_4180, Progress.UNWATCHED);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(p -> String.valueOf(p.getFileName())).sorted().toList();
        }
    }

    @Test
    void whatTravelsTogetherIsOneShipmentWithAnOrderAndANotice() throws Exception {
        export(planned("""
            T-0001|KB-35|EDI|RNO|240|2026-03-09|ltl|planned|
            T-0002|MAT|EDI|RNO|30|2026-03-09||planned|
            T-0003|MAT|EDI|RNO|10|2026-03-09|air|planned|
            """));
        assertThat(names())
                .containsExactly(
                        "shipment_SH-T-0001_notice_RNO.csv",
                        "shipment_SH-T-0001_order_EDI.csv",
                        "shipment_SH-T-0003_notice_RNO.csv",
                        "shipment_SH-T-0003_order_EDI.csv");
        assertThat(Files.readString(folder.resolve("shipment_SH-T-0001_order_EDI.csv")))
                .isEqualToNormalizingNewlines("""
                    shipment_number,transfer_id,from,from_name,to,to_name,to_postal_code,to_country,ship_date,arrival_date,mode,client,sku,product_name,units,units_per_case,cases,pallets,weight_kg,volume_m3
                    SH-T-0001,T-0001,EDI,"Edison, NJ",RNO,"Reno, NV",89501,,2026-03-09,2026-03-15,ltl,,KB-35,Kettlebell,240,12,20,2,3840,2.4
                    SH-T-0001,T-0002,EDI,"Edison, NJ",RNO,"Reno, NV",89501,,2026-03-09,2026-03-15,ltl,,MAT,Yoga mat,30,1,30,,30,
                    """);
        assertThat(Files.readString(folder.resolve("shipment_SH-T-0003_notice_RNO.csv")))
                .isEqualToNormalizingNewlines("""
                    shipment_number,transfer_id,from,from_name,from_postal_code,from_country,to,to_name,ship_date,arrival_date,sellable_date,mode,client,sku,product_name,units,units_per_case,cases,pallets,weight_kg,volume_m3
                    SH-T-0003,T-0003,EDI,"Edison, NJ",08817,,RNO,"Reno, NV",2026-03-09,2026-03-11,2026-03-12,air,,MAT,Yoga mat,10,1,10,,10,
                    """);
    }

    @Test
    void whatIsOnItsWayOrOverHasNoOrderAnyMore() throws Exception {
        assertThat(export(planned("""
            T-1|MAT|EDI|RNO|1|2026-03-09|ltl|sent|2026-03-09
            T-2|MAT|EDI|RNO|2|2026-03-09|ltl|received|2026-03-01
            T-3|MAT|EDI|RNO|3|2026-03-10|ltl|cancelled|
            """))).isEmpty();
    }

    @Test
    void anOverdueTransferWaitsForANewDate() throws Exception {
        assertThat(export(planned("T-1|MAT|EDI|RNO|1|2026-02-20|ltl|planned|\n")))
                .isEmpty();
    }

    @Test
    void aShipmentKeepsItsNumberWhenLinesComeAndGo() throws Exception {
        export(planned("T-9|MAT|EDI|RNO|1|2026-03-09|ltl|planned|\n"));
        assertThat(names()).contains("shipment_SH-T-9_order_EDI.csv");
        export(planned("""
            T-9|MAT|EDI|RNO|1|2026-03-09|ltl|cancelled|
            T-10|KB-35|EDI|RNO|1|2026-03-09|ltl|planned|
            """));
        assertThat(names()).containsExactly("shipment_SH-T-9_notice_RNO.csv", "shipment_SH-T-9_order_EDI.csv");
    }

    @Test
    void filesOfAShipmentThatIsNoMoreGoAndThoseOfOthersStay() throws Exception {
        Files.writeString(folder.resolve("shipment_list.csv"), "mine");
        export(planned("T-1|MAT|EDI|RNO|1|2026-03-09|ltl|planned|\n"));
        export(planned("T-1|MAT|EDI|RNO|1|2026-03-09|ltl|sent|2026-03-09\n"));
        assertThat(names()).containsExactly("shipment_list.csv");
    }

    @Test
    void anImportOfThePairChangesNothingAndSaysWhy() throws Exception {
        Workspace workspace = planned("T-1|MAT|EDI|RNO|1|2026-03-09|ltl|planned|\n");
        List<Path> files = new ArrayList<>(export(workspace));
        ImportReview review = new Importer(Gazetteer.shipped())
                .review(workspace, files, ImportOptions.guessing(LocalDate.of(2026, 3, 2)), Progress.UNWATCHED);
        assertThat(review.changes().isEmpty()).isTrue();
        assertThat(review.issues())
                .extracting(issue -> issue.message())
                .containsOnly("passed over: Spokes made it of transfers; import those");
    }

    @Test
    void eachCenterThatGetsSomeOfAnInboundShipmentHasANoticeThatIsNotImported() throws Exception {
        Workspace workspace = Worlds.world(NETWORK, """
            supply_points: supply_point|name
            Port|Port of Oakland
            inbound: center|sku|units|arrival_date|supply_point|mode|reference
            EDI|KB-35|120|2026-03-20|Port|ltl|PO-9
            RNO|KB-35|240|2026-03-20|Port|ltl|PO-9
            RNO|MAT|30|2026-02-20|Port|ltl|PO-8
            """);
        List<Path> files = export(workspace);
        assertThat(names())
                .containsExactly("inbound_PO-9-2026-03-20_notice_EDI.csv", "inbound_PO-9-2026-03-20_notice_RNO.csv");
        assertThat(Files.readString(folder.resolve("inbound_PO-9-2026-03-20_notice_RNO.csv")))
                .isEqualToNormalizingNewlines("""
                    shipment_number,supply_point,supply_point_name,to,to_name,arrival_date,mode,client,sku,product_name,units,units_per_case,cases,pallets,weight_kg,volume_m3
                    PO-9,Port,Port of Oakland,RNO,"Reno, NV",2026-03-20,ltl,,KB-35,Kettlebell,240,12,20,2,3840,2.4
                    """);
        ImportReview review = new Importer(Gazetteer.shipped())
                .review(workspace, files, ImportOptions.guessing(LocalDate.of(2026, 3, 2)), Progress.UNWATCHED);
        assertThat(review.changes().isEmpty()).isTrue();
        assertThat(review.issues())
                .extracting(issue -> issue.message())
                .containsOnly("passed over: Spokes made it of the sheet inbound; import that");
        export(Worlds.world(NETWORK));
        assertThat(names()).isEmpty();
    }
}
