package spokes.engine.reverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import spokes.engine.JudgedPlan;
import spokes.engine.Worlds;
import spokes.model.Progress;
import spokes.model.Refused;

/** What really came back against what products are said to. */
class PastReturnsTest {
    private static final Offset<Double> EXACTLY = within(1e-9);
    private static final String WORLD = """
        centers: center | latitude | longitude | takes_returns | return_processing
          East | 40.0 | -75.0 | yes | 4
        areas: area | latitude | longitude
          X | 40.0 | -75.0
        products: sku | weight_kg | unit_cost | return_rate
          cap | 0.9 | 20 | 0.02
        stock: center | sku | on_hand
          East | cap | 1000
        orders: order_id | order_date | sku | quantity | area | return_of
        """;

    /** So many orders of a cap a day from a hundred days before the plan date on, and every n-th comes back in ten days. */
    private static String orders(int perDay, int nth) {
        StringBuilder text = new StringBuilder();
        int order = 0;
        for (int day = 100; day > 0; day--) {
            LocalDate date = Worlds.MONDAY.minusDays(day);
            for (int i = 0; i < perDay; i++) {
                order++;
                text.append("O%d | %s | cap | 1 | X |%n".formatted(order, date));
                if (order % nth == 0 && day > 10) {
                    text.append("R%d | %s | cap | -1 | X | O%d%n".formatted(order, date.plusDays(10), order));
                }
            }
        }
        return text.toString();
    }

    private static ReturnsAnswer study(String... texts) throws Refused {
        return ReturnsStudy.find(
                new ReturnsQuestion(JudgedPlan.of(Worlds.world(texts)), area -> ""), Progress.UNWATCHED);
    }

    @Test
    void ordersTooYoungToHaveComeBackDoNotCount() throws Refused {
        ActualReturns actual = study(WORLD, orders(10, 10)).actual().orElseThrow();
        assertThat(actual.meanLag()).isCloseTo(10, EXACTLY);
        assertThat(actual.ripeDays()).isEqualTo(10);
        assertThat(actual.all().sold()).isCloseTo(900, EXACTLY);
        assertThat(actual.all().actual()).isCloseTo(0.1, EXACTLY);
    }

    @Test
    void aRateThatChanceDoesNotExplainIsOffAndWhatItCostsIsJudged() throws Refused {
        ReturnsAnswer answer = study(WORLD, orders(10, 10));
        ActualReturns actual = answer.actual().orElseThrow();
        assertThat(actual.products().getFirst().isOff()).isTrue();
        assertThat(actual.costPlanned()).isCloseTo(answer.planned().all().cost(), EXACTLY);
        // five times as many come back
        assertThat(actual.costActual()).isCloseTo(actual.costPlanned() * 5, within(1e-6));
    }

    @Test
    void aRateWithinWhatChanceMakesIsNotOff() throws Refused {
        ActualReturns actual = study(WORLD, orders(1, 45)).actual().orElseThrow();
        assertThat(actual.all().actual()).isCloseTo(2 / 90.0, EXACTLY);
        assertThat(actual.products().getFirst().isOff()).isFalse();
    }

    @Test
    void withoutReturnsInTheOrderSheetNothingIsSaid() throws Refused {
        assertThat(study(WORLD, orders(1, 1000)).actual()).isEmpty();
    }

    @Test
    void anOrderIsRipeWhenTheShareOfTheSettingHasComeBack() throws Refused {
        StringBuilder orders = new StringBuilder();
        for (int i = 1; i <= 20; i++) {
            LocalDate day = Worlds.MONDAY.minusDays(60);
            orders.append("O%d | %s | cap | 1 | X |%nR%d | %s | cap | -1 | X | O%d%n"
                    .formatted(i, day, i, day.plusDays(i), i));
        }
        assertThat(study(WORLD, orders.toString()).actual().orElseThrow().ripeDays())
                .isEqualTo(19);
        assertThat(study(WORLD, orders.toString(), "settings: key | value\nreturn_ripe_share | 0.5")
                        .actual()
                        .orElseThrow()
                        .ripeDays())
                .isEqualTo(10);
    }
}
