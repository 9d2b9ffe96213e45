package spokes.forecast.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/** What all series of a group do together, and what is left of each without it. */
class GroupIndexTest {
    private static final int LENGTH = 24;

    /** Series that sell in one period with the given probability, 0 to 4 units. */
    private static List<double[]> group(int series, IntToDoubleFunction probability) {
        Random random = new Random(3);
        List<double[]> group = new ArrayList<>();
        for (int i = 0; i < series; i++) {
            double[] values = new double[LENGTH];
            for (int t = 0; t < LENGTH; t++) {
                values[t] = random.nextDouble() < probability.applyAsDouble(t) ? random.nextInt(5) : 0;
            }
            group.add(values);
        }
        return group;
    }

    @Test
    void aDipThatAllShareIsMostlyTakenOutOfEach() {
        List<double[]> group = group(3000, t -> t == 20 ? 0.1 : 0.4);
        GroupIndex index = GroupIndex.of(group, LENGTH);
        double before = 0;
        double after = 0;
        for (double[] history : group) {
            before += history[20];
            after += index.without(history)[20];
        }
        double usual = 0.4 * 2 * 3000;
        assertThat(before).isLessThan(0.3 * usual);
        assertThat(after).isCloseTo(usual, within(0.15 * usual));
    }

    @Test
    void seriesThatHaveNothingInCommonStayAsTheyAre() {
        List<double[]> group = group(400, t -> 0.4);
        GroupIndex index = GroupIndex.of(group, LENGTH);
        double[] history = group.getFirst();
        for (int t = 0; t < LENGTH; t++) {
            assertThat(index.without(history)[t]).isCloseTo(history[t], within(0.15 * history[t]));
        }
    }

    @Test
    void aSeriesThatIsMostOfTheSumTellsNothingOfTheOthers() {
        Random random = new Random(5);
        for (int others : new int[] {0, 400}) {
            List<double[]> group = new ArrayList<>(group(others, t -> 0.4));
            double[] great = new double[LENGTH];
            Arrays.setAll(great, t -> 3000 + 2000 * random.nextDouble());
            group.add(great);
            GroupIndex index = GroupIndex.of(group, LENGTH);
            assertThat(index.without(great)).containsExactly(great, within(1e-9));
            assertThat(index.asSeasonAgo(1, 12, 6)).containsOnly(1);
        }
    }

    @Test
    void aDipOfAYearAgoIsHalfExpectedAgain() {
        double[] steps = GroupIndex.of(group(3000, t -> t == 14 ? 0.1 : 0.4), LENGTH)
                .asSeasonAgo(/* season= */ 1, /* unstatedSeason= */ 12, 6);
        assertThat(steps[2]).isBetween(0.45, 0.65);
        assertThat(steps[0]).isCloseTo(1, within(0.06));
        assertThat(steps[5]).isCloseTo(1, within(0.06));
    }

    @Test
    void whereNoSeasonIsKnownNoneIsExpectedAgain() {
        GroupIndex index = GroupIndex.of(group(3000, t -> t == 14 ? 0.1 : 0.4), LENGTH);
        assertThat(index.asSeasonAgo(1, /* unstatedSeason= */ 0, 6)).containsOnly(1);
    }

    @Test
    void twoSeasonsOfAStatedLengthAreLeftToOthers() {
        GroupIndex index = GroupIndex.of(group(3000, t -> t == 14 ? 0.1 : 0.4), LENGTH);
        assertThat(index.asSeasonAgo(12, 12, 6)).containsOnly(1);
        assertThat(index.asSeasonAgo(13, 12, 6)[3]).isLessThan(0.7);
    }

    @Test
    void whereNothingSoldNothingIsSaid() {
        GroupIndex index = GroupIndex.of(List.of(new double[LENGTH]), LENGTH);
        assertThat(index.without(new double[] {0, 0, 0})).containsOnly(0);
        assertThat(index.asSeasonAgo(1, 12, 30)).containsOnly(1);
    }
}
