package spokes.sample.demand;

import java.util.Set;

/** The products that the sample tells stories with, by name. */
public final class SampleStories {

    public static final String KETTLEBELL = "KB-35LB";
    public static final String PHONE_CASE = "CASE-NVY";
    public static final String TUB = "PRO-WHEY5";
    public static final String SHAKER = "SHK-28";
    public static final String YOGA_MAT = "YM-CLOUD";
    public static final String TREADMILL = "TM-T4";
    public static final String POWER_BANK = "PWR-20K";
    public static final String JACKET = "JKT-SUM-M";

    /** Out in Dallas on day 6, with more on day 11. */
    public static final String SKILLET = "SKL-12";

    /** One code, two products: a steel bottle of Ridgeline and a glass one of Bluebird. */
    public static final String SHARED_CODE = "BTL-750";

    /** What is bought alone or not at all. */
    public static final Set<String> NEVER_BESIDE_OTHERS = Set.of(TREADMILL, TUB, SHAKER);

    private SampleStories() {}
}
