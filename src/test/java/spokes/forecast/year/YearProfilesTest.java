package spokes.forecast.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The season of the year comes from many products together. */
class YearProfilesTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 5);

    /** Christmas doubles sales: products of a few units a week, each of another level. */
    private static double christmas(LocalDate week) {
        int day = week.getDayOfYear();
        return day > 325 && day < 358 ? 2 : 0.94;
    }

    private static List<double[]> histories(int products, int weeks, boolean isSeasonal) {
        Random random = new Random(7);
        List<double[]> histories = new ArrayList<>();
        for (int i = 0; i < products; i++) {
            double level = 5 + 20 * random.nextDouble();
            double[] history = new double[weeks];
            for (int t = 0; t < weeks; t++) {
                double factor = isSeasonal ? christmas(OCTOBER.minusWeeks(weeks - t)) : 1;
                history[t] = Math.max(0, Math.round(level * factor + Math.sqrt(level) * random.nextGaussian()));
            }
            histories.add(history);
        }
        return histories;
    }

    private static YearProfiles profiles(List<double[]> histories) {
        return YearProfiles.of(histories, Collections.nCopies(histories.size(), ""), OCTOBER);
    }

    @Test
    void twoYearsOfManyProductsShowChristmas() {
        YearProfile profile = profiles(histories(60, 104, true)).of("");
        assertThat(profile.factor(LocalDate.of(2026, 12, 7))).isGreaterThan(1.4);
        assertThat(profile.factor(LocalDate.of(2026, 11, 2))).isCloseTo(0.95, within(0.15));
        assertThat(profile.factor(LocalDate.of(2027, 6, 7))).isCloseTo(0.95, within(0.15));
    }

    @Test
    void productsWithoutASeasonAreGivenNone() {
        assertThat(profiles(histories(60, 104, false)).isFlat()).isTrue();
    }

    @Test
    void lessThanAYearAndAQuarterTellsNoSeason() {
        assertThat(profiles(histories(60, 60, true)).isFlat()).isTrue();
    }

    @Test
    void noHistoryIsFlat() {
        assertThat(profiles(List.of()).isFlat()).isTrue();
        assertThat(profiles(List.of(new double[] {1})).of("").factors(OCTOBER, 3))
                .containsExactly(1, 1, 1);
    }

    @Test
    void aCategoryWithASeasonOfItsOwnIsGivenIt() {
        List<double[]> histories = new ArrayList<>(histories(40, 104, true));
        histories.addAll(histories(40, 104, false));
        List<String> categories = new ArrayList<>(Collections.nCopies(40, "gifts"));
        categories.addAll(Collections.nCopies(40, "screws"));
        YearProfiles profiles = YearProfiles.of(histories, categories, OCTOBER);
        LocalDate december = LocalDate.of(2026, 12, 7);
        assertThat(profiles.of("gifts").factor(december))
                .isGreaterThan(profiles.of("screws").factor(december));
    }
}
