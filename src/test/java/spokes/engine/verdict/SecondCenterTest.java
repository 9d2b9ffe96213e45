package spokes.engine.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import spokes.engine.JudgedPlan;
import spokes.engine.Worlds;
import spokes.engine.result.CostLine;
import spokes.geo.Divisions;
import spokes.geo.Gazetteer;
import spokes.geo.Zip3;
import spokes.model.Progress;
import spokes.model.Refused;

/** A second center for the people of the United States, on the shipped card (model.md, section 9). */
class SecondCenterTest {
    private static final Gazetteer GAZETTEER = Gazetteer.shipped();

    private static JudgedPlan plan(double pounds) {
        String areas = GAZETTEER.listZip3s().stream()
                .filter(zip -> zip.population() > 0)
                .map(zip -> "%s | %s | %s"
                        .formatted(
                                zip.code(), zip.place().latitude(), zip.place().longitude()))
                .collect(Collectors.joining("\n"));
        String demand = GAZETTEER.listZip3s().stream()
                .filter(zip -> zip.population() > 0)
                .map(SecondCenterTest::demand)
                .collect(Collectors.joining("\n"));
        return JudgedPlan.of(Worlds.world("""
            centers: center | latitude | longitude
              Edison | 40.5143 | -74.3439
              Reno | 39.6988 | -119.8263
            products: sku | weight_kg
              thing | %s
            stock: center | sku | on_hand
              Edison | thing | 100000
              Reno | thing | 100000
            settings: key | value
              horizon_days | 30
            areas: area | latitude | longitude
            %s
            demand: area | sku | units_per_day
            %s
            """.formatted(pounds * 0.45359237, areas, demand)));
    }

    private static String demand(Zip3 zip) {
        return "%s | thing | %s".formatted(zip.code(), zip.population() / 1e6);
    }

    private static Comparison againstEdison(double pounds) throws Refused {
        JudgedPlan plan = plan(pounds);
        Divisions divisions = Divisions.shipped(GAZETTEER);
        VerdictQuestion question = new VerdictQuestion(
                plan, plan, Optional.of("Edison"), area -> divisions.find(area).orElse(""));
        return VerdictSearch.find(question, Progress.UNWATCHED).decision();
    }

    private static double share(Comparison comparison) {
        return comparison.products().getFirst().shippingSaved()
                / comparison.other().costs().get(CostLine.OUTBOUND_SHIPPING);
    }

    @Test
    void renoBesideEdisonSavesATenthOfParcelCostAtTwoPounds() throws Refused {
        Comparison light = againstEdison(2);
        assertThat(share(light)).isBetween(0.08, 0.12);
        assertThat(light.daysGained()).isPositive();
    }

    @Test
    void andMoreOfHeavyParcels() throws Refused {
        assertThat(share(againstEdison(20))).isBetween(0.18, 0.26);
    }

    @Test
    void theWestGainsItAndTheEastNothing() throws Refused {
        Comparison light = againstEdison(2);
        assertThat(light.regions())
                .filteredOn(row -> row.shippingSaved() > 0)
                .extracting(row -> row.codes().getFirst())
                .contains("Pacific", "Mountain")
                .doesNotContain("New England", "Middle Atlantic", "South Atlantic");
    }
}
