package spokes.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import spokes.engine.issue.PlanIssue;

/** What a planner should know about the data, beside what transfers do. */
class DataIssuesTest {
    private static final String CENTER = """
        centers: center | latitude | longitude
          Home | 40 | -80
        """;

    private static List<String> messages(PlanIssue.Kind kind, String... world) {
        return JudgedPlan.of(Worlds.world(CENTER, String.join("\n", world))).listIssues().stream()
                .filter(issue -> issue.kind() == kind)
                .map(PlanIssue::message)
                .toList();
    }

    @Test
    void aServiceThatIsSetAndHasNoRatesIsListed() {
        assertThat(messages(PlanIssue.Kind.SETTING_UNKNOWN, "settings: key|value\nservice|snail"))
                .containsExactly("service snail has no rates; USPS Ground Advantage (retail) stands in");
        assertThat(messages(PlanIssue.Kind.SETTING_UNKNOWN, "settings: key|value\nservice|USPS Priority Mail (retail)"))
                .isEmpty();
    }

    @Test
    void settingsThatCannotBeReadCountAsTheirDefaults() {
        String bad = """
            settings: key | value
              circuity         | round
              touches_by_zone  | 1 2
              zone_bands_miles | 50 150 300 600 1000 1400 far
              horizon_days     | 0
              capital_rate     | 1e999
            """;
        assertThat(messages(PlanIssue.Kind.SETTING_UNKNOWN, bad))
                .containsExactly(
                        "setting capital_rate: “1e999” is not a number; its default stands in",
                        "setting circuity: “round” is not a number; its default stands in",
                        "setting horizon_days: 0 is not a whole number of days from 1 to 3650; its default stands in",
                        "setting touches_by_zone: “1 2” is no list of 9 numbers with blanks between them; its default"
                                + " stands in",
                        "setting zone_bands_miles: “far” is not a number; its default stands in");
        assertThat(JudgedPlan.of(Worlds.world(bad)).evaluation().horizonDays()).isEqualTo(91);
    }

    @Test
    void aServiceWhoseDaysCannotBeReadWorksMondayToFriday() {
        assertThat(messages(
                        PlanIssue.Kind.CARRIER_DAYS_UNKNOWN,
                        "services: service|carrier_days\nground|Mon-Sta\npost|Mon-Sat\nslow|"))
                .containsExactly(
                        "service ground works on “Mon-Sta”, which names no weekdays; Monday to Friday stand in:"
                                + " write Mon-Sat or Mon,Wed,Fri");
    }
}
