package spokes.engine.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import spokes.engine.JudgedPlan;
import spokes.engine.Worlds;
import spokes.engine.question.Dimension;
import spokes.engine.question.Measure;
import spokes.engine.question.Question;
import spokes.model.Workspace;
import spokes.model.goods.DemandRate;

/**
 * What each kind of adjustment makes of demand. The plan begins on Monday, 2 March 2026 and looks 21 days ahead; bolts
 * are asked for 10 a day in 071 and 30 a day in 902, nuts 4 a day in 902, and nobody asks for the new screw.
 */
class AdjustmentsTest {
    private static final String WORLD = """
        settings: key | value
          horizon_days | 21
        centers:
          center | latitude | longitude
          East   | 40       | -75
        areas:
          area | latitude | longitude
          071  | 40.7     | -74.2
          902  | 34.1     | -118.3
        products:
          client | sku   | category
                 | bolt  | steel
                 | nut   | steel
                 | screw | brass
        demand:
          area | sku  | units_per_day
          071  | bolt | 10
          902  | bolt | 30
          902  | nut  | 4
        stock:
          center | sku  | on_hand
          East   | bolt | 5000
        """;

    private static final String HEADER = "adjustments:"
        + " adjustment|kind|client|sku|category|area|from_date|to_date|factor|units_per_day|growth_per_year|like_sku\n";

    private static Workspace with(String... adjustments) {
        return Worlds.world(WORLD, HEADER + String.join("\n", adjustments));
    }

    /** Units a day by week, of each product and area that asks: {@code bolt 071: 10 13 10}. */
    private static List<String> demand(String... adjustments) {
        return words(JudgedPlan.of(with(adjustments)));
    }

    private static List<String> words(JudgedPlan plan) {
        List<String> lines = new ArrayList<>();
        for (DemandRate rate : plan.listDemand()) {
            String line = "%s %s:".formatted(rate.product().sku(), rate.area());
            String units = " " + Math.round(rate.unitsPerDay() * 1000) / 1000.0;
            if (!lines.isEmpty() && lines.getLast().startsWith(line)) {
                lines.set(lines.size() - 1, lines.getLast() + units);
            } else {
                lines.add(line + units);
            }
        }
        return lines;
    }

    @Test
    void withoutAnyDemandIsWhatTheSheetSays() {
        assertThat(demand())
                .containsExactly("bolt 071: 10.0 10.0 10.0", "bolt 902: 30.0 30.0 30.0", "nut 902: 4.0 4.0 4.0");
    }

    @Test
    void aPromotionLiftsItsDaysAlone() {
        assertThat(demand("P|promotion||bolt|||2026-03-09|2026-03-15|1.3"))
                .containsExactly("bolt 071: 10.0 13.0 10.0", "bolt 902: 30.0 39.0 30.0", "nut 902: 4.0 4.0 4.0");
    }

    @Test
    void aWeekThatIsCoveredInPartCountsByDays() {
        assertThat(demand("P|promotion||bolt||071|2026-03-15|2026-03-17|2"))
                .as("a day of the second week, two of the third")
                .contains("bolt 071: 10.0 11.429 12.857", "bolt 902: 30.0 30.0 30.0");
    }

    @Test
    void unitsThatComeOnTopGoWhereTheProductIsAskedFor() {
        assertThat(demand("P|promotion||bolt|||2026-03-09|2026-03-15||8"))
                .contains("bolt 071: 10.0 12.0 10.0", "bolt 902: 30.0 36.0 30.0");
    }

    @Test
    void unitsOfAProductThatNobodyAskedForGoWhereOthersAreAskedFor() {
        assertThat(demand("P|promotion||screw|||||| 44"))
                .contains("screw 071: 10.0 10.0 10.0", "screw 902: 34.0 34.0 34.0");
    }

    @Test
    void growthCompoundsByTheWeekAndStaysWhereItIsAfterItsLastDay() {
        double aWeek = Math.pow(1.5, 7 / 365.0);
        JudgedPlan plan = JudgedPlan.of(with("G|growth||nut|||2026-03-02|2026-03-08|||0.5"));
        assertThat(plan.listDemand())
                .filteredOn(rate -> rate.product().sku().equals("nut"))
                .extracting(DemandRate::unitsPerDay)
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo(4),
                        second -> assertThat(second).isCloseTo(4 * aWeek, within(1e-12)),
                        third -> assertThat(third).isCloseTo(4 * aWeek, within(1e-12)));
    }

    @Test
    void aNewProductIsAskedForLikeAnOldOneFromItsFirstDay() {
        assertThat(demand("L|like||screw|||2026-03-09||0.5|||bolt"))
                .contains("screw 071: 0.0 5.0 5.0", "screw 902: 0.0 15.0 15.0");
    }

    @Test
    void whatIsLikeAnotherTakesOverWhatThatOneTakesOverButNoneOfItsPromotions() {
        assertThat(demand(
                        "A|promotion||bolt||||| 9",
                        "B|like||nut|||||||| bolt",
                        "C|like||screw|||||2|||nut",
                        "D|promotion||screw|||2026-03-16|| 1.5"))
                .containsExactly(
                        "bolt 071: 90.0 90.0 90.0",
                        "bolt 902: 270.0 270.0 270.0",
                        "nut 071: 10.0 10.0 10.0",
                        "nut 902: 30.0 30.0 30.0",
                        "screw 071: 20.0 20.0 30.0",
                        "screw 902: 60.0 60.0 90.0");
    }

    @Test
    void productsThatAreLikeEachOtherInACircleKeepTheirOwn() {
        assertThat(demand("A|like||bolt|||||||| nut", "B|like||nut||||||||bolt"))
                .isEqualTo(demand());
    }

    @Test
    void aScenarioScalesAllOrACategoryOrARegion() {
        assertThat(demand("S|scale||||||| 1.5"))
                .containsExactly("bolt 071: 15.0 15.0 15.0", "bolt 902: 45.0 45.0 45.0", "nut 902: 6.0 6.0 6.0");
        assertThat(demand("S|scale|||steel|9*||| 1.5"))
                .containsExactly("bolt 071: 10.0 10.0 10.0", "bolt 902: 45.0 45.0 45.0", "nut 902: 6.0 6.0 6.0");
        assertThat(demand("S|scale|||brass|||| 1.5")).isEqualTo(demand());
    }

    @Test
    void whatIsScaledToNothingIsNotAskedFor() {
        assertThat(demand("S|scale||bolt||071||| 0"))
                .containsExactly("bolt 902: 30.0 30.0 30.0", "nut 902: 4.0 4.0 4.0");
    }

    @Test
    void thePastAndWhatIsBeyondTheHorizonChangeNothing() {
        assertThat(demand(
                        "A|promotion||bolt|||2026-02-01|2026-03-01|3",
                        "B|promotion||bolt|||2026-03-23||3",
                        "C|stock_out||bolt|||2026-02-01|2026-04-01",
                        "D|growth||bolt|||2025-01-01|2026-02-01|||0.5"))
                .isEqualTo(demand());
    }

    @Test
    void rowsOfValuesThatCannotBeUsedAreLeftAside() {
        assertThat(demand("A|promotion||bolt|||2026-03-09|2026-03-03|3", "B|promotion|||steel||||| 5"))
                .isEqualTo(demand());
    }

    @Test
    void referencesAreAskedForTheSame() {
        JudgedPlan plan = JudgedPlan.of(with("P|promotion||bolt|||2026-03-09|2026-03-15|1.3"));
        double units = (10 + 30 + 4) * 21 + 0.3 * 40 * 7;
        assertThat(List.of(plan.evaluation(), plan.today(), plan.baseline()))
                .extracting(evaluation -> evaluation.unitsDemanded())
                .allSatisfy(demanded -> assertThat(demanded).isCloseTo(units, within(1e-9)));
    }

    @Test
    void anExplanationNamesTheAdjustment() {
        JudgedPlan plan = JudgedPlan.of(with("P|promotion||bolt||9*|2026-03-09|2026-03-15|1.3"));
        List<String> lines = plan.explain(Question.of(Measure.OUTBOUND_SHIPPING, Dimension.STEPS)).parts().stream()
                .flatMap(part -> part.derivation().stream())
                .flatMap(derivation -> derivation.outline().stream())
                .map(String::strip)
                .toList();
        assertThat(lines)
                .containsOnlyOnce(
                        "because demand is adjusted by promotion of bolt, +30 % in 9* from 9 Mar to 15 Mar 2026: 1.3 ×",
                        "[adjustments: P: in this workspace]");
    }
}
