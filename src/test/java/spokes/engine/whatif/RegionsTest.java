package spokes.engine.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Areas as few beginnings of codes. */
class RegionsTest {
    private static SortedSet<String> set(String... codes) {
        return new TreeSet<>(Arrays.asList(codes));
    }

    @Test
    void areasThatBeginAlikeAreOneBeginning() {
        assertThat(Regions.prefixes(set("100", "101", "902"), set("100", "101", "902", "905")))
                .containsExactly("1*", "902");
    }

    @Test
    void anAreaWhoseCodeBeginsAnotherIsNotCoveredTwice() {
        assertThat(Regions.prefixes(set("90", "905"), set("90", "905", "91"))).containsExactly("90*");
        assertThat(Regions.prefixes(set("90", "905"), set("90", "904", "905"))).containsExactly("90", "905");
        assertThat(Regions.prefixes(set("90"), set("90", "91"))).containsExactly("90");
    }

    @Test
    void eachAreaThatIsMeantIsCoveredOnceAndNoOther() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            SortedSet<String> all = new TreeSet<>();
            for (int i = 0; i < 12; i++) {
                all.add(Integer.toString(1 + random.nextInt(250), 3));
            }
            SortedSet<String> meant = new TreeSet<>(all);
            meant.removeIf(code -> random.nextInt(4) == 0);
            List<String> found = Regions.prefixes(meant, all);
            for (String area : all) {
                assertThat(found.stream().filter(code -> covers(code, area)))
                        .as("%s of %s by %s", area, meant, found)
                        .hasSize(meant.contains(area) ? 1 : 0);
            }
        }
    }

    private static boolean covers(String code, String area) {
        return code.endsWith("*") ? area.startsWith(code.substring(0, code.length() - 1)) : area.equals(code);
    }
}
