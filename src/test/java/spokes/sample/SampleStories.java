package spokes.sample;

import java.util.Map;
import java.util.Set;

/** The products that the sample tells stories with, by name. */
final class SampleStories {

    static final String KETTLEBELL = "KB-35LB";
    static final String PHONE_CASE = "CASE-NVY";
    static final String TUB = "PRO-WHEY5";
    static final String SHAKER = "SHK-28";
    static final String YOGA_MAT = "YM-CLOUD";
    static final String TREADMILL = "TM-T4";
    static final String POWER_BANK = "PWR-20K";
    static final String JACKET = "JKT-SUM-M";

    /** Out in Dallas on day 6, with more on day 11. */
    static final String SKILLET = "SKL-12";

    /** One code, two products: a steel bottle of Ridgeline and a glass one of Bluebird. */
    static final String SHARED_CODE = "BTL-750";

    /** What is bought alone or not at all. */
    static final Set<String> NEVER_BESIDE_OTHERS = Set.of(TREADMILL, TUB, SHAKER);

    /** Units on hand that a story needs, by product and center; all else follows demand. */
    static final Map<String, Map<String, Integer>> ON_HAND = Map.of(
            KETTLEBELL, Map.of(SampleCenters.EDISON, 900),
            SKILLET, Map.of(SampleCenters.DALLAS, 19));

    /** Products that lie in Edison alone. */
    static final Set<String> ONLY_IN_EDISON = Set.of(KETTLEBELL, PHONE_CASE, TUB, SHAKER, YOGA_MAT, TREADMILL, JACKET);

    private SampleStories() {}
}
