package spokes.app.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import spokes.engine.Worlds;
import spokes.forecast.history.KnownWeek;
import spokes.model.goods.ProductKey;

/** Past promotions and stock-outs of the sheet of adjustments, by week before the plan date 2026-03-02. */
class KnownEventsTest {

    private static Map<Integer, KnownWeek> events(String... rows) {
        return new KnownEvents(
                        Worlds.world(
                                "products: sku | category\n"
                                    + "bolt | steel\n"
                                    + "nut | steel\n"
                                    + "adjustments: adjustment | kind | sku | category | area | from_date | to_date |"
                                    + " factor | units_per_day",
                                String.join("\n", rows)),
                        52)
                .of(new ProductKey("", "bolt"));
    }

    @Test
    void aPromotionOfAWholeWeekMultipliesIt() {
        assertThat(events("P | promotion | bolt | | | 2026-02-16 | 2026-02-22 | 1.5 |"))
                .containsExactly(Map.entry(-2, new KnownWeek(1.5, 0, 1)));
    }

    @Test
    void daysOfAWeekCountByShareAndUnitsComeOnTop() {
        assertThat(events("P | promotion | | steel | | 2026-02-21 | 2026-02-23 | 8 | 7"))
                .containsOnly(
                        Map.entry(-2, new KnownWeek(3, 14, 1)), // two days of seven: 1 + 2/7 · 7
                        Map.entry(-1, new KnownWeek(2, 7, 1)));
    }

    @Test
    void daysWithoutStockAreNotKnown() {
        Map<Integer, KnownWeek> events = events("O | stock_out | bolt | | | 2026-02-20 | 2026-03-20 | |");
        assertThat(events.get(-1)).isEqualTo(new KnownWeek(1, 0, 0));
        assertThat(events.get(-2)).isEqualTo(new KnownWeek(1, 0, 1 - 3 / 7.0));
        assertThat(events).hasSize(2);
    }

    @Test
    void severalOfOneWeekWorkTogether() {
        assertThat(events(
                        "P | promotion | bolt | | | 2026-02-16 | 2026-02-22 | 1.5 |",
                        "Q | promotion | bolt | | | 2026-02-16 | 2026-02-22 | 2 |"))
                .containsExactly(Map.entry(-2, new KnownWeek(3, 0, 1)));
    }

    @Test
    void whatIsToComeOrOfOtherProductsOrOfSomeAreasExplainsNothing() {
        assertThat(events(
                        "A | promotion | bolt | | | 2026-03-02 | 2026-03-22 | 1.5 |",
                        "B | promotion | nut | | | 2026-02-16 | 2026-02-22 | 1.5 |",
                        "C | promotion | bolt | | 9* | 2026-02-16 | 2026-02-22 | 1.5 |",
                        "D | growth | bolt | | | 2026-02-16 | | |"))
                .isEmpty();
    }
}
